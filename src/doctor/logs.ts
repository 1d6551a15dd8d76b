/** Can the log service be read, is what the audit looks for in scope, and what keeps it out? */
import { glob } from '../failures/rules/name-pattern.ts';
import type { AccountFacts, ConfigFacts, LogFacts, Named, Narrower, Sample } from './facts.ts';
import { counted, type Finding, namesOf, notLookedAt, ok, warning, wrong, wrongBy } from './finding.ts';
import { yamlText } from './yaml-text.ts';

const WORKERS = 'worker lines';
const NO_LINES =
  'Check that the machine of the workers sends its logs (remote_syslog2, rsyslog, a log drain), that the time is right, and that the token is of the right account.';
const NO_WORKER_LINES =
  "Check that the worker's own log is sent, not only that of the web server, and that it is written as Celery does (docs/celery-logs.md).";

export function judgeLogs(logs: LogFacts | null, { policy }: Pick<ConfigFacts, 'policy'>): Finding[] {
  if (logs === null) return [notLookedAt('logs')];
  const names = logs.account === null ? [] : judgeNames(logs, logs.account);
  // A wrong name is the reason of the refusal: one of them is told.
  if (names.some(({ verdict }) => verdict === 'wrong')) return names;
  if (logs.refused !== null) return [...names, wrongBy('logs', `${logs.service} could not be read`, logs.refused)];
  const { sample } = logs;
  if (sample === null) return names;
  const searches = [...judgeSavedSearch(logs, sample), ...judgeQuery(logs, sample)];
  const workers = judgeWorkers(logs, sample);
  return [
    ok('token', `${logs.service} can be read.`),
    ...names,
    ...searches,
    ...(searches.some(({ verdict }) => verdict === 'wrong') ? [] : workers),
    ...(policy === null || sample.workers.length === 0 ? [] : judgePolicy(policy, sample)),
  ];
}

function judgeNames({ wanted, service }: LogFacts, account: AccountFacts): Finding[] {
  const rows: readonly { readonly input: Narrower; readonly all: readonly Named[]; readonly what: string }[] = [
    { input: 'group', all: account.groups, what: 'group' },
    { input: 'system', all: account.systems, what: 'system' },
    { input: 'saved-search', all: account.searches, what: 'saved search' },
  ];
  return rows.flatMap(({ input, all, what }) => {
    const name = wanted[input];
    if (name === null) return [];
    if (isAmong(name, all)) return [ok(input, `${service} has the ${what} "${name}".`)];
    const there = all.map((entry) => entry.name);
    return [
      wrong(
        input,
        `${service} has no ${what} "${name}".`,
        there.length === 0
          ? `The token sees no ${what} at all: leave \`${input}\` out.`
          : `The ones there are: ${namesOf(there, 30)}.`,
        there.length === 0 ? null : `${input}: ${yamlText(nearestOf(name, there))}`,
      ),
    ];
  });
}

function isAmong(wanted: string, all: readonly Named[]): boolean {
  const lower = wanted.toLowerCase();
  return all.some(({ id, name }) => id === wanted || name.toLowerCase() === lower);
}

/** The one with the most of its beginning, or of a word, in common; else the first. */
function nearestOf(wanted: string, names: readonly string[]): string {
  const parts = wanted
    .toLowerCase()
    .split(/\W+/)
    .filter((part) => part !== '');
  const score = (name: string): number =>
    parts.reduce((sum, part) => sum + (name.toLowerCase().includes(part) ? part.length : 0), commonStart(wanted, name));
  return names.toSorted((a, b) => score(b) - score(a))[0] ?? wanted;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length]?.toLowerCase() === b[length]?.toLowerCase()) length += 1;
  return length;
}

/** The phrases of a saved search are not used; used, they would have left these lines out. */
function judgeSavedSearch({ wanted, savedSearch }: LogFacts, sample: Sample): Finding[] {
  if (savedSearch === null) return [];
  const name = wanted['saved-search'] ?? '';
  if (savedSearch.unused.length === 0)
    return [
      ok(
        'saved-search',
        `The saved search "${name}" only says where lines come from: ${savedSearch.terms || 'its group'}.`,
      ),
    ];
  const used = savedSearch.terms === '' ? 'nothing of its terms, only its group' : savedSearch.terms;
  return [
    warning(
      'saved-search',
      `The saved search "${name}" looks for messages, which would have blinded the audit (tracebacks, retries and other failures do not say that): ${namesOf(savedSearch.unused)}. Used of it: ${used}.`,
      `The audit leaves those terms out; ${counted(sample.workers.length, 'stream of a worker is', 'streams of workers are')} in scope. To be told nothing more of it, put in place of \`saved-search\`:`,
      savedSearch.terms === '' ? 'group: NAME OF ITS GROUP' : `query: ${yamlText(savedSearch.terms)}`,
    ),
  ];
}

