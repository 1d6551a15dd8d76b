/**
 * The life of an issue: one ordered table, the first row that holds decides. Budgets come after it (storm.ts).
 */
import { quietEnough } from '../../failures/rules/history.ts';
import { reopenedAt } from '../../failures/rules/life.ts';
import { FLAPPING_LABEL, isMuted, MUTED_LABEL, MUTED_UNTIL_WORSE_LABEL } from '../tracking/labels.ts';
import type { CommentReason, Decision } from './reason.ts';
import { closedByPerson, milestone, type Situation, severityChanged, withinReopening } from './situation.ts';

interface Row {
  readonly when: (situation: Situation) => boolean;
  readonly give: Decision | ((situation: Situation) => Decision);
  readonly because: string;
}

/** Opened again so often within 30 days: it flaps. */
const FLAPS = 3;

const labelsOf = ({ cause }: Situation): readonly string[] => cause.issue?.issue.labels ?? [];
const isOpen = ({ cause }: Situation): boolean => cause.issue?.issue.state === 'open';
const isClosed = ({ cause }: Situation): boolean => cause.issue?.issue.state === 'closed';
const muted = (situation: Situation): boolean => isMuted(labelsOf(situation));
const flaps = (situation: Situation): boolean => labelsOf(situation).includes(FLAPPING_LABEL);
const worse = ({ cause }: Situation): boolean => cause.escalation != null && cause.ledger.life.escalated === null;
/** Somebody wanted to hear of it when it gets worse. */
const wasAskedFor = (s: Situation): boolean => labelsOf(s).includes(MUTED_UNTIL_WORSE_LABEL) && worse(s);
const closedAt = ({ cause }: Situation): string => cause.issue?.issue.closedAt ?? '';
const quiet = ({ cause, until, closeMs }: Situation): boolean => quietEnough(cause.ledger, until, closeMs);

const to = (
  change: Decision['change'],
  reason: Decision['reason'],
  comment: CommentReason | null = null,
): Decision => ({
  change,
  reason,
  comment,
});

