/**
 * From run to run: the issues a run goes by, and what it leaves behind for the next one.
 */
import { type IdRange, inRanges } from '../events/event.ts';
import type { FailureGroup } from '../failures/grouping/group.ts';
import type { Applied, Receipt } from './plan/applied.ts';
import type { Cause } from './plan/cause.ts';
import type { DashboardState, PendingChange } from './state/dashboard-state.ts';
import type { WindowWish } from './state/examined.ts';
import { claimOf, markerDigest } from './state/marker.ts';
import { lastChangeOf } from './state/receipt.ts';
import { type AuditState, type FailureIssue, isFirstRun } from './state/state.ts';
import { dashboardTitle, renderDashboard } from './text/dashboard.ts';
import { DASHBOARD_LABEL, LABELS } from './tracking/labels.ts';
import { createSurely, editSurely } from './tracking/sure.ts';
import { type IssueTracker, type TrackedIssue, TrackerError } from './tracking/tracker.ts';

/** No dashboard, and the issues that are there have counted nothing but this window: a first run died here, nothing was lost. */
export function isUnfinishedFirstRun({ all }: AuditState, examined: readonly IdRange[]): boolean {
  const isInside = (id: string): boolean => inRanges(id, examined);
  return all.every(({ ledger }) => ledger?.counted.every(([low, high]) => isInside(low) && isInside(high)) ?? false);
}

/** What a window is chosen by where the dashboard is lost, or a first run died before it wrote one. */
export function wishOf(wish: Omit<WindowWish, 'rebuilding'>, { dashboard, all }: AuditState): WindowWish {
  const lost = dashboard === null && all.length > 0;
  const to = wish.until ?? wish.automaticUntil;
  const end = lost ? endOfFirstRun(all) : null;
  const since = to === null || end === null ? Number.NaN : Date.parse(to) - Date.parse(end);
  // The time of that run once more, and what has passed since.
  if (since >= 0 && since < MOST_SINCE_MS) return { ...wish, lookbackMs: wish.lookbackMs + since, rebuilding: false };
  return { ...wish, rebuilding: lost };
}

/** A dashboard lost so soon after the first run would be rebuilt from the same time. */
const MOST_SINCE_MS = 6 * 86_400_000;

/** End of the time of the run that opened all issues there are, and after which nothing was counted; null = several did. */
function endOfFirstRun(all: readonly FailureIssue[]): string | null {
  const [first, ...others] = all.map(({ issue, ledger }) => {
    const last = lastChangeOf(issue.body);
    return last?.change === 'open' && ledger !== null && ledger.lastSeen <= last.until ? last.until : null;
  });
  return first != null && others.every((until) => until === first) ? first : null;
}

/** Reads the issues just written once more: did another writer get between? */
export async function overwritten(written: readonly TrackedIssue[], tracker: IssueTracker): Promise<string[]> {
  const problems: string[] = [];
  const isAsWritten = await listedAsWritten(written, tracker);
  for (const { number, body } of written) {
    if (isAsWritten.has(number)) continue;
    try {
      const now = await tracker.get(number);
      if (now && markerDigest(now.body) !== markerDigest(body)) {
        problems.push(`Issue #${number} was overwritten by another run: the same time is read again next time.`);
      }
    } catch (error) {
      if (!(error instanceof TrackerError)) throw error;
    }
  }
  return problems;
}

/** So many are read one by one, which no lag can deceive; of hundreds that would use up the hourly limit. */
const MOST_SINGLE = 20;

/** A request for every hundred of many. A list may lag, so it is believed only where it shows what was written. */
async function listedAsWritten(written: readonly TrackedIssue[], tracker: IssueTracker): Promise<Set<number>> {
  if (written.length <= MOST_SINGLE) return new Set();
  const digests = new Map(written.map(({ number, body }) => [number, markerDigest(body)]));
  try {
    const changed = await tracker.list([], 'changed');
    return new Set(changed.flatMap(({ number, body }) => (digests.get(number) === markerDigest(body) ? [number] : [])));
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    return new Set();
  }
}

