/**
 * Microsoft Teams: the webhook of a workflow. https://learn.microsoft.com/connectors/teams
 *
 * 202 says that the flow was started, never that the card was posted: what fails inside the flow is seen in its run history alone.
 * https://learn.microsoft.com/azure/connectors/connectors-native-reqres
 */
import type { Delivery, Notifier } from '../../digest/notifier.ts';
import { renderTeams, type TeamsMessage } from '../../digest/teams.ts';
import { field } from '../search/lossless.ts';
import { type Advice, deliver, invalidAddress, type PostOptions, pathOf, secretAddress } from './channel.ts';

export function teamsNotifier(url: string, options: PostOptions): Notifier {
  return { name: 'Teams', send: (digest) => postTeams(url, renderTeams(digest), options) };
}

const RENEW = 'copy the address of the webhook from the flow anew, with all that follows the question mark';

/**
 * The platform below is that of https://learn.microsoft.com/azure/logic-apps/logic-apps-http-endpoint; its names of errors stand on no
 * page of the vendor, but in what people report: https://github.com/microsoft/coe-starter-kit/issues/8684
 */
const ADVICE: readonly Advice[] = [
  { of: ['WorkflowTriggerIsNotEnabled'], help: 'the flow is switched off; switch it on' },
  {
    of: ['connector-failed'],
    help: 'this is a connector of Office 365, which are retired: make a workflow and take its address (docs/channels.md)',
  },
  { of: [400], help: 'the flow must start with "When a Teams webhook request is received" and be switched on' },
  { of: [401, 403], help: `${RENEW}; its trigger must let anyone start it` },
  { of: [404, 410], help: `the flow is gone; make a new one, or ${RENEW}` },
  { of: [413], help: 'the card is larger than the flow takes' },
  {
    of: ['web-page'],
    help: 'a web page answered in place of Teams: check `teams-webhook-url`, and any proxy on the way',
  },
];

/**
 * The host is not checked: it has moved once, from logic.azure.com to api.powerplatform.com. Port and query belong to the address.
 * https://github.com/swisscom/backman/issues/102
 */
async function postTeams(url: string, message: TeamsMessage, options: PostOptions): Promise<Delivery> {
  const target = secretAddress(url, options);
  if (target === null) return invalidAddress('the Teams webhook');
  return deliver('Teams', ADVICE, async () => {
    const { data, status } = await target.http.post(pathOf(target.url), {
      body: message,
      read: connectorFailed,
      refusal: codeOf,
    });
    return data ? { code: 'connector-failed', status } : null;
  });
}

/**
 * A workflow answers 202 and nothing, or what its author lets it say. A connector answers 200 and `1`, but 200 also when it failed:
 * `Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 413 with ContextId ...`.
 * https://github.com/atc0005/go-teams-notify/issues/59
 * https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using#rate-limiting-for-connectors
 */
function connectorFailed(text: string): boolean {
  return /delivery failed with error|endpoint returned HTTP error/i.test(text);
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
