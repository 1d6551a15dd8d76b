/** SolarWinds Observability: what to do when the service says no. */
import type { HttpError } from '../http/error.ts';

const ADDRESS =
  'check `solarwinds-url`: it names the data centre of your organisation, as in https://api.eu-01.cloud.solarwinds.com (na-01, na-02, eu-01, ap-01)';

const ADVICE: readonly { readonly when: (error: HttpError) => boolean; readonly text: string }[] = [
  {
    when: (e) => e.status === 401,
    text: `SolarWinds does not accept the token: it has to be an API token that may read logs (an ingestion token may not), of the data centre that is asked; ${ADDRESS}.`,
  },
  {
    when: (e) => e.status === 400,
    text: 'SolarWinds does not understand the search: check `query`, `group` and `system`; brackets and other special characters belong in quotes.',
  },
  { when: (e) => e.status === 404, text: `Nothing is there: ${ADDRESS}.` },
  {
    when: (e) => e.status === 403 && e.html,
    text: 'A firewall turned the request away: the next run tries again; check any proxy on the way.',
  },
  { when: (e) => e.html, text: `A web page came back instead of the API: ${ADDRESS}, and any proxy on the way.` },
  {
    when: (e) => e.status === 403,
    text: 'The token may not read these logs: use one with Full Access, or with the permission to read logs.',
  },
  {
    when: (e) => e.status === 429,
    text: 'The organisation has made too many requests: something else is using them up. The next run tries again.',
  },
  {
    when: (e) => e.status === null && e.retryable,
    text: `No answer came: ${ADDRESS}. Otherwise the next run reads the same time again.`,
  },
  { when: (e) => e.retryable, text: 'This usually passes: the next run reads the same time again.' },
];

export function adviceFor(error: HttpError): string | null {
  return ADVICE.find((row) => row.when(error))?.text ?? null;
}
