/**
 * Starts the built action the way the Actions runner does, and the built command line the way a person does: a real process, real
 * files, nothing but what a runner would hand over.
 *
 *   const run = await runAction({ servers: { papertrail, github, slack }, inputs: { group: 'Celery' }, now: '2026-05-13T17:00:00Z' });
 *   assert.equal(run.status, 0, run.stdout);
 *   assert.equal(run.outputs['opened'], '3');
 *
 *   const started = startAction({ servers });              // to kill it half-way
 *   github.dieBefore(2, () => started.kill());
 *   const crashed = await started.done;                    // status null, signal SIGKILL
 *
 * Like the runner: every input of action.yml is in the environment, upper-case, blanks as `_`, dashes kept, unset ones with their
 * default or empty; on `schedule` the event holds no repository. Unlike it: no proxy variables, so that loopback stays loopback.
 */

import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Discord } from './discord.ts';
import type { GitHub } from './github.ts';
import type { Papertrail } from './papertrail.ts';
import type { Slack } from './slack.ts';
import type { Solarwinds } from './solarwinds.ts';
import type { Teams } from './teams.ts';
import type { Receiver } from './webhook.ts';
import type { WorkflowCommand } from './workflow-commands.ts';
import { parseCommands, parseFileCommands } from './workflow-commands.ts';

export interface ActionOptions {
  /** By name as in action.yml. An explicit '' is handed on as '', as an empty expression is. One that action.yml does not know throws. */
  readonly inputs?: Readonly<Record<string, string>>;
  /**
   * Emulators to connect. They fill what `inputs` leaves out: token and -url of the log service, github-token, GITHUB_API_URL, the
   * repository, slack-webhook-url, or slack-api-url and slack-channel when a slack-bot-token is given, teams- and discord-webhook-url,
   * webhook-url and webhook-secret.
   */
  readonly servers?: {
    readonly papertrail?: Papertrail;
    readonly solarwinds?: Solarwinds;
    readonly github?: GitHub;
    readonly slack?: Slack;
    readonly teams?: Teams;
    readonly discord?: Discord;
    readonly receiver?: Receiver;
  };
  /** Default `schedule`. */
  readonly event?: 'schedule' | 'workflow_dispatch';
  /** True: unset inputs are '' in place of their default, as when a workflow passes `${{ inputs.x }}` for each and runs on a schedule. */
  readonly everyInputEmpty?: boolean;
  /** Added last, over everything else. */
  readonly env?: Readonly<Record<string, string>>;
  /** Files of the workspace by path: what a checkout would have left there. Default: none, the workspace is empty. */
  readonly files?: Readonly<Record<string, string>>;
  /** ISO 8601: what time it is for the process when it starts. Default: the real one. */
  readonly now?: string;
  /** Default `1001`. A re-run has the same id and a higher attempt. */
  readonly runId?: string;
  readonly runAttempt?: number;
  /** After so many ms it is killed and `done` rejects. Default 60,000. */
  readonly timeout?: number;
  /** The script, default `dist/main.js`, and the action file, default `action.yml`, both below the project's root. */
  readonly main?: string;
  readonly actionFile?: string;
}

export interface ActionRun {
  /** null when it was killed. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary, Markdown. */
  readonly summary: string;
  /** report.json, parsed; null when there is none. */
  readonly report: unknown;
  /** digest.md; null when there is none. */
  readonly digest: string | null;
  /** The temporary folder: `workspace/`, `temp/` (RUNNER_TEMP), the command files. Removed when the test process ends. */
  readonly dir: string;
  /** What the runner would carry out of either stream. */
  readonly commands: readonly WorkflowCommand[];
  /** Values masked with add-mask. */
  readonly masks: readonly string[];
  /** Text of GITHUB_ENV and GITHUB_PATH: what later steps would inherit. */
  readonly exported: string;
}

export interface StartedAction {
  readonly done: Promise<ActionRun>;
  /** Default SIGKILL. A cancelled job gets SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. */
  readonly kill: (signal?: NodeJS.Signals) => void;
}

