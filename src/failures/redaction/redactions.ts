/**
 * What is masked, in which order, and why: the first layer of the redaction (redactor.ts).
 *
 * A quantifier that something must follow is bounded, or starts at an edge, so that no text makes a row slow. A log may cut a
 * text anywhere (`CUT`): what is recognised by its end is recognised without it there.
 */
import { BARE_CREDENTIALS, CREDENTIALS } from './credentials.ts';
import { CUT_ENDS } from './cut-ends.ts';
import { PERSONAL_DATA } from './personal-data.ts';
import type { Redaction } from './redaction.ts';
import { SAID_SECRETS } from './said-secrets.ts';
import { SECRET_PAIRS } from './secret-pairs.ts';
import { STATEMENTS } from './statements.ts';

export const REDACTIONS: readonly Redaction[] = [
  ...CREDENTIALS,
  ...SAID_SECRETS,
  ...STATEMENTS,
  ...SECRET_PAIRS,
  ...PERSONAL_DATA,
  ...BARE_CREDENTIALS,
  ...CUT_ENDS,
];
