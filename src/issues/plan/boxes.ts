/**
 * Check boxes on the dashboard: what a person ticks the next run does. Only people who may edit an issue of the audit can tick.
 *
 *     - [ ] <!-- open=0a1b2c3d4e5f6071 --> `[h.tasks.email.send] SMTPDataError`
 */
import type { AuditState } from '../state/state.ts';

/** What can be asked for: an issue now; silence; silence no more. */
export const BOXES = ['open', 'mute', 'unmute'] as const;
export type Box = (typeof BOXES)[number];

/** Fingerprints by box. */
export type Asked = Readonly<Record<Box, ReadonlySet<string>>>;

/** At the edge of a line alone: log text is never there. */
const TICKED = /^- \[[xX]\] <!-- (?<box>open|mute|unmute)=(?<key>[0-9a-f]{16}) -->/gm;

export function askedFor(body: string): Asked {
  const asked = { open: new Set<string>(), mute: new Set<string>(), unmute: new Set<string>() };
  for (const { groups } of body.matchAll(TICKED)) asked[groups?.['box'] as Box].add(groups?.['key'] ?? '');
  return asked;
}

/** @param ticked what a person asked for while a run was on, which did not know of it yet */
export function boxLine(box: Box, key: string, text: string, ticked: boolean): string {
  return `- [${ticked ? 'x' : ' '}] <!-- ${box}=${key} --> ${text}`;
}

/** Causes without an issue that people have muted, with what they ask for now. */
export function mutedOnDashboard(state: AuditState): string[] {
  const { mute, unmute } = askedFor(state.dashboardIssue?.body ?? '');
  const hasIssue = (key: string): boolean => state.issues.has(key);
  return [...new Set([...(state.dashboard?.muted ?? []), ...[...mute].filter((key) => !hasIssue(key))])]
    .filter((key) => !unmute.has(key))
    .toSorted();
}
