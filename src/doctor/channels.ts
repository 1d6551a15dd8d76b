/** Do digests and heartbeats arrive? Addresses are passwords: what is said of one never holds it. */
import type { ChannelFacts, ConfigFacts, HeartbeatFacts } from './facts.ts';
import { type Finding, notLookedAt, ok, unknown, warning, wrong } from './finding.ts';

const TEST = 'To see a message arrive, run the doctor with `digest: always` (command line: --test-message).';

const NO_CHANNEL = unknown(
  'channels',
  'No channel is set: digests stand in the summary of the job alone.',
  'docs/channels.md says how to add one.',
);
const SILENT = warning(
  'channels',
  '`digest: never` keeps every channel silent.',
  'Change it, or leave it out:',
  'digest: changes',
);

export function judgeChannels(
  channels: readonly ChannelFacts[] | null,
  heartbeat: HeartbeatFacts,
  { digest }: Pick<ConfigFacts, 'digest'>,
): Finding[] {
  if (channels === null) return [notLookedAt('channels')];
  const isSilent = channels.length > 0 && digest === 'never';
  return [
    ...(channels.length === 0 ? [NO_CHANNEL] : channels.map(judgeChannel)),
    ...(isSilent ? [SILENT] : []),
    ...judgeHeartbeat(heartbeat),
  ];
}

function judgeChannel({ name, flaw, result, problem }: ChannelFacts): Finding {
  const check = `channel ${name}`;
  if (flaw !== null) return wrong(check, flaw, null);
  switch (result) {
    case 'refused':
      return wrong(check, `${name} could not be told: ${problem ?? 'no reason given'}.`, null);
    case 'delivered':
      return ok(check, `A test message arrived at ${name}.`);
    case 'answers':
      return ok(check, `${name} answers; no message was sent. ${TEST}`);
    case 'not-asked':
      return unknown(check, `${name} can only be tried by a message.`, TEST);
  }
}

function judgeHeartbeat({ isSet, problem, fetched }: HeartbeatFacts): Finding[] {
  if (!isSet) return [];
  if (problem !== null)
    return [
      wrong('heartbeat', `The heartbeat was refused: ${problem}.`, 'Check `heartbeat-url` and `heartbeat-method`.'),
    ];
  return [
    fetched
      ? ok('heartbeat', 'The heartbeat was taken.')
      : unknown('heartbeat', 'The heartbeat was not fetched, as that would look like a run.', TEST),
  ];
}

interface Flaw {
  readonly channel: string;
  readonly when: (url: URL) => boolean;
  readonly says: string;
}

const FLAWS: readonly Flaw[] = [
  {
    channel: 'Slack',
    when: ({ hostname, pathname }) =>
      hostname === 'hooks.slack.com' && !/^\/(?:services|triggers|workflows)\/\S+\/\S+/.test(pathname),
    says: '`slack-webhook-url` is incomplete: it has the form https://hooks.slack.com/services/T…/B…/…; copy it anew.',
  },
  {
    channel: 'Slack',
    when: ({ hostname, pathname }) => hostname === 'hooks.slack.com' && /^\/(?:triggers|workflows)\//.test(pathname),
    says: '`slack-webhook-url` is that of a workflow in Slack, which takes other messages: make an incoming webhook (docs/channels.md).',
  },
  {
    channel: 'Teams',
    when: ({ hostname }) => /(?:^|\.)(?:webhook\.office\.com|outlook\.office\.com|logic\.azure\.com)$/.test(hostname),
    says: '`teams-webhook-url` is of a kind that Microsoft has retired: make a workflow "When a Teams webhook request is received" and take its address (docs/channels.md).',
  },
  {
    channel: 'Discord',
    when: ({ pathname }) => /\/(?:slack|github)\/?$/.test(pathname),
    says: '`discord-webhook-url` ends in /slack or /github: leave that end off.',
  },
  {
    channel: 'Discord',
    when: ({ hostname, pathname }) =>
      /(?:^|\.)discord(?:app)?\.com$/.test(hostname) && !/\/webhooks\/\d+\/\S+/.test(pathname),
    says: '`discord-webhook-url` is incomplete: it has the form https://discord.com/api/webhooks/NUMBER/…; copy it anew.',
  },
];

/** What is wrong with an address by its looks; null = nothing. */
export function flawOf(channel: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return FLAWS.find((flaw) => flaw.channel === channel && flaw.when(url))?.says ?? null;
}
