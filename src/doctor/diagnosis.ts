/** All facts -> all findings, in the order in which the audit needs what they are about. */
import { judgeActionRefs } from './action-ref.ts';
import { judgeChannels } from './channels.ts';
import type { ClockFacts, ConfigFacts, Facts } from './facts.ts';
import { type Finding, ok, unknown, warning, wrong, wrongBy } from './finding.ts';
import { judgeGithub } from './github.ts';
import { judgeLogs } from './logs.ts';
import { judgeSchedule } from './schedule.ts';
import { judgeStale } from './stale.ts';
import { PERMISSIONS, readWorkflows } from './workflows.ts';

export function diagnose({
  config,
  logs,
  github,
  clocks,
  channels,
  heartbeat,
  workflows,
  actionRefs,
}: Facts): Finding[] {
  const read = workflows === null ? null : readWorkflows(workflows);
  return [
    ...judgeConfig(config),
    ...judgeLogs(logs, config),
    ...(config.policy === null ? [] : judgeClocks(clocks, config)),
    ...judgeGithub(github, config),
    ...judgeChannels(channels, heartbeat, config),
    ...judgeSchedule(read, config, github),
    ...judgeActionRefs(actionRefs),
    ...(read === null || workflows === null ? [] : judgeStale(read, workflows)),
  ];
}

function judgeConfig({ path, fileFound, hiddenIn, refused, problems, notes }: ConfigFacts): Finding[] {
  const found = fileFound ? `${path} is valid` : `There is no ${path}, so the defaults hold`;
  const isFine = refused === null && problems.length === 0;
  return [
    ...(refused === null ? [] : [wrongBy('config', `${path} could not be read`, refused)]),
    ...problems.map(({ says, place }) => ({ ...wrong('config', says, null), place })),
    ...(isFine && hiddenIn !== null ? [hidden(path, hiddenIn)] : []),
    ...(isFine && hiddenIn === null ? [ok('config', `${found}; the inputs are valid.`)] : []),
    ...notes.map((note) => unknown('config', note)),
  ];
}

/** GitHub says "not found" of what a token may not see, and the defaults would hold without a word. */
function hidden(path: string, repository: string): Finding {
  return warning(
    'config',
    `The token sees no files of ${repository}: if there is a ${path}, it is not read, and the defaults hold.`,
    'Let the token read them, or check the repository out before the audit; for the token of the workflow:',
    PERMISSIONS,
  );
}

/** Servers tell their time in whole seconds, and an answer takes a while. */
const INEXACT_MS = 5000;

/** Ahead by more than `query-delay`, a run marks time as read in which lines are still to come: they would be lost. */
function judgeClocks(clocks: readonly ClockFacts[], { queryDelayMs }: Pick<ConfigFacts, 'queryDelayMs'>): Finding[] {
  const worst = clocks.toSorted((a, b) => Math.abs(b.aheadMs) - Math.abs(a.aheadMs))[0];
  if (worst === undefined) return [unknown('clock', 'No service told its time.')];
  const { service, aheadMs } = worst;
  const off = duration(Math.abs(aheadMs));
  if (aheadMs > Math.max(queryDelayMs, INEXACT_MS))
    return [
      wrong(
        'clock',
        `The clock of this machine is ${off} ahead of that of ${service}: lines that arrive in that time would be taken for read, and lost.`,
        'Set it by NTP:',
        'timedatectl set-ntp true',
      ),
    ];
  if (aheadMs < -60_000 - INEXACT_MS)
    return [
      warning(
        'clock',
        `The clock of this machine is ${off} behind that of ${service}: every run reads up to that long ago only.`,
        'Set it by NTP:',
        'timedatectl set-ntp true',
      ),
    ];
  return [ok('clock', `The clock of this machine agrees with that of ${service}.`)];
}

function duration(ms: number): string {
  const minutes = ms / 60_000;
  if (minutes < 2) return `${Math.round(ms / 1000)} seconds`;
  if (minutes < 120) return `${Math.round(minutes)} minutes`;
  return minutes < 2880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1440)} days`;
}
