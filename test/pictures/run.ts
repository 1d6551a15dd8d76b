/**
 * The pictures of the documents: `npm run pictures`. Issues as GitHub shows them, and the four digests of the tests as Slack,
 * Teams and Discord show them; docs/images/ gets what the documents show, out/pictures/ all of it.
 *
 * Needs `cmark-gfm`, `chromium` and `pngquant`. Where they are missing it asks apt-get for them (root only) and else says SKIPPED.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Digest } from '../../src/digest/digest.ts';
import { renderDiscord } from '../../src/digest/discord.ts';
import { renderSlack } from '../../src/digest/slack.ts';
import { renderTeams } from '../../src/digest/teams.ts';
import { SAMPLES } from '../digest/builders.ts';
import { discordPage, slackPage, teamsPage } from './chat-page.ts';
import { pageOf } from './github-page.ts';
import { SCENES } from './scenes.ts';

const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const ALL = fileURLToPath(new URL('../../out/pictures/', import.meta.url));
const TOOLS = ['cmark-gfm', 'chromium', 'pngquant'];
const PACKAGES = [...TOOLS, 'fonts-dejavu', 'fonts-liberation', 'fonts-noto-color-emoji'];
/** Seconds for apt-get, which may be without a network. */
const PATIENCE_MS = 180_000;

const WIDTH = 1280;
/** A reader's window: what is not on the picture has to be scrolled to. */
const WINDOW_HEIGHT = 720;

const CHATS: Readonly<Record<string, (digest: Digest) => string>> = {
  slack: (digest) => slackPage(renderSlack(digest)),
  teams: (digest) => teamsPage(renderTeams(digest)),
  discord: (digest) => discordPage(renderDiscord(digest)),
};
/** The digest that the documents show. */
const SHOWN = 'typical';

function missingTools(): string[] {
  return TOOLS.filter((tool) => spawnSync('which', [tool]).status !== 0);
}

function install(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]])
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore', timeout: PATIENCE_MS });
}

function chromium(...args: readonly string[]): string {
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
  return execFileSync('chromium', [...quiet, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));

function write(name: string, html: string): string {
  const page = join(folder, `${name}.html`);
  writeFileSync(page, html);
  return `file://${page}`;
}

function picture(name: string, html: string, height: number): string {
  const file = join(ALL, `${name}.png`);
  chromium(`--window-size=${WIDTH},${height}`, `--screenshot=${file}`, write(name, html));
  // Words and a few signs need no more colours, and a third of the bytes.
  execFileSync('pngquant', ['--force', '--strip', '--speed=1', '--output', file, '256', file]);
  return file;
}

/** As high as the page is. */
function heightOf(name: string, html: string): number {
  const asks = '<script>document.body.dataset.height = document.documentElement.scrollHeight</script>';
  const dom = chromium('--window-size=1280,100', '--dump-dom', write(`${name}-height`, html + asks));
  return Number(/data-height="(\d+)"/.exec(dom)?.[1] ?? WINDOW_HEIGHT);
}

function show(file: string, name: string): void {
  copyFileSync(file, join(IMAGES, `${name}.png`));
  console.log(`docs/images/${name}.png`);
}

function take(): void {
  mkdirSync(ALL, { recursive: true });
  for (const [name, scene] of Object.entries(SCENES)) show(picture(name, pageOf(scene()), WINDOW_HEIGHT), name);
  for (const [sample, of] of Object.entries(SAMPLES))
    for (const [chat, pageOfDigest] of Object.entries(CHATS)) {
      const name = `${chat}-${sample}`;
      const html = pageOfDigest(of().digest);
      const file = picture(name, html, heightOf(name, html));
      console.log(`out/pictures/${name}.png`);
      if (sample === SHOWN) show(file, chat);
    }
}

if (missingTools().length > 0) install();
const missing = missingTools();
try {
  if (missing.length > 0)
    console.log(`SKIPPED: there is no ${missing.join(' and no ')}, and apt-get could not install it.`);
  else take();
} finally {
  rmSync(folder, { recursive: true });
}
