/** All facts -> all findings, in the order in which the audit needs what they are about. */
import { judgeChannels } from './channels.ts';
import type { ClockFacts, ConfigFacts, Facts } from './facts.ts';
import { type Finding, ok, unknown, warning, wrong } from './finding.ts';
import { judgeGithub } from './github.ts';
import { judgeLogs } from './logs.ts';
import { judgeSchedule } from './schedule.ts';
import { judgeStale } from './stale.ts';
import { readWorkflows } from './workflows.ts';

export function diagnose({ config, logs, github, clocks, channels, heartbeat, workflows }: Facts): Finding[] {
  const read = workflows === null ? null : readWorkflows(workflows);
  return [
    ...judgeConfig(config),
    ...judgeLogs(logs, config),
    ...judgeClocks(clocks, config),
    ...judgeGithub(github),
    ...judgeChannels(channels, heartbeat, config),
    ...judgeSchedule(read, config, github),
    ...(read === null || workflows === null ? [] : judgeStale(read, workflows)),
  ];
}

function judgeConfig({ path, fileFound, problems, notes }: ConfigFacts): Finding[] {
  const found = fileFound ? `${path} is valid` : `There is no ${path}, so the defaults hold`;
  return [
    ...problems.map((problem) => wrong('config', problem, null)),
    ...(problems.length === 0 ? [ok('config', `${found}; the inputs are valid.`)] : []),
    ...notes.map((note) => unknown('config', note)),
  ];
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