/** Ledgers that no issue holds: causes without an issue, and what was counted while its issue could not be written. */
export function keptLedgers(
  causes: readonly Cause[],
  applied: Applied,
  state: AuditState,
): Pick<DashboardState, 'ledgers' | 'evicted'> {
  const written = new Set(
    applied.receipts.filter(({ result }) => result === 'done').map(({ fingerprint }) => fingerprint),
  );
  const homeless = causes.filter(
    ({ fingerprint, issue, ledger }) =>
      !written.has(fingerprint) && (issue === null || ledger.total > (issue.ledger?.total ?? 0)),
  );
  return {
    ledgers: homeless.map(({ ledger, judgement, issue }) => ({
      ...ledger,
      severity: judgement.severity,
      counted: [],
      ...(isFirstRun(state) && issue === null ? { life: { ...ledger.life, backlog: true } } : {}),
    })),
    evicted: state.dashboard?.evicted ?? [],
  };
}

/** More are not open at one time, as a rule. */
const MOST_HOMES = 100;

/** Which cause each open issue is of, so that a run which finds one gone can say so. */
export function homesAfter({ dashboard, all, issues }: AuditState, applied: Applied): DashboardState['homes'] {
  const homes = new Map(all.map(({ issue, fingerprint }) => [issue.number, { fingerprint, state: issue.state }]));
  const written = new Map(applied.written.map((issue) => [issue.number, issue]));
  const opened = new Set<string>();
  for (const { number, fingerprint, change } of applied.receipts) {
    const issue = number === null ? undefined : written.get(number);
    if (!issue) continue;
    homes.set(issue.number, { fingerprint, state: issue.state });
    if (change === 'open') opened.add(fingerprint);
  }
  const gone = (dashboard?.homes ?? []).filter(
    ([number, fingerprint]) => !homes.has(number) && !issues.has(fingerprint) && !opened.has(fingerprint),
  );
  const open = [...homes].flatMap(([number, { fingerprint, state }]) =>
    state === 'open' ? [[number, fingerprint] as const] : [],
  );
  return [...gone, ...open].toSorted(([a], [b]) => a - b).slice(-MOST_HOMES);
}

/** @returns null where another run has written it meanwhile: its word stands, and the next run goes on from there */
export async function writeDashboard(
  tracker: IssueTracker,
  issue: TrackedIssue | null,
  view: Parameters<typeof renderDashboard>[0],
): Promise<TrackedIssue | null> {
  if (issue === null) {
    await tracker.ensureLabels(LABELS);
    const fresh = { title: dashboardTitle(view.name), body: renderDashboard(view, null), labels: [DASHBOARD_LABEL] };
    return createSurely(
      tracker,
      fresh,
      ({ body, labels }) => labels.includes(DASHBOARD_LABEL) && claimOf(body, view.name) === 'dashboard',
    );
  }
  // A write that changes nothing is not made.
  if (renderDashboard(view, issue.body) === issue.body.replaceAll('\r\n', '\n')) return issue;
  const now = await tracker.get(issue.number);
  if (now === null || markerDigest(now.body) !== markerDigest(issue.body)) return null;
  return editSurely(tracker, issue.number, { body: renderDashboard(view, now.body) });
}

/** The last change of each issue: a run may have died before it told of it. */
export function lastChanges(
  state: AuditState,
  groups: readonly FailureGroup[],
): (PendingChange & { readonly until: string })[] {
  const silent = new Set(groups.filter(({ ignore }) => ignore).map(({ fingerprint }) => fingerprint.hash));
  return state.all.flatMap(({ issue, fingerprint }) => {
    const last = silent.has(fingerprint) ? null : lastChangeOf(issue.body);
    return last === null ? [] : [{ fingerprint, ...last }];
  });
}

/**
 * What there is to tell: what this run did, and issues that a run opened before it died.
 * @param known numbers of the issues that were there before such a run
 */
export function changesOf(
  state: AuditState,
  receipts: readonly Receipt[],
  groups: readonly FailureGroup[],
  known: ReadonlySet<number>,
): PendingChange[] {
  const silent = new Set(groups.filter(({ ignore }) => ignore).map(({ fingerprint }) => fingerprint.hash));
  const changes = [
    ...state.all
      .filter(({ issue, fingerprint }) => !known.has(issue.number) && !silent.has(fingerprint))
      .map(({ fingerprint }) => ({ fingerprint, change: 'open' })),
    ...receipts.flatMap(({ fingerprint, change, comment, result }): PendingChange[] => {
      if (result !== 'done') return [];
      if (change === 'open' || change === 'reopen' || change === 'close') return [{ fingerprint, change }];
      return comment === 'severity-changed' || comment === 'escalated' || comment === 'milestone'
        ? [{ fingerprint, change: comment }]
        : [];
    }),
  ];
  return [...new Map(changes.map((change) => [`${change.fingerprint} ${change.change}`, change])).values()];
}
