/** An issue as GitHub shows it, near enough to judge what a reader sees on one screen: rendered by GitHub's own cmark-gfm. */
import { execFileSync } from 'node:child_process';

export interface Page {
  readonly title: string;
  readonly number: number;
  readonly body: string;
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed';
  /** What relative times are relative to. */
  readonly now: string;
  /** Further comments of the audit, oldest first. */
  readonly comments?: readonly string[];
}

const COLORS: Readonly<Record<string, readonly [background: string, text: string]>> = {
  'celery-failure': ['#37814a', '#fff'],
  'celery-failure/critical': ['#b60205', '#fff'],
  'celery-failure/high': ['#d93f0b', '#fff'],
  'celery-failure/medium': ['#fbca04', '#1f2328'],
  'celery-failure/low': ['#c5def5', '#1f2328'],
  'celery-failure/muted': ['#ededed', '#1f2328'],
  'celery-failure/flapping': ['#d4c5f9', '#1f2328'],
  'celery-failure/dashboard': ['#0e8a16', '#fff'],
};

/** Widths, fonts and paddings of github.com's issue page. */
const STYLE = `
* { box-sizing: border-box }
body { margin: 0; padding: 20px 32px; background: #fff; color: #1f2328; font: 14px/1.5 "Liberation Sans", Arial, sans-serif }
h1 { font-size: 26px; font-weight: 400; line-height: 1.25; margin: 0 0 8px }
h1 span { color: #59636e }
.state { display: inline-block; border-radius: 2em; color: #fff; font-weight: 600; padding: 4px 12px; margin-right: 8px; font-size: 14px }
.head { padding-bottom: 12px; border-bottom: 1px solid #d1d9e0; margin-bottom: 16px; color: #59636e }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 256px; gap: 24px }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; margin-bottom: 16px }
.by { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; padding: 7px 16px; font-weight: 600 }
.by i { font-style: normal; font-weight: 400; border: 1px solid #d1d9e0; border-radius: 2em; font-size: 12px; padding: 0 6px; color: #59636e }
.body { padding: 14px 16px; overflow-wrap: break-word }
.body > *:first-child { margin-top: 0 }
.body p, .body table, .body pre, .body ul, .body details, .body blockquote { margin: 0 0 14px }
.body ul { padding-left: 2em }
code, pre { font-family: "DejaVu Sans Mono", monospace; font-size: 12px; background: #f0f1f3; border-radius: 6px }
code { padding: 2px 5px; white-space: break-spaces }
pre { padding: 12px 14px; overflow: hidden; line-height: 1.45; background: #f6f8fa }
pre code { padding: 0; background: none; white-space: pre }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: hidden }
th, td { border: 1px solid #d1d9e0; padding: 5px 12px; text-align: left }
th { font-weight: 600 }
tr:nth-child(2n) td { background: #f6f8fa }
sub { font-size: 12px; color: #59636e; vertical-align: baseline }
.alert { border-left: 4px solid #9a6700; padding: 6px 16px }
.alert b { color: #9a6700 }
.side b { display: block; font-size: 12px; color: #59636e; margin-bottom: 6px }
.side { overflow: hidden }
.label { display: inline-block; border-radius: 2em; font-size: 12px; font-weight: 600; padding: 0 9px; margin: 0 4px 4px 0; line-height: 19px }
a { color: #0969da; text-decoration: none }`;

export function pageOf({ title, number, body, labels, state, now, comments = [] }: Page): string {
  const comment = (text: string): string =>
    `<div class="comment"><div class="by">github-actions <i>bot</i></div><div class="body">${htmlOf(text, now)}</div></div>`;
  const pill =
    state === 'open'
      ? '<span class="state" style="background:#1f883d">Open</span>'
      : '<span class="state" style="background:#8250df">Closed</span>';
  const shown = labels.map((name) => {
    const [background, color] = COLORS[name] ?? ['#ededed', '#1f2328'];
    return `<span class="label" style="background:${background};color:${color}">${name}</span>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
<h1>${inline(title)} <span>#${number}</span></h1><div class="head">${pill}<b>github-actions</b> <i>bot</i> opened this issue</div>
<div class="columns"><div>${[body, ...comments].map(comment).join('')}</div><div class="side"><b>Labels</b>${shown.join('')}</div></div>`;
}

function htmlOf(markdown: string, now: string): string {
  const html = execFileSync('cmark-gfm', ['--unsafe', '-e', 'table', '-e', 'tasklist', '-e', 'autolink'], {
    input: markdown,
    encoding: 'utf8',
  });
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<blockquote>\s*<p>\[!WARNING\]/g, '<blockquote class="alert"><b>Warning</b><p>')
    .replace(/<relative-time datetime="([^"]*)">.*?<\/relative-time>/g, (_, at: string) => relative(at, now))
    .replace(/(?<![&\w])#(\d+)/g, '<a href="#">#$1</a>');
}

/** As the browser's element words it. */
function relative(at: string, now: string): string {
  const minutes = Math.round((Date.parse(at) - Date.parse(now)) / 60_000);
  const unit = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;
  const size = Math.abs(minutes);
  const text =
    size < 60
      ? unit(size, 'minute')
      : size < 48 * 60
        ? unit(Math.round(size / 60), 'hour')
        : unit(Math.round(size / 1440), 'day');
  if (minutes === 0) return 'now';
  return minutes <= 0 ? `${text} ago` : `in ${text}`;
}

function inline(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
