/**
 * Slack's incoming webhooks. The address is a secret and in no message.
 *
 * The body decides, never the content type, which is text/html whatever happens: `ok` with status 200, or the name of an error, as a
 * rule with another status. https://github.com/slackapi/node-slack-sdk/pull/480 https://github.com/integrations/slack/issues/770
 */
import type { Delivery } from '../../digest/notifier.ts';
import type { SlackMessage } from '../../digest/slack.ts';
import { field } from '../search/lossless.ts';
import { deliver, invalidAddress, type PostOptions, pathOf, secretAddress } from './channel.ts';
import { isErrorName, isKnownError, WEBHOOK_ERRORS } from './slack-errors.ts';
import { payload, textOnlyIfRefused, withoutEmpty } from './slack-message.ts';

export async function postSlackWebhook(url: string, message: SlackMessage, options: PostOptions): Promise<Delivery> {
  return textOnlyIfRefused(message, options, (shown) => post(url, payload(shown), options));
}

/** Whether a message would be taken, found out without sending one. */
export async function probeSlackWebhook(url: string, options: PostOptions): Promise<Delivery> {
  return withoutEmpty(await post(url, {}, options));
}

async function post(url: string, body: unknown, options: PostOptions): Promise<Delivery> {
  const target = secretAddress(url, options);
  if (target === null) return invalidAddress('the Slack webhook');
  const path = pathOf(target.url);
  return deliver('Slack', WEBHOOK_ERRORS, async () => {
    const { data, status } = await target.http.post(path, {
      body,
      read: (text) => readAnswer(text, path),
      refusal: (text) => errorName(text, path),
    });
    return data === null ? null : { code: data, status };
  });
}

/** @returns the name of the error; null = delivered */
function readAnswer(text: string, path: string): string | null {
  if (saysOk(text.trim())) return null;
  const name = errorName(text, path);
  if (name === null) throw new Error('neither ok nor the name of an error');
  return name;
}

/**
 * Slack says `ok`. What takes Slack's messages in its place says it otherwise: `{"success":true}` (Rocket.Chat), `{"result":"success"}`
 * (Zulip), nothing at all (a relay).
 */
function saysOk(text: string): boolean {
  const json = parsed(text);
  return (
    /^(?:ok)?$/i.test(text) ||
    ['ok', 'success'].some((key) => field(json, key) === true) ||
    field(json, 'result') === 'success'
  );
}

/** `no_service`, or `{"ok": false, "error": "no_service"}`. A word out of the address is none: it would give the secret away. */
function errorName(text: string, path: string): string | null {
  const json = field(parsed(text), 'error');
  const name = typeof json === 'string' ? json : text.trim();
  return isKnownError(name) || (isErrorName(name) && !path.includes(name)) ? name : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
