/** Whether channels can be told, and the heartbeat be heard. */
import { probeSlackBot } from '../adapters/channels/slack-bot.ts';
import { probeSlackWebhook } from '../adapters/channels/slack-webhook.ts';
import type { ChannelsConfig, Config } from '../config/schema.ts';
import type { Delivery } from '../digest/notifier.ts';
import { testDigest } from '../digest/test-message.ts';
import { flawOf } from '../doctor/channels.ts';
import type { ChannelFacts, HeartbeatFacts } from '../doctor/facts.ts';
import { heartbeatOf, notifiersOf, postOf } from './channels.ts';
import { type Outside, utc } from './outside.ts';

/** @param test whether each channel gets a message */
export async function channelFacts(config: Config, test: boolean, outside: Outside): Promise<ChannelFacts[]> {
  const at = utc(outside.now());
  return Promise.all(
    notifiersOf(config, outside).map(async (notifier): Promise<ChannelFacts> => {
      const { name } = notifier;
      const flaw = flawOf(name, addressOf(name, config.channels));
      if (flaw !== null) return { name, flaw, result: 'not-asked', problem: null };
      if (test) return toldOf(name, await notifier.send(testDigest(config.name, at)), 'delivered');
      const probe = name === 'Slack' ? await probeSlack(config.channels, outside) : null;
      return probe === null ? { name, flaw: null, result: 'not-asked', problem: null } : toldOf(name, probe, 'answers');
    }),
  );
}

function toldOf(name: string, delivery: Delivery, good: 'answers' | 'delivered'): ChannelFacts {
  return delivery.kind === 'delivered'
    ? { name, flaw: null, result: good, problem: null }
    : { name, flaw: null, result: 'refused', problem: delivery.problem };
}

/** '' where the address is none of the channel's own. */
function addressOf(name: string, { slack, teamsUrl, discordUrl }: ChannelsConfig): string {
  if (name === 'Slack') return slack?.kind === 'webhook' ? slack.url : '';
  return (name === 'Teams' ? teamsUrl : name === 'Discord' ? discordUrl : null) ?? '';
}

async function probeSlack({ slack }: ChannelsConfig, outside: Outside): Promise<Delivery | null> {
  if (slack === null) return null;
  const post = postOf(outside);
  return slack.kind === 'webhook' ? probeSlackWebhook(slack.url, post) : probeSlackBot(slack, post);
}

export async function heartbeatFacts(
  config: Pick<Config, 'heartbeat'> | null,
  test: boolean,
  outside: Outside,
): Promise<HeartbeatFacts> {
  const heartbeat = config && heartbeatOf(config, outside);
  if (heartbeat === null || !test) return { isSet: heartbeat !== null, problem: null, fetched: false };
  const delivery = await heartbeat();
  return { isSet: true, problem: delivery.kind === 'delivered' ? null : delivery.problem, fetched: true };
}
