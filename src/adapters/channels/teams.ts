/**
 * Microsoft Teams: the webhook of a workflow. https://learn.microsoft.com/connectors/teams
 *
 * 202 says that the flow was started, never that the card was posted: what fails inside the flow is seen in its run history alone.
 */
import type { Delivery, Notifier } from '../../digest/notifier.ts';
import { renderTeams, type TeamsMessage } from '../../digest/teams.ts';
import { field } from '../search/lossless.ts';
import { type Advice, deliver, noAddress, type PostOptions, pathOf, secretAddress } from './channel.ts';

export function teamsNotifier(url: string, options: PostOptions): Notifier {
  return { name: 'Teams', send: (digest) => postTeams(url, renderTeams(digest), options) };
}

const RENEW = 'copy the address of the webhook from the flow anew, with all that follows the question mark';

const ADVICE: readonly Advice[] = [
  { to: 'WorkflowTriggerIsNotEnabled', help: 'the flow is switched off; switch it on' },
  { to: 400, help: 'the flow must start with "When a Teams webhook request is received" and be switched on' },
  { to: 401, help: `${RENEW}; its trigger must let anyone start it` },
  { to: 403, help: `${RENEW}; its trigger must let anyone start it` },
  { to: 404, help: `the flow is gone; make a new one, or ${RENEW}` },
  { to: 410, help: `the flow is gone; make a new one, or ${RENEW}` },
  { to: 413, help: 'the card is larger than the flow takes' },
];

/** The host is not checked: it has moved once (logic.azure.com to api.powerplatform.com). Port and query belong to the address. */
async function postTeams(url: string, message: TeamsMessage, options: PostOptions): Promise<Delivery> {
  const target = secretAddress(url, options);
  if (target === null) return noAddress('the Teams webhook');
  return deliver('Teams', ADVICE, async () => {
    await target.http.post(pathOf(target.url), { body: message, read: () => null, refusal: codeOf });
    return null;
  });
}

/** `{"error": {"code": "DirectApiAuthorizationRequired", "message": ...}}`: the message may name the flow. */
function codeOf(text: string): string | null {
  try {
    const code = field(field(JSON.parse(text), 'error'), 'code');
    return typeof code === 'string' && /^[A-Za-z]{1,60}$/.test(code) ? code : null;
  } catch {
    return null;
  }
}
