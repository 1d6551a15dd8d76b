/**
 * An owner as a rule writes it: `@org/team`, `@user`, a plain name, or somebody in Slack, `slack:U024BE7LH`. Only the last is ever
 * mentioned, and in Slack alone: whoever writes a member's id into a rule wants that.
 */

/** Ids of users begin with U or W, those of user groups with S. https://docs.slack.dev/messaging/formatting-message-text */
const SLACK_ID = /^slack:([UWS][A-Z0-9]{6,20})$/;

export interface SlackMember {
  readonly kind: 'user' | 'group';
  readonly id: string;
}

/** Whom an owner is in Slack; null = nobody, it is shown as text. */
export function slackMember(owner: string): SlackMember | null {
  const [, id] = SLACK_ID.exec(owner) ?? [];
  return id === undefined ? null : { kind: id.startsWith('S') ? 'group' : 'user', id };
}
