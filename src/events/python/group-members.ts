/**
 * The members of an exception group. They are named, not unfolded: the group's own frames say where it was raised.
 *
 *     +-+---------------- 1 ----------------
 *       | Traceback (most recent call last):
 *       |   File "/srv/app/h/tasks.py", line 41, in send
 *       | ConnectionError: refused
 *       +---------------- 2 ----------------
 *       | ValueError: x
 *       +------------------------------------
 */
import { CHAIN_LINES, hasBar, readGroupRule, withoutBar } from './traceback-lines.ts';

/** What became of a line. `over`: the members had ended before it; `cut`: a chain goes on inside one; `stray`: of another record. */
type Taken = 'taken' | 'over' | 'cut' | 'stray';

export class GroupMembers {
  readonly #name: (lines: readonly string[]) => void;
  /** Lines of the member that is being read, without bars; null behind the last one. */
  #member: string[] | null = [];

  /** @param name called with the lines of each member */
  constructor(name: (lines: readonly string[]) => void) {
    this.#name = name;
  }

  /** Inside a member. */
  get isOpen(): boolean {
    return this.#member !== null;
  }

  take(line: string): Taken {
    const rule = readGroupRule(withoutBar(line));
    if (rule) {
      // A member that has members is a group itself: those stand for it.
      if (!rule.opens) this.endMember();
      this.#member = rule.closes ? null : [];
      return 'taken';
    }
    if (hasBar(line)) {
      this.#member?.push(withoutBar(line));
      return 'taken';
    }
    if (line.trim() === '') return 'taken';
    if (this.#member === null) return 'over';
    return CHAIN_LINES.has(line.trim()) ? 'cut' : 'stray';
  }

  endMember(): void {
    if (this.#member && this.#member.length > 0) this.#name(this.#member);
    this.#member = null;
  }
}