/** `query` is ANDed to every search: a phrase in it leaves out every line of a traceback but one. */
function judgeQuery({ wanted, query, wider }: LogFacts, sample: Sample): Finding[] {
  if (query === null || query.unused.length === 0) return [];
  const without = wider.find((other) => other.without === 'query')?.sample ?? null;
  const lines = (of: Sample): number => of.workers.reduce((sum, { events }) => sum + events, 0);
  const [seen, all] = [lines(sample), without === null ? null : lines(without)];
  if (all !== null && seen >= all) return [];
  return [
    wrong(
      'query',
      `\`query\` looks for messages (${namesOf(query.unused)}), and every line has to match it: tracebacks, retries and other failures are left out${all === null ? '' : ` (${seen} of ${all} lines of the workers are in scope)`}.`,
      query.terms === ''
        ? `Leave \`query: ${wanted.query ?? ''}\` out.`
        : 'Keep only what says where a line comes from:',
      query.terms === '' ? null : `query: ${yamlText(query.terms)}`,
    ),
  ];
}

function judgeWorkers(logs: LogFacts, sample: Sample): Finding[] {
  return sample.workers.length > 0 ? seenWorkers(sample) : [noWorkers(logs, sample)];
}

function seenWorkers(sample: Sample): Finding[] {
  const streams = [...new Set(sample.workers.map(({ source, program }) => `${source} ${program}`.trim()))];
  const seen = ok(
    WORKERS,
    `${counted(streams.length, 'stream', 'streams')} of Celery workers in scope (${namesOf(streams, 5)}), ${counted(sample.failures, 'failure', 'failures')} in the sample of ${timeOf(sample)}.`,
  );
  if (sample.info) return [seen];
  return [
    seen,
    warning(
      WORKERS,
      'The workers write no INFO lines: retries cannot be counted, and tasks saved by a retry are not seen.',
      'Start the workers with INFO, if you want them:',
      'celery --app=YOUR_APP worker --loglevel=INFO',
    ),
  ];
}

/** The narrowing that keeps the workers out, where one does. */
function noWorkers({ service, wanted, wider }: LogFacts, sample: Sample): Finding {
  const narrow = Object.entries(wanted).flatMap(([name, value]) => (value === null ? [] : [`${name} "${value}"`]));
  const where = narrow.length === 0 ? '' : ` for ${narrow.join(', ')}`;
  const nothing =
    sample.events === 0
      ? `${service} has no line${where} from ${timeOf(sample)}.`
      : `None of ${counted(sample.events, 'line', 'lines')}${where} from ${timeOf(sample)} is of a Celery worker (programs: ${namesOf(sample.programs, 8)}).`;
  const culprit = wider.find(({ sample: other }) => other.workers.length > 0);
  if (culprit === undefined) return wrong(WORKERS, nothing, sample.events === 0 ? NO_LINES : NO_WORKER_LINES);
  const { without, sample: other } = culprit;
  const programs = [...new Set(other.workers.map(({ program }) => program))];
  const senders = [...new Set(other.workers.map(({ source }) => source))];
  return wrong(
    WORKERS,
    `${nothing} Without \`${without}\` there are lines of workers: ${namesOf(programs, 5)} on ${namesOf(senders, 5)}.`,
    `\`${without}: ${wanted[without] ?? ''}\` leads past them: change it, or leave it out.`,
    without === 'query' ? `query: ${yamlText(`program:${programs[0] ?? ''}`)}` : null,
  );
}

/** A glob that fits nothing is mostly a slip of the pen. */
function judgePolicy({ apps, environments }: NonNullable<ConfigFacts['policy']>, sample: Sample): Finding[] {
  const findings: Finding[] = [];
  if (apps.length > 0 && sample.tasks.length > 0 && !sample.tasks.some(glob(apps)))
    findings.push(
      wrong(
        'apps',
        `\`apps: [${apps.join(', ')}]\` fits none of the tasks in the sample: every failure would count as another app's.`,
        `Tasks there are: ${namesOf(sample.tasks, 8)}.`,
        `apps: [${[...new Set(sample.tasks.map((task) => yamlText(`${task.split('.')[0] ?? task}.*`)))].slice(0, 4).join(', ')}]`,
      ),
    );
  const places = [...sample.senders, ...sample.programs];
  for (const { name, match } of environments)
    if (!places.some(glob(match)))
      findings.push(
        warning(
          'environments',
          `The environment "${name}" (${match.join(', ')}) fits no sender and no program in the sample.`,
          `Senders there are: ${namesOf(sample.senders, 8)}; programs: ${namesOf(sample.programs, 8)}.`,
        ),
      );
  return findings;
}

function timeOf({ from, to }: Sample): string {
  return `${clock(from)} to ${clock(to)} UTC`;
}

function clock(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}
