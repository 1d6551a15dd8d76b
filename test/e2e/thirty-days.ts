/**
 * Thirty days in the life of twelve causes, each with a story of its own, as a transcript that people can read: what failed, what
 * people did, what the audit did and why, and what the tracker holds in the end.
 */

import { readLedger } from '../../src/issues/state/ledger.ts';
import { readMarker } from '../../src/issues/state/marker.ts';
import { FLAPPING_LABEL, MUTED_LABEL, MUTED_UNTIL_WORSE_LABEL } from '../../src/issues/tracking/labels.ts';
import { MATCHES_ALL, ruleOf } from '../issues/builders.ts';
import type { Audits } from '../support/audits.ts';
import type { EmulatedIssue, GitHub } from '../support/github.ts';

const DAYS = 30;
const DAY_MS = 86_400_000;
const START = Date.parse('2026-05-01T00:00:00Z');
/** Hours of a day at whose end a run is. */
const RUNS = [12, 24];

/** The n-th day of the month, from 1 on. */
export const atOf = (day: number, hour: number, minute = 0): string =>
  `${new Date(START + (day - 1) * DAY_MS + hour * 3_600_000 + minute * 60_000).toISOString().slice(0, 19)}Z`;

type Deed = (day: number, github: GitHub, issue: EmulatedIssue) => string | null;

interface Story {
  readonly task: string;
  readonly tells: string;
  /** Failures on a day. */
  readonly fails: (day: number) => number;
  /** What people and bots do after the last run of a day. */
  readonly people?: Deed;
}

const close =
  (on: readonly number[], login = 'alice', reason: 'completed' | 'not_planned' = 'completed'): Deed =>
  (day, github, { number }) => {
    if (!on.includes(day)) return null;
    github.as(login).close(number, reason);
    return `${login} closes #${number} as ${reason.replace('_', ' ')}`;
  };

const label =
  (on: number, name: string): Deed =>
  (day, github, { number }) => {
    if (day !== on) return null;
    github.as('bob').addLabel(number, name);
    return `bob puts ${name} on #${number}`;
  };

const on =
  (days: Readonly<Record<number, number>>) =>
  (day: number): number =>
    days[day] ?? 0;

export const STORIES: readonly Story[] = [
  { task: 'app.steady', tells: 'fails all month: two milestones, no other word', fails: () => 4 },
  { task: 'app.once', tells: 'two bad days, then quiet: closes on evidence', fails: on({ 1: 9, 2: 9 }) },
  {
    task: 'app.fixed',
    tells: 'fixed by a person, back after five days: reopened',
    fails: on({ 2: 3, 9: 2, 10: 1 }),
    people: close([4]),
  },
  {
    task: 'app.late',
    tells: 'fixed by a person, back after more than 14 days: a new issue links the old one',
    fails: on({ 2: 3, 21: 3 }),
    people: close([3]),
  },
  {
    task: 'app.wontfix',
    tells: 'closed as not planned: counted, never reopened',
    fails: on({ 2: 3, 8: 20, 16: 80 }),
    people: close([3], 'alice', 'not_planned'),
  },
  {
    task: 'app.flaps',
    tells: 'closed and back again and again: flapping, then only people close it',
    fails: on({ 1: 3, 5: 1, 9: 1, 13: 1, 15: 1 }),
    people: close([3, 7, 11]),
  },
  {
    task: 'app.stale',
    tells: 'closed by a stale bot: that is no fix',
    fails: on({ 1: 3, 14: 1 }),
    people: close([7], 'stale[bot]', 'not_planned'),
  },
  {
    task: 'app.muted',
    tells: 'muted: counted in silence, past two milestones',
    fails: on({ 2: 3, 10: 30, 20: 90 }),
    people: label(4, MUTED_LABEL),
  },
  {
    task: 'app.until-worse',
    tells: 'muted until it gets worse, which it does',
    fails: (day) => (day < 24 ? 1 : day === 24 ? 25 : 0),
    people: label(6, MUTED_UNTIL_WORSE_LABEL),
  },
  {
    task: 'app.deleted',
    tells: 'its issue is deleted: what fails then opens another one',
    fails: on({ 3: 3, 18: 3 }),
    people: (day, github, { number }) => {
      if (day !== 8) return null;
      github.as('alice').remove(number);
      return `alice deletes #${number}`;
    },
  },
  {
    task: 'app.louder',
    tells: 'a rule makes it critical on day 12: relabelled once, with one comment',
    fails: on({ 3: 3, 11: 1, 12: 1, 13: 1 }),
  },
  { task: 'app.rare', tells: 'too rare for an issue, until a person asks for one', fails: on({ 4: 1, 20: 1 }) },
];

/** Reasons that go without saying. */
const SILENT = new Set(['nothing-new', 'below-threshold']);

