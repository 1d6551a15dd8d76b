/** What is wrong, as an annotation: at its line of the policy file, where it stands in one. */
import * as core from '@actions/core';
import { stdout } from '../markup.ts';

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export function annotate(level: 'error' | 'warning', text: string, place: Place | null = null): void {
  const at = place === null ? {} : { file: stdout(place.file), startLine: place.line, startColumn: place.column };
  (level === 'error' ? core.error : core.warning)(stdout(text), at);
}
