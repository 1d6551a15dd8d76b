/**
 * A Teams workflow ("When a Teams webhook request is received"), emulated. https://learn.microsoft.com/connectors/teams
 *
 *   const teams = await startTeams();
 *   ... run with teams.webhookUrl ...
 *   assert.match(teams.cards[0].plain, /3 new failures/);
 *   assert.deepEqual([teams.failedRuns, teams.violations], [[], []]);
 *   teams.server.fail({ kind: 'status', status: 429, headers: { 'retry-after': '2' } });
 *
 * Kept: whatever JSON comes with the right signature is answered 202 with an empty body and no content type, before the flow has looked
 * at it (https://learn.microsoft.com/azure/connectors/connectors-native-reqres); a flow that then fails is seen in `failedRuns` alone.
 * A body above 28 KB is refused.
 * Assumed: the error codes of a wrong signature, a flow that is gone and one that is switched off.
 */
import { byteLength } from '../../src/markup.ts';
import { type EmulatedServer, json, type RecordedRequest, type Reply, startServer } from './server.ts';

const LARGEST_BODY = 28 * 1024;
/** Cards have been refused from about 21 KB on. */
const BUDGET = 20 * 1024;
const SIGNATURE = 'emulated-teams-signature';
const PATH = '/powerautomate/automations/direct/workflows/emulated0flow0id/triggers/manual/paths/invoke';

type Fields = Readonly<Record<string, unknown>>;

export interface TeamsCard {
  /** All texts, a line a block: what a reader sees, roughly. */
  readonly plain: string;
}

export interface Teams {
  /** For the input `teams-webhook-url`. */
  readonly webhookUrl: string;
  readonly server: EmulatedServer;
  readonly settings: { isGone: boolean; isOff: boolean };
  /** What stands in the channel, in order. */
  readonly cards: readonly TeamsCard[];
  /** Runs that were accepted and posted nothing, with the reason. */
  readonly failedRuns: readonly string[];
  /** Posted, and still wrong. Assert that it is empty. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

export async function startTeams(): Promise<Teams> {
  const settings = { isGone: false, isOff: false };
  const cards: TeamsCard[] = [];
  const failedRuns: string[] = [];
  const violations: string[] = [];

  function handle(request: RecordedRequest): Reply {
    const fault = (status: number, code: string): Reply =>
      // The real messages name the flow, and with it a part of the address.
      json(status, { error: { code, message: `${code}: ${request.path}?${request.query.toString()}` } });
    if (request.method !== 'POST' || request.path !== PATH || settings.isGone) return fault(404, 'WorkflowNotFound');
    if (request.query.get('sig') !== SIGNATURE) return fault(401, 'DirectApiAuthorizationRequired');
    if (settings.isOff) return fault(400, 'WorkflowTriggerIsNotEnabled');
    const bytes = byteLength(request.text);
    if (bytes > LARGEST_BODY) return fault(413, 'RequestEntityTooLarge');
    if (bytes > BUDGET) violations.push(`${bytes} bytes, ${BUDGET} wanted`);
    const found = checkTeamsMessage(request.body);
    violations.push(...found.unwanted);
    if (found.invalid.length > 0) failedRuns.push(...found.invalid);
    else cards.push({ plain: found.plain });
    return { status: 202 };
  }

  const server = await startServer(handle);
  return {
    webhookUrl: `${server.url}${PATH}?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${SIGNATURE}`,
    server,
    settings,
    cards,
    failedRuns,
    violations,
    close: () => server.close(),
  };
}

export interface CardFindings {
  /** What makes the flow or the card fail. */
  readonly invalid: readonly string[];
  /** Shown, and still wrong: pings, log text that is read as Markdown. */
  readonly unwanted: readonly string[];
  readonly plain: string;
}

const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  TextBlock: ['type', 'text', 'wrap', 'weight', 'size', 'spacing', 'isSubtle'],
  RichTextBlock: ['type', 'inlines', 'spacing'],
};
const RUN = ['type', 'text', 'weight', 'size', 'fontType'];
const CARD = ['$schema', 'type', 'version', 'fallbackText', 'msteams', 'body', 'actions'];

export function checkTeamsMessage(message: unknown): CardFindings {
  const invalid: string[] = [];
  const unwanted: string[] = [];
  const plain: string[] = [];
  const keys = (object: Fields, allowed: readonly string[], place: string): void => {
    for (const key of Object.keys(object)) if (!allowed.includes(key)) invalid.push(`${place}: there is no ${key}`);
  };
  const text = (value: unknown, place: string): string => {
    if (typeof value !== 'string' || value === '') invalid.push(`${place}: no text`);
    return typeof value === 'string' ? value : '';
  };

  const { type, attachments } = fields(message);
  const list = Array.isArray(attachments) ? (attachments as unknown[]) : [];
  // The flow goes over `attachments`; a bare card or `{text}` fails there.
  if (type !== 'message' || list.length !== 1) invalid.push('not a message with one attachment');
  const { contentType, content } = fields(list[0]);
  if (contentType !== 'application/vnd.microsoft.card.adaptive') invalid.push(`contentType ${String(contentType)}`);
  const card = fields(content);
  keys(card, CARD, 'card');
  if (card['type'] !== 'AdaptiveCard') invalid.push("Property 'type' must be 'AdaptiveCard'");
  if (card['version'] !== '1.4') invalid.push(`version ${String(card['version'])}`);
  if ('entities' in fields(card['msteams'])) unwanted.push('msteams.entities: would ping');

  for (const [n, element] of (Array.isArray(card['body']) ? (card['body'] as unknown[]) : []).entries()) {
    const block = fields(element);
    const place = `body/${n}`;
    const allowed = ELEMENTS[String(block['type'])];
    if (allowed === undefined) {
      invalid.push(`${place}: unknown element ${String(block['type'])}`);
      continue;
    }
    keys(block, allowed, place);
    if (block['type'] === 'TextBlock') {
      const value = text(block['text'], place);
      unwanted.push(...textBlockProblems(value).map((problem) => `${place}: ${problem}`));
      plain.push(value);
      continue;
    }
    const runs = Array.isArray(block['inlines']) ? (block['inlines'] as unknown[]) : [];
    if (runs.length === 0) invalid.push(`${place}: no inlines`);
    const line = runs.map((run, at) => {
      keys(fields(run), RUN, `${place}/${at}`);
      if (fields(run)['type'] !== 'TextRun') invalid.push(`${place}/${at}: not a TextRun`);
      return text(fields(run)['text'], `${place}/${at}`);
    });
    if (/\{\{(DATE|TIME)\(/.test(line.join(''))) unwanted.push(`${place}: a date function would be replaced`);
    plain.push(line.join(''));
  }
  for (const action of Array.isArray(card['actions']) ? (card['actions'] as unknown[]) : []) {
    const { type: kind, url } = fields(action);
    if (kind !== 'Action.OpenUrl' || !/^https?:\/\/[^\s]+$/.test(String(url))) invalid.push(`action ${String(kind)}`);
  }
  return { invalid, unwanted, plain: plain.join('\n') };
}

/** A TextBlock reads Markdown: bold words, links and plain words are all that may be in one. */
function textBlockProblems(text: string): string[] {
  const left = text.replace(/\*\*[\p{L}\p{N} .]+\*\*/gu, '').replace(/\[[#\w]+\]\(https?:\/\/[^\s()<>[\]]+\)/g, '');
  const found = /[*_[\]\\`<>@#{}|~]|:\/\//.exec(left);
  return found === null ? [] : [`${JSON.stringify(found[0])} in ${JSON.stringify(left.slice(0, 80))}`];
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