export const LIFECYCLE: readonly Row[] = [
  { when: ({ countable }) => !countable, give: to('skip', 'no-ids'), because: 'without ids every run counts again' },

  // The policy wants no issue of it.
  {
    when: (s) => isOpen(s) && s.unwanted !== null && s.cause.ledger.life.dropped !== null,
    give: to('skip', 'reopened-by-person'),
    because: 'it was closed for that before, and a person wants it open',
  },
  {
    when: (s) => isOpen(s) && s.unwanted === 'ignored-by-rule',
    give: (s) => to('close', 'ignored-by-rule', muted(s) ? null : 'ignored-by-rule'),
    because: 'an open issue that is kept by nobody misleads: it closes with a word on the rule',
  },
  {
    when: (s) => isOpen(s) && s.unwanted === 'silent-environment',
    give: (s) => to('close', 'silent-environment', muted(s) ? null : 'silent-environment'),
    because: 'it was seen only where `issues: false` keeps none open',
  },
  {
    when: ({ unwanted }) => unwanted === 'ignored-by-rule',
    give: to('skip', 'ignored-by-rule'),
    because: 'a rule of the team says so',
  },
  {
    when: ({ unwanted }) => unwanted === 'silent-environment',
    give: to('skip', 'silent-environment'),
    because: 'it was seen in environments that open no issues, and nowhere else',
  },

  // The issue is open.
  {
    when: (s) => isOpen(s) && s.asked.mute && !muted(s),
    give: to('update', 'asked-to-mute'),
    because: 'a person ticked its box on the dashboard',
  },
  {
    when: (s) => isOpen(s) && wasAskedFor(s) && s.news,
    give: to('update', 'escalated', 'escalated'),
    because: 'it was muted until it gets worse, and it did',
  },
  { when: (s) => isOpen(s) && muted(s) && s.news, give: to('update', 'muted'), because: 'counted, but silent' },
  {
    when: (s) => isOpen(s) && flaps(s) && (s.news || (severityChanged(s.cause) && !muted(s))),
    give: to('update', 'flapping'),
    because: 'its readers have heard enough: the body tells',
  },
  {
    when: (s) => isOpen(s) && severityChanged(s.cause) && !muted(s),
    give: to('update', 'severity-changed', 'severity-changed'),
    because: 'who looks at it may change with it; told once, for the body then holds the new one',
  },
  {
    when: (s) => isOpen(s) && s.news && worse(s),
    give: to('update', 'escalated', 'escalated'),
    because: 'it fails more often than it used to',
  },
  {
    when: (s) => isOpen(s) && s.news,
    give: ({ cause }) => to('update', 'still-failing', milestone(cause.before, cause.ledger) ? 'milestone' : null),
    because: 'an edit of the body notifies nobody; powers of ten are worth a word',
  },
  {
    when: (s) => isOpen(s) && quiet(s) && flaps(s),
    give: to('skip', 'flapping'),
    because: 'it was closed for being quiet again and again',
  },
  {
    when: (s) => isOpen(s) && quiet(s) && s.cause.ledger.life.closed !== null,
    give: to('skip', 'reopened-by-person'),
    because: 'a person knows better; until it fails again nothing has changed',
  },
  {
    when: (s) => isOpen(s) && quiet(s) && !s.allSeen,
    give: to('skip', 'not-all-seen'),
    because: 'a search that broke off or a silent worker is no proof of quiet',
  },
  {
    when: (s) => isOpen(s) && quiet(s),
    give: (s) => to('close', 'quiet', muted(s) ? null : 'quiet'),
    because: 'a steady process would have shown itself by now (99 %)',
  },
  { when: isOpen, give: to('skip', 'nothing-new'), because: 'nothing to tell' },

  // The issue is closed.
  { when: (s) => isClosed(s) && !s.news, give: to('skip', 'nothing-new'), because: 'nothing to tell' },
  {
    when: (s) => isClosed(s) && wasAskedFor(s) && !closedByPerson(s.cause) && s.newest > closedAt(s),
    give: to('reopen', 'escalated', 'escalated'),
    because: 'it was muted until it gets worse, and it did',
  },
  { when: (s) => isClosed(s) && muted(s), give: to('update', 'muted'), because: 'counted, but silent' },
  {
    when: (s) => isClosed(s) && closedByPerson(s.cause),
    give: to('update', 'closed-by-person'),
    because: 'not planned, or a duplicate: a person has decided, so it is counted and never reopened',
  },
  {
    when: (s) => isClosed(s) && s.newest <= closedAt(s),
    give: to('update', 'older-than-close'),
    because: 'what failed before it was closed says nothing against the fix',
  },
  {
    when: (s) => isClosed(s) && s.cause.issue?.issue.locked === true,
    give: ({ anyFresh }) => (anyFresh ? to('open', 'locked') : to('skip', 'nothing-new')),
    because: 'nobody could answer there; the new one links it',
  },
  {
    when: (s) => isClosed(s) && s.cause.issue?.issue.closer === 'bot' && s.cause.ledger.life.closed === null,
    give: (s) => to('reopen', 'closed-by-bot', flaps(s) ? null : 'closed-by-bot'),
    because: 'a stale bot closes what is old, not what is fixed',
  },
  {
    when: (s) => isClosed(s) && withinReopening(s) && flaps(s),
    give: to('reopen', 'regressed'),
    because: 'it flaps, its readers have heard enough',
  },
  {
    when: (s) => isClosed(s) && withinReopening(s) && reopenedAt(s.cause.ledger.life, s.until).reopened.length >= FLAPS,
    give: to('reopen', 'flapping', 'flapping'),
    because: 'the third time within 30 days: from now on only people close it',
  },
  {
    when: (s) => isClosed(s) && withinReopening(s),
    give: to('reopen', 'regressed', 'regressed'),
    because: 'the same cause so soon is the same story',
  },
  {
    when: isClosed,
    give: ({ anyFresh }) => (anyFresh ? to('open', 'came-back-late') : to('skip', 'nothing-new')),
    because: 'after so long it is a new story; the new issue links the old one',
  },

  // It has no issue.
  {
    when: ({ asked }) => asked.open,
    give: to('open', 'asked-for'),
    because: 'a person ticked its box on the dashboard',
  },
  { when: ({ mutedThere }) => mutedThere, give: to('skip', 'muted'), because: 'a person muted it on the dashboard' },
  { when: ({ reached }) => reached === null, give: to('skip', 'below-threshold'), because: 'too rare for an issue' },
  {
    when: ({ backlog, fresh }) => backlog && !fresh,
    give: to('skip', 'baseline'),
    because: 'what a first run found is no news; it is once it fails again',
  },
  {
    when: ({ anyFresh }) => !anyFresh,
    give: to('skip', 'nothing-new'),
    because: 'an hour in which nothing failed, or the same run again, must open nothing',
  },
  { when: ({ reached }) => reached === 'critical', give: to('open', 'critical'), because: 'one failure is enough' },
  {
    when: ({ backlog, reachedBefore }) => backlog && reachedBefore,
    give: to('open', 'from-backlog'),
    because: 'it waited since the first run, and failed again',
  },
  { when: ({ cause }) => cause.before === null, give: to('open', 'first-seen'), because: 'frequent from the start' },
  {
    when: ({ fresh }) => fresh,
    give: to('open', 'reached-threshold'),
    because: 'it became frequent, or was and fails on',
  },
  { when: () => true, give: to('open', 'room-again'), because: 'it was frequent enough and waited for room' },
];

export function decide(situation: Situation): Decision {
  const row = LIFECYCLE.find(({ when }) => when(situation));
  if (!row) throw new RangeError('the last row of the life cycle always holds');
  const decision = typeof row.give === 'function' ? row.give(situation) : row.give;
  // On a locked issue nobody could answer.
  return situation.cause.issue?.issue.locked === true ? { ...decision, comment: null } : decision;
}

/** Labels of ours that go with a change of state, beside those of severity. */
export function labelsFor({ reason, change }: Decision): { readonly add: string[]; readonly remove: string[] } {
  return {
    add: [
      ...(reason === 'asked-to-mute' ? [MUTED_LABEL] : []),
      ...(change === 'reopen' && reason === 'flapping' ? [FLAPPING_LABEL] : []),
    ],
    remove: reason === 'escalated' ? [MUTED_UNTIL_WORSE_LABEL] : [],
  };
}
