/** Where digests go: each channel from the inputs that belong together. */
import type { Reading } from './reading.ts';
import type { ChannelsConfig, HeartbeatConfig, SlackConfig } from './schema.ts';

export function chooseChannels(reading: Reading): ChannelsConfig {
  return {
    slack: chooseSlack(reading),
    teamsUrl: reading.values['teams-webhook-url'],
    discordUrl: reading.values['discord-webhook-url'],
    webhook: chooseWebhook(reading),
  };
}

function chooseSlack({ values, isGiven, refuse, terms }: Reading): SlackConfig | null {
  const {
    'slack-webhook-url': webhook,
    'slack-bot-token': token,
    'slack-channel': channel,
    'slack-api-url': apiUrl,
  } = values;
  const [hasWebhook, hasBot, hasChannel] = [
    isGiven('slack-webhook-url'),
    isGiven('slack-bot-token'),
    isGiven('slack-channel'),
  ];
  if (hasWebhook && hasBot)
    refuse('slack-bot-token', {
      expected: `nothing, because ${terms.name('slack-webhook-url')} is set and one way into Slack is enough`,
    });
  if (hasBot && !hasChannel)
    refuse('slack-channel', { expected: `the channel that the bot of ${terms.name('slack-bot-token')} posts to` });
  if (hasChannel && !hasBot) {
    const why = hasWebhook
      ? 'a webhook posts to the one channel it was made for'
      : `only ${terms.name('slack-bot-token')} makes use of it`;
    refuse('slack-channel', { expected: `nothing, because ${why}` });
  }
  if (webhook !== null) return { kind: 'webhook', url: webhook };
  return token !== null && channel !== null ? { kind: 'bot', token, channel, apiUrl } : null;
}

function chooseWebhook({ values, isGiven, refuse, terms }: Reading): ChannelsConfig['webhook'] {
  const { 'webhook-url': url, 'webhook-secret': secret } = values;
  const [hasUrl, hasSecret] = [isGiven('webhook-url'), isGiven('webhook-secret')];
  if (hasUrl && !hasSecret)
    refuse('webhook-secret', { expected: `the secret that digests for ${terms.name('webhook-url')} are signed with` });
  if (hasSecret && !hasUrl)
    refuse('webhook-url', { expected: `the address of the receiver that knows ${terms.name('webhook-secret')}` });
  return url !== null && secret !== null ? { url, secret } : null;
}

/** Null = nobody is told that the audit is alive. */
export function chooseHeartbeat({
  'heartbeat-url': url,
  'heartbeat-method': method,
}: Reading['values']): HeartbeatConfig | null {
  return url === null ? null : { url, method };
}
