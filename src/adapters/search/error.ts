/** What no retry mends: no access, an unknown group, files that cannot be read. `advice` is ready to print. */
export class SourceError extends Error {
  readonly advice: string | null;
  constructor(message: string, advice: string | null = null) {
    super(message);
    this.name = 'SourceError';
    this.advice = advice;
  }
}
