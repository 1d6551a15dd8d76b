/**
 * Loaded into a child process with `--import`: its clock starts at TEST_CLOCK_START (ms since 1970) and goes on from there.
 * So the built bundle can be run at any moment without a switch for it in the product. Timers and performance.now are untouched.
 */
const start = Number(process.env['TEST_CLOCK_START']);
delete process.env['TEST_CLOCK_START'];
if (!Number.isFinite(start)) throw new Error('TEST_CLOCK_START is not a number');

const RealDate = Date;
const offset = start - RealDate.now();

class ShiftedDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    if (given.length === 0) super(RealDate.now() + offset);
    else super(...(given as [string | number]));
  }

  static override now(): number {
    return RealDate.now() + offset;
  }
}

globalThis.Date = ShiftedDate as DateConstructor;

export {};
