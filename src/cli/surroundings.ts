/** What the environment gives the command line: tokens and addresses, by the inputs they stand for. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Outside } from '../compose/outside.ts';
import type { Flags } from './flags.ts';
import type { Terminal } from './terminal.ts';
import { CHANNEL_VARIABLES, CLI_TERMS, LOG_VARIABLES } from './terms.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

type Inputs = Readonly<Record<string, string | undefined>>;

/** The files that are named, else the log service that there is a token of; and what narrows a search, also where none is made. */
export function logInputs(files: readonly string[], env: Environment, flags: Flags): Inputs {
  const { source, group, system, query, 'saved-search': saved } = flags;
  const logs = files.length > 0 ? { archive: files.join('\n') } : taken(env, LOG_VARIABLES);
  return { ...logs, source, group, system, query, 'saved-search': saved };
}

export function channelInputs(env: Environment, flags: Flags): Inputs {
  const given = taken(env, CHANNEL_VARIABLES);
  const channel = given['slack-bot-token'] ? given['slack-channel'] : undefined;
  return { ...given, 'slack-channel': flags['slack-channel'] ?? channel };
}

export function hasLogService(env: Environment): boolean {
  return Boolean(env['PAPERTRAIL_API_TOKEN'] || env['SWO_API_TOKEN']);
}

function taken(env: Environment, names: Readonly<Record<string, string>>): Inputs {
  return Object.fromEntries(Object.entries(names).map(([input, variable]) => [input, env[variable]]));
}

export function outsideOf(terminal: Terminal): Outside {
  return {
    now: () => Date.now(),
    sleep: (ms) => sleep(ms),
    stdin: () => process.stdin,
    folder: process.cwd(),
    settingName: CLI_TERMS.name,
    log: (line) => terminal.complain(line),
  };
}
