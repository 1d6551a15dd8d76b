/** What a run is asked to do; its ports aside. */
import type { DigestWhen } from '../digest/announce.ts';
import type { Policy } from '../failures/rules/policy.ts';
import type { Publication } from '../failures/rules/publish.ts';
import type { WindowWish } from '../issues/state/examined.ts';

export interface AuditOptions {
  readonly name: string;
  readonly window: Omit<WindowWish, 'rebuilding'>;
  /** A setting as whoever asked calls it: `--since`. Left out = as the action's input is called. */
  readonly settingName?: (input: 'since' | 'until') => string;
  readonly policy: Policy;
  readonly publication: Publication;
  /** What the threads of channels may show; absent = as much as issues. */
  readonly channelPublication?: Publication;
  readonly digest: DigestWhen;
  /** The tracker only imagines its writes, and nothing is sent. */
  readonly dryRun: boolean;
  /** Where the runbooks of rules can be read, `https://github.com/o/r`; null or left out = nobody knows. */
  readonly repositoryUrl?: string | null;
}