export interface CliRun {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The Node version of the action's `using`, where the platform has it as a package; else the one that runs the tests. */
const PACKAGED_NODE = join(ROOT, 'node_modules/.bin/node');
const NODE = existsSync(PACKAGED_NODE) ? PACKAGED_NODE : process.execPath;
const SHIFT_CLOCK = new URL('shift-clock.ts', import.meta.url).href;
const SHA = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A fresh folder, removed when the test process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'celery-failure-audit-'));
  folders.push(folder);
  return folder;
}

export function runAction(options: ActionOptions = {}): Promise<ActionRun> {
  return startAction(options).done;
}

export function startAction(options: ActionOptions = {}): StartedAction {
  const dir = temporaryFolder();
  const workspace = join(dir, 'workspace');
  mkdirSync(workspace);
  mkdirSync(join(dir, 'temp'));
  for (const name of ['output', 'summary', 'env', 'path', 'state']) writeFileSync(join(dir, name), '');
  for (const [path, text] of Object.entries(options.files ?? {})) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  const repository = options.servers?.github?.settings.repository ?? 'acme/shop';
  writeFileSync(join(dir, 'event.json'), JSON.stringify(eventPayload(options.event ?? 'schedule', repository)));

  const env = {
    ...baseEnvironment(dir),
    ...runnerEnvironment(options, dir, repository),
    ...inputEnvironment(options, repository),
    ...options.env,
  };
  const started = startNode(script(options.main ?? 'dist/main.js'), [], {
    cwd: workspace,
    env,
    now: options.now,
    timeout: options.timeout ?? 60_000,
  });
  return { done: started.done.then((ended) => collect(ended, dir)), kill: started.kill };
}

/** The command line. `env` is all it gets beside PATH, HOME and a UTC clock zone; `stdin` is written and closed. */
export function runCli(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly stdin?: string | Buffer;
    readonly now?: string;
    readonly main?: string;
    readonly timeout?: number;
  } = {},
): Promise<CliRun> {
  const cwd = options.cwd ?? temporaryFolder();
  const started = startNode(script(options.main ?? 'dist/cli.js'), args, {
    cwd,
    env: { ...baseEnvironment(cwd), ...options.env },
    now: options.now,
    stdin: options.stdin ?? '',
    timeout: options.timeout ?? 60_000,
  });
  return started.done;
}

function script(path: string): string {
  const absolute = resolve(ROOT, path);
  if (!existsSync(absolute)) throw new Error(`${path} is not there: build the project first`);
  return absolute;
}

interface StartOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly now: string | undefined;
  readonly stdin?: string | Buffer;
  readonly timeout: number;
}

function startNode(
  main: string,
  args: readonly string[],
  options: StartOptions,
): { done: Promise<CliRun>; kill: (signal?: NodeJS.Signals) => void } {
  const clock = options.now === undefined ? {} : { TEST_CLOCK_START: String(Date.parse(options.now)) };
  const flags = options.now === undefined ? [] : ['--import', SHIFT_CLOCK];
  const child = spawn(NODE, [...flags, main, ...args], {
    cwd: options.cwd,
    env: { ...options.env, ...clock },
    stdio: 'pipe',
  });
  child.stdin.on('error', () => {}); // A child that reads nothing may be gone before this is written.
  child.stdin.end(options.stdin ?? '');
  return { done: ended(child, options.timeout), kill: (signal = 'SIGKILL') => void child.kill(signal) };
}

function ended(child: ChildProcess, timeout: number): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`still running after ${timeout} ms\n${stdout}\n${stderr}`));
    }, timeout);
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      resolve({ status, signal, stdout, stderr });
    });
  });
}

function collect(run: CliRun, dir: string): ActionRun {
  const read = (name: string): string => readFileSync(join(dir, name), 'utf8');
  const outputs = parseFileCommands(read('output'));
  const commands = [...parseCommands(run.stdout), ...parseCommands(run.stderr)];
  const report = readOutputFile(outputs['report-path'], dir, 'report.json');
  return {
    ...run,
    outputs,
    summary: read('summary'),
    report: report === null ? null : (JSON.parse(report) as unknown),
    digest: readOutputFile(outputs['digest-path'], dir, 'digest.md'),
    dir,
    commands,
    masks: commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message),
    exported: read('env') + read('path'),
  };
}

