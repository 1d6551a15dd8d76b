/** Numbers, times and signs as every channel writes them; all of it is ours, none of it log text. */
import type { Severity } from '../failures/failure.ts';

export const SIGNS: Readonly<Record<Severity, string>> = { critical: '🔴', high: '🟠', medium: '🟡', low: '⚪' };

/** `1,961` */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3}){1,8}$)/g, ',');
}

/** `1 cause`, `1,961 causes` */
export function counted(n: number, one: string, many: string): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** ` (+3)`, ` (−2)`, ` (±0)`; nothing where it is not known what there was before. */
export function delta(now: number, before: number | null): string {
  if (before === null) return '';
  const difference = now - before;
  return ` (${difference === 0 ? '±' : difference > 0 ? '+' : '−'}${grouped(Math.abs(difference))})`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function day(iso: string, until: string): string {
  const year = iso.slice(0, 4) === until.slice(0, 4) ? '' : ` ${iso.slice(0, 4)}`;
  return `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? '?'}${year}`;
}

/** `90 min`, `6 h`, `4 days`: rounded, as people say it */
export function duration(minutes: number): string {
  if (minutes < 120) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / (24 * 60))} days`;
}

/** `2026-05-11 12:00` */
export function clock(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

/** `3 Nov 14:05 UTC`. @param until end of the digest's time: the year is told where it is another one */
export function moment(iso: string, until: string): string {
  return `${day(iso, until)} ${iso.slice(11, 16)} UTC`;
}

/** `11 May 06:02 to 06:31 UTC`, `10 May 12:00 to 11 May 12:00 UTC` */
export function span(from: string, to: string, until: string): string {
  const end = from.slice(0, 10) === to.slice(0, 10) ? `${to.slice(11, 16)} UTC` : moment(to, until);
  return `${day(from, until)} ${from.slice(11, 16)} to ${end}`;
}
