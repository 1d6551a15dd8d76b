/** Times as Papertrail writes them: whole seconds, in the zone of the token's owner. */

export interface ZoneFormatter {
  /** `2026-05-11T11:35:25-07:00` */
  iso(ms: number): string;
  /** `May 11 11:35:25` */
  short(ms: number): string;
}

export function zoneFormatter(zone: string): ZoneFormatter {
  const offset = offsetFinder(zone);
  function local(ms: number): { date: Date; suffix: string } {
    const minutes = offset(ms);
    const size = Math.abs(minutes);
    const suffix = `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
    return { date: new Date(ms + minutes * 60_000), suffix: zone === 'Z' ? 'Z' : suffix };
  }
  return {
    iso(ms) {
      const { date, suffix } = local(ms);
      return date.toISOString().slice(0, 19) + suffix;
    },
    short(ms) {
      const iso = local(ms).date.toISOString();
      const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.slice(Number(iso.slice(5, 7)) * 3 - 3).slice(0, 3);
      return `${month} ${iso.slice(8, 10)} ${iso.slice(11, 19)}`;
    },
  };
}

/** Minutes east of UTC at a moment. A named zone is asked once a quarter of an hour: Intl is slow and its changes fall on quarters. */
function offsetFinder(zone: string): (ms: number) => number {
  if (zone === 'Z') return () => 0;
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  if (fixed) {
    const minutes = (Number(fixed[2]) * 60 + Number(fixed[3])) * (fixed[1] === '-' ? -1 : 1);
    return () => minutes;
  }
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const known = new Map<number, number>();
  return (ms) => {
    const quarter = Math.floor(ms / 900_000);
    let minutes = known.get(quarter);
    if (minutes === undefined) {
      const name = format.formatToParts(quarter * 900_000).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
      minutes = offsetFinder(name === 'GMT' ? 'Z' : name.slice(3))(ms);
      known.set(quarter, minutes);
    }
    return minutes;
  };
}