/** By the output that names it, else (a run that died before it set outputs) by its name, anywhere in the folder. */
function readOutputFile(path: string | undefined, dir: string, name: string): string | null {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const found = path
    ? resolve(dir, 'workspace', path)
    : files.map((file) => join(dir, file)).find((file) => basename(file) === name);
  return found !== undefined && existsSync(found) ? readFileSync(found, 'utf8') : null;
}

function baseEnvironment(home: string): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: home, TZ: 'UTC', LANG: 'C.UTF-8' };
}

function runnerEnvironment(options: ActionOptions, dir: string, repository: string): Record<string, string> {
  const api = options.servers?.github?.url ?? 'https://api.github.com';
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: 'alice',
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: options.event ?? 'schedule',
    GITHUB_EVENT_PATH: join(dir, 'event.json'),
    GITHUB_JOB: 'audit',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
    GITHUB_RUN_ID: options.runId ?? '1001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SHA: SHA,
    GITHUB_WORKFLOW: 'Celery failure audit',
    GITHUB_WORKSPACE: join(dir, 'workspace'),
    GITHUB_OUTPUT: join(dir, 'output'),
    GITHUB_STEP_SUMMARY: join(dir, 'summary'),
    GITHUB_ENV: join(dir, 'env'),
    GITHUB_PATH: join(dir, 'path'),
    GITHUB_STATE: join(dir, 'state'),
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(dir, 'temp'),
  };
}

function inputEnvironment(options: ActionOptions, repository: string): Record<string, string> {
  const file = resolve(ROOT, options.actionFile ?? 'action.yml');
  const action = parse(readFileSync(file, 'utf8')) as {
    inputs?: Record<string, { default?: string | number | boolean } | null>;
  };
  const known = action.inputs ?? {};
  const given = { ...serverInputs(options, known), ...options.inputs };
  const env: Record<string, string> = {};
  for (const name of Object.keys(given)) if (!(name in known)) throw new Error(`action.yml has no input ${name}`);
  for (const [name, definition] of Object.entries(known)) {
    const fallback = options.everyInputEmpty ? '' : evaluated(String(definition?.default ?? ''), options, repository);
    env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = given[name] ?? fallback;
  }
  return env;
}

/** Only what action.yml knows already: inputs arrive one by one while the product grows. */
function serverInputs(options: ActionOptions, known: Readonly<Record<string, unknown>>): Record<string, string> {
  const { papertrail, solarwinds, github, slack, teams, discord, receiver } = options.servers ?? {};
  const wanted: Record<string, string> = {
    ...(papertrail && { 'papertrail-token': papertrail.settings.token, 'papertrail-url': papertrail.url }),
    ...(solarwinds && { 'solarwinds-token': solarwinds.settings.token, 'solarwinds-url': solarwinds.url }),
    ...(github && { 'github-token': github.settings.token }),
    ...(slack &&
      (options.inputs?.['slack-bot-token']
        ? { 'slack-api-url': slack.apiUrl, 'slack-channel': slack.settings.channel }
        : { 'slack-webhook-url': slack.webhookUrl })),
    ...(teams && { 'teams-webhook-url': teams.webhookUrl }),
    ...(discord && { 'discord-webhook-url': discord.webhookUrl }),
    ...(receiver && { 'webhook-url': receiver.url, 'webhook-secret': receiver.secret }),
  };
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => name in known));
}

/** The two expressions a default may hold here. */
function evaluated(value: string, options: ActionOptions, repository: string): string {
  return value.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression === 'github.token') return options.servers?.github?.settings.token ?? 'github-test-token';
    if (expression === 'github.repository') return repository;
    throw new Error(`the harness cannot evaluate \${{ ${expression} }}`);
  });
}

function eventPayload(event: 'schedule' | 'workflow_dispatch', repository: string): unknown {
  if (event === 'schedule') return { schedule: '17 * * * *' };
  const [owner = '', name = ''] = repository.split('/');
  return {
    inputs: null,
    ref: 'refs/heads/main',
    repository: { full_name: repository, name, owner: { login: owner }, private: false },
    sender: { login: 'alice', type: 'User' },
    workflow: '.github/workflows/audit.yml',
  };
}
