/**
 * The issues a run goes by: found, and mended where a race, a lagging list or a person left them in disorder.
 *
 *     #7 and #9 for one cause, both open   #9 closes as duplicate of #7, which takes over its counts
 *     two open dashboards                  the one with the higher number closes as duplicate
 *     the label was renamed                it is made again and put back on the issues the dashboard knows
 *     the dashboard is without its label   it gets it back, and no second one is opened
 */
import { type Ledger, mergeLedgers } from '../../failures/rules/history.ts';
import { code } from '../../markup.ts';
import { DASHBOARD_LABEL, FAILURE_LABEL, LABELS } from '../tracking/labels.ts';
import { editSurely } from '../tracking/sure.ts';
import { type IssueTracker, type TrackedIssue, TrackerError } from '../tracking/tracker.ts';
import { packLedger, readLedger } from './ledger.ts';
import { claimOf, type MarkerText, markerDigest, readMarker, writeMarker } from './marker.ts';
import { lastChangeOf, packLastChange } from './receipt.ts';
import { layOutForsaken, readRegions, withMarker } from './region.ts';
import { readState } from './state.ts';

export interface Found {
  /** As they are now that they are mended. */
  readonly issues: readonly TrackedIssue[];
  /** What could not be mended, a sentence each. */
  readonly problems: readonly string[];
}

/** Of known issues that no list holds so many are asked for one by one. */
const MOST_SINGLE = 100;

/** @param name of the audit; issues of others are left alone */
export async function findIssues(tracker: IssueTracker, name: string): Promise<Found> {
  // The second call would not tell what the first one had to make.
  let made: Promise<readonly string[]> | null = null;
  const makeLabels = (): Promise<readonly string[]> => (made ??= tracker.ensureLabels(LABELS));
  const seen = await refindDashboard(tracker, name, await tracker.list([]), makeLabels);
  const listed = seen.issues;
  const known = readState(listed, name).dashboard?.known ?? [];
  const numbers = new Set(listed.map(({ number }) => number));
  const unlisted = known.filter((number) => !numbers.has(number)).toSorted((a, b) => b - a);
  const late: TrackedIssue[] = [];
  for (const number of unlisted.slice(0, MOST_SINGLE)) {
    const issue = await tracker.get(number);
    if (issue) late.push(issue);
  }
  // A list that lacks hundreds is no proof that they are gone; without it every cause would get a second issue.
  if (unlisted.length > MOST_SINGLE && late.length > 0)
    throw new TrackerError(
      `${unlisted.length} issues of this audit are in no list any more, but they are still there`,
      'refused',
      `Was the label ${FAILURE_LABEL} renamed or deleted? Rename it back; or delete the dashboard issue to start anew.`,
    );
  const labelled = await relabel(tracker, name, listed, late, makeLabels);
  const mended = await mergeTwins(tracker, name, labelled.issues);
  return { issues: mended.issues, problems: [...seen.problems, ...labelled.problems, ...mended.problems] };
}

/** With its label it would be the state of the audit; without it a run would start anew and leave it open. */
async function refindDashboard(
  tracker: IssueTracker,
  name: string,
  listed: readonly TrackedIssue[],
  makeLabels: () => Promise<unknown>,
): Promise<Found> {
  const claimed = listed.filter(({ state, body }) => state === 'open' && claimOf(body, name) === 'dashboard');
  const bare = claimed.some(({ labels }) => labels.includes(DASHBOARD_LABEL)) ? undefined : claimed[0];
  if (bare === undefined) return { issues: listed, problems: [] };
  await makeLabels();
  const labels = [...bare.labels, DASHBOARD_LABEL];
  const problem = await attempt(() => editSurely(tracker, bare.number, { addLabels: [DASHBOARD_LABEL] }));
  return {
    issues: listed.map((issue) => (issue === bare ? { ...issue, labels } : issue)),
    problems: problem === null ? [] : [`The dashboard, #${bare.number}, is without its label: ${problem}.`],
  };
}

/**
 * Known issues without our label. If the label itself is gone it was renamed or deleted, for all of them: it comes back. If it
 * is there, a person took it off this one: that issue is theirs now.
 */
async function relabel(
  tracker: IssueTracker,
  name: string,
  listed: readonly TrackedIssue[],
  late: readonly TrackedIssue[],
  makeLabels: () => Promise<readonly string[]>,
): Promise<Found> {
  const bare = late.filter((issue) => !issue.labels.includes(FAILURE_LABEL) && claims(issue, 'issue', name));
  const whole = [...listed, ...late.filter((issue) => !bare.includes(issue))];
  if (bare.length === 0 || !(await makeLabels()).includes(FAILURE_LABEL)) return { issues: whole, problems: [] };
  const problems: string[] = [];
  for (const issue of bare) {
    whole.push({ ...issue, labels: [...issue.labels, FAILURE_LABEL] });
    const problem = await attempt(() => editSurely(tracker, issue.number, { addLabels: [FAILURE_LABEL] }));
    if (problem !== null) problems.push(`#${issue.number} is without its label: ${problem}.`);
  }
  return { issues: whole, problems };
}

