/** Who is told. The dashboard remembers channels by these names: another name is another channel. */
import type { PostOptions } from '../adapters/channels/channel.ts';
import { discordNotifier } from '../adapters/channels/discord.ts';
import { sendHeartbeat } from '../adapters/channels/heartbeat.ts';
import { webhookNotifier } from '../adapters/channels/signed-webhook.ts';
import { slackBotNotifier } from '../adapters/channels/slack-bot.ts';
import { postSlackWebhook } from '../adapters/channels/slack-webhook.ts';
import { teamsNotifier } from '../adapters/channels/teams.ts';
import type { Config, SlackConfig } from '../config/schema.ts';
import type { Delivery, Notifier } from '../digest/notifier.ts';
import { renderSlack } from '../digest/slack.ts';
import { type Outside, USER_AGENT } from './outside.ts';

type Channels = Pick<Config, 'channels' | 'severityChannels'>;

export function notifiersOf({ channels, severityChannels }: Channels, outside: Outside): Notifier[] {
  const { slack, teamsUrl, discordUrl, webhook } = channels;
  const post = postOf(outside);
  return [
    ...(slack === null ? [] : slackNotifiers(slack, severityChannels, post)),
    ...(teamsUrl === null ? [] : [teamsNotifier(teamsUrl, post)]),
    ...(discordUrl === null ? [] : [discordNotifier(discordUrl, post)]),
    ...(webhook === null ? [] : [webhookNotifier(webhook, { ...post, now: outside.now })]),
  ];
}

/** The bot's further channels are channels of their own: each is told what it has missed, whatever became of the others. */
function slackNotifiers(slack: SlackConfig, channels: Config['severityChannels'], post: PostOptions): Notifier[] {
  if (slack.kind === 'webhook')
    return [{ name: 'Slack', send: (digest) => postSlackWebhook(slack.url, renderSlack(digest), post) }];
  return [
    slackBotNotifier('Slack', slack, null, post),
    ...channels.map(({ name, severity }) =>
      slackBotNotifier(`Slack ${name}`, { ...slack, channel: name }, severity, post),
    ),
  ];
}

/** null = none is configured. */
export function heartbeatOf(
  { heartbeat }: Pick<Config, 'heartbeat'>,
  outside: Outside,
): (() => Promise<Delivery>) | null {
  return heartbeat === null ? null : () => sendHeartbeat(heartbeat, postOf(outside));
}

export function postOf({ sleep, log }: Outside): PostOptions {
  return { userAgent: USER_AGENT, sleep, log };
}
