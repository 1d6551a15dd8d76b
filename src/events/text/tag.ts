/**
 * The task that a record's prefix names: h and lms put `name[id] ` before each record of a child, get_task_logger writes
 * `name[id]: `, teams write `[name(id)] ` or `name/id `.
 *
 * A tag may be stale: a child keeps it after its task has ended. The id in Celery's own message wins.
 */

export interface Tag {
  readonly task: string;
  readonly id: string;
}

const SHAPES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /^(\S(?:(?!\] )[^\n]){0,250}?)\[([^[\]\s]{1,255})\]:? /, example: 'h.tasks.send[5fbb…] text' },
  { pattern: /^\[([\w.?]{1,250})\(([^()\s]{1,255})\)\]:? ?/, example: '[h.tasks.send(5fbb…)] text' },
  { pattern: /^([\w.]{1,250})\/([0-9a-f-]{36}) /, example: 'h.tasks.send/5fbb… text' },
];

export interface TagRead {
  readonly tag: Tag | null;
  /** Where the text goes on after it. */
  readonly length: number;
  /** Written by get_task_logger, `name[id]: text`: no record of Celery's own. */
  readonly isLogger: boolean;
}

export function readTag(text: string): TagRead | null {
  for (const { pattern } of SHAPES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [whole, task = '', id = ''] = match;
    // Celery's own text, no tag.
    if (task.startsWith('Task ')) return null;
    // `???[???]: ` is what get_task_logger writes outside any task.
    return { tag: task === '???' ? null : { task, id }, length: whole.length, isLogger: whole.endsWith(']: ') };
  }
  return null;
}