async function mergeTwins(tracker: IssueTracker, name: string, found: readonly TrackedIssue[]): Promise<Found> {
  const issues = new Map(found.map((issue) => [issue.number, issue]));
  const problems: string[] = [];
  for (const listed of twinsOf(found, name)) {
    // A list may be minutes old: only what is there now counts.
    const now = twinsOf(await reread(tracker, listed), name).find((twins) => twins.length > 1);
    const [kept, ...others] = now ?? [];
    if (!kept) continue;
    const stays = await takeOver(tracker, name, kept, others);
    if (typeof stays === 'string') {
      problems.push(`#${kept.number} and its duplicates were not merged: ${stays}.`);
      continue;
    }
    issues.set(stays.number, stays);
    for (const twin of others) {
      const problem = await attempt(() => editSurely(tracker, twin.number, forsaken(twin, kept.number)));
      if (problem === null) issues.delete(twin.number);
      else problems.push(`#${twin.number} was not closed as a duplicate of #${kept.number}: ${problem}.`);
    }
  }
  return { issues: [...issues.values()].toSorted((a, b) => a.number - b.number), problems };
}

/** Open issues with one key, two or more; the one that stays first. */
function twinsOf(issues: readonly TrackedIssue[], name: string): TrackedIssue[][] {
  const byKey = new Map<string, [TrackedIssue, ...TrackedIssue[]]>();
  for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
    if (issue.state !== 'open' || !(claims(issue, 'issue', name) || claims(issue, 'dashboard', name))) continue;
    const marker = readMarker(issue.body);
    const key = `${marker?.kind} ${marker?.key}`;
    const [first, ...rest] = byKey.get(key) ?? [issue];
    // Of dashboards one that cannot be read is worth less than one that can.
    const isBetter = marker?.kind === 'dashboard' && marker.state !== null && readMarker(first.body)?.state === null;
    if (first === issue) byKey.set(key, [issue]);
    else byKey.set(key, isBetter ? [issue, first, ...rest] : [first, ...rest, issue]);
  }
  return [...byKey.values()].filter((twins) => twins.length > 1);
}

async function reread(tracker: IssueTracker, issues: readonly TrackedIssue[]): Promise<TrackedIssue[]> {
  const now: TrackedIssue[] = [];
  for (const { number } of issues) {
    const issue = await tracker.get(number);
    if (issue) now.push(issue);
  }
  return now;
}

/** What the others counted beyond it goes into the one that stays, before they are let go. */
async function takeOver(
  tracker: IssueTracker,
  name: string,
  kept: TrackedIssue,
  others: readonly TrackedIssue[],
): Promise<TrackedIssue | string> {
  const ledgers = [kept, ...others].flatMap(({ body }) => {
    const marker = readMarker(body);
    const ledger = marker?.kind === 'issue' ? readLedger(marker.state) : null;
    return ledger !== null && ledger.fingerprint === marker?.key ? [ledger] : [];
  });
  const [first, ...rest] = ledgers;
  if (!first) return kept;
  const merged = rest.reduce((sum: Ledger, ledger) => mergeLedgers(sum, ledger), first);
  const body = withMarker(
    kept.body,
    writeMarker('issue', name, merged.fingerprint, {
      ...packLedger(merged),
      ...packLastChange(lastChangeOf(kept.body)),
    }),
  );
  if (markerDigest(body) === markerDigest(kept.body)) return kept;
  try {
    return await editSurely(tracker, kept.number, { body });
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    return error.message;
  }
}

function forsaken({ body }: TrackedIssue, stays: number): Parameters<IssueTracker['edit']>[1] {
  const marker = readMarker(body);
  const what = marker?.kind === 'dashboard' ? 'a dashboard' : 'an issue for this cause';
  const region = [
    `Duplicate of #${stays}: two runs of the audit opened ${what} at the same time. Everything is counted there.`,
    ...(marker?.kind === 'dashboard' ? [] : ['', `Key of this cause: ${code(marker?.key ?? '')}`]),
  ];
  return {
    body: layOutForsaken(region, readRegions(body)),
    state: 'closed',
    stateReason: 'duplicate',
    duplicateOf: stays,
  };
}

function claims({ body, labels }: TrackedIssue, kind: MarkerText['kind'], name: string): boolean {
  const marker = readMarker(body);
  if (marker?.kind !== kind || marker.name !== name) return false;
  return kind === 'issue' || labels.includes(DASHBOARD_LABEL);
}

/** @returns what went wrong, or null */
async function attempt(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    return error.message;
  }
}
