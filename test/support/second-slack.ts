/**
 * A Slack that nobody here wrote: `emulate` of vercel-labs (https://github.com/vercel-labs/emulate), with one channel and one bot.
 *
 * Where it is not Slack, so that nobody takes its word for it: a webhook answers text/plain and takes any token; blocks are not checked;
 * `#name` is no channel (only the name or the id is); a wrong token is one without scopes.
 */
import { createEmulator } from 'emulate';

export interface SecondSlack {
  /** For the input `slack-webhook-url`. */
  readonly webhookUrl: string;
  /** For the input `slack-api-url`. */
  readonly apiUrl: string;
  readonly token: string;
  /** By name. */
  readonly channel: string;
  /** What the channel holds, oldest first; replies in threads are not in it. */
  readonly messages: () => Promise<
    readonly { readonly text: string; readonly blocks?: readonly unknown[]; readonly reply_count?: number }[]
  >;
  readonly close: () => Promise<void>;
}

export async function startSecondSlack(): Promise<SecondSlack> {
  const [token, reader, channel] = ['xoxb-emulate-bot', 'xoxb-emulate-reader', 'failures'];
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      tokens: {
        [token]: { login: 'admin', scopes: ['chat:write'] },
        [reader]: { login: 'admin', scopes: ['channels:read', 'channels:history'] },
      },
      slack: { channels: [{ name: channel }, { name: 'elsewhere' }], strict_scopes: true },
    },
  });
  // It listens on IPv4 alone.
  const url = emulator.url.replace('localhost', '127.0.0.1');

  async function ask<T>(method: string, body: object): Promise<T> {
    const response = await fetch(`${url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${reader}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as T;
  }

  return {
    // The seed cannot name the token of a webhook; its default one posts to #general.
    webhookUrl: `${url}/services/T000000001/B000000001/X000000001`,
    apiUrl: `${url}/api`,
    token,
    channel,
    async messages() {
      const { channels } = await ask<{ channels: { id: string; name: string }[] }>('conversations.list', {});
      const found: { text: string; ts: string }[] = [];
      for (const { id, name } of channels) {
        if (name !== channel && name !== 'general') continue;
        const { messages } = await ask<{ messages: { text: string; ts: string }[] }>('conversations.history', {
          channel: id,
        });
        found.push(...messages);
      }
      return found.toSorted((a, b) => Number(a.ts) - Number(b.ts));
    },
    close: () => emulator.close(),
  };
}