const taskOf = ({ body }: EmulatedIssue): string | null => readLedger(readMarker(body ?? '')?.state)?.task ?? null;

const newestOf = (github: GitHub, task: string): EmulatedIssue | undefined =>
  github.issues.findLast((issue) => taskOf(issue) === task);

/** Plays the month. @param setClock what GitHub's clock says from now on */
export async function transcript(around: Audits, setClock: (ms: number) => void): Promise<string> {
  const { github } = around;
  const lines: string[] = ['# Thirty days of twelve causes', ''];
  lines.push(...STORIES.map(({ task, tells }) => `- \`${task}\`: ${tells}`), '');
  const said = new Map<string, string>();
  for (let day = 1; day <= DAYS; day++) {
    const today: string[] = [];
    for (const { task, fails } of STORIES) {
      const count = fails(day);
      // Spread over the morning: failures within one second would be one event to every test.
      for (let n = 0; n < count; n++)
        around.fail(task, atOf(day, 1, n * Math.floor(600 / count)), 1, `ValueError('${task}')`);
    }
    for (const hour of RUNS) {
      setClock(Date.parse(atOf(day, hour, 2)));
      const rules =
        day < 12 ? [] : [ruleOf('louder', { match: { ...MATCHES_ALL, task: ['app.louder'] }, severity: 'critical' })];
      const { receipts } = await around.audit(atOf(day, hour), { policy: { rules } });
      for (const { task, change, reason, comment, number, result } of receipts) {
        const what = `${change} ${reason}`;
        if (change === 'skip' && (SILENT.has(reason) || said.get(task ?? '') === what)) continue;
        said.set(task ?? '', what);
        const total = around.total(task ?? '');
        today.push(
          `- ${String(hour).padStart(2, '0')}:00 \`${task}\`${number === null ? '' : ` #${number}`}: **${what}**${total === undefined ? '' : `, ${total} failures`}${comment === null ? '' : `, comment: ${comment}`}${result === 'failed' ? ', FAILED' : ''}`,
        );
      }
    }
    today.push(...people(around, day));
    if (today.length > 0) lines.push(`## Day ${day}`, '', ...today, '');
  }
  lines.push('## In the end', '', ...inTheEnd(github));
  return `${lines.join('\n').trimEnd()}\n`;
}

function people(around: Audits, day: number): string[] {
  const { github } = around;
  const done = STORIES.flatMap(({ task, people: acts }) => {
    const issue = newestOf(github, task);
    const act = issue && acts ? acts(day, github, issue) : null;
    return act === null ? [] : [`- ${act}`];
  });
  const [dashboard] = around.dashboards();
  if (day !== 22 || !dashboard) return done;
  const body = dashboard.body ?? '';
  const box = body.split('\n').find((line) => line.startsWith('- [ ] <!-- open=') && line.includes('app.rare')) ?? '';
  github.as('alice').edit(dashboard.number, { body: body.replace(box, box.replace('[ ]', '[x]')) });
  return [...done, `- alice ticks "open an issue now" for \`app.rare\`${box === '' ? ', BUT THERE IS NO BOX' : ''}`];
}

function inTheEnd(github: GitHub): string[] {
  const ours = github.issues.filter((issue) => taskOf(issue) !== null);
  return ours.flatMap(({ number, state, stateReason, labels, comments, body, title, log }) => {
    const ledger = readLedger(readMarker(body ?? '')?.state);
    const next = /^\| Next \| (?<next>.*) \|$/m.exec(body ?? '')?.groups?.['next'] ?? '';
    const before = /^\| Before \| (?<before>.*) \|$/m.exec(body ?? '')?.groups?.['before'];
    const shown = labels.filter((name) => name !== 'celery-failure').map((name) => name.replace('celery-failure/', ''));
    return [
      `### #${number} ${title.replace(/^\[(.*?)\].*/, '$1')}`,
      '',
      `${state}${state === 'closed' ? ` (${stateReason})` : ''}, ${ledger?.total} failures, labels: ${shown.join(', ')}${labels.includes(FLAPPING_LABEL) ? ' (set by the audit)' : ''}`,
      '',
      ...(before === undefined ? [] : [`Before: ${before}`, '']),
      `Next: ${plainTimes(next)}`,
      '',
      ...comments.map((comment) => `> ${plainTimes(comment.body.split('\n\n<!--')[0] ?? '')}\n`),
      `Timeline: ${log.filter((entry) => /^(opened|closed|reopened)/.test(entry)).join(', ')}`,
      '',
    ];
  });
}

/** `<relative-time …>2026-05-05 05:00 UTC</relative-time>` -> the text in it */
function plainTimes(text: string): string {
  return text.replace(/<relative-time [^>]*>(.*?)<\/relative-time>/g, '$1');
}
