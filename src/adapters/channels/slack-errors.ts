/**
 * Slack's names of what it refuses, and what a person can do about each. A name that is missing here is shown as it is.
 *
 * Webhooks say it as the body of a status: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 * https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks
 * The bot's methods say it in JSON of status 200: https://docs.slack.dev/reference/methods/chat.postMessage#errors
 * https://docs.slack.dev/reference/methods/chat.update#errors
 */
import type { Advice } from './channel.ts';

/** New kinds of blocks reach workspaces one by one. After these the same message is sent once more, as text alone. */
export const LAYOUT_ERRORS: readonly string[] = ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'];

/**
 * What Slack says of a message without words, after it has looked at address, token and channel: no message comes of it. Both pages
 * above list no_text; webhooks also say one of the others (https://github.com/slackapi/slack-github-action/issues/117).
 */
export const EMPTY_MESSAGE_ERRORS: readonly string[] = [
  'no_text',
  'missing_text_or_fallback_or_attachments',
  'invalid_payload',
];

/** chat.update can never change this message again; anything else may be different by the next digest. */
export const UNCHANGEABLE_ERRORS: readonly string[] = [
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'is_inactive',
  'block_mismatch',
];

/** The message itself, whichever way it comes. */
const MESSAGE_ERRORS: readonly Advice[] = [
  { of: [...LAYOUT_ERRORS, 'block_mismatch'], help: 'Slack did not take the layout of the message' },
  {
    of: [
      'invalid_payload',
      'invalid_arguments',
      'invalid_arg_name',
      'invalid_array_arg',
      'invalid_json',
      'json_not_object',
      'markdown_text_conflict',
      'invalid_metadata_format',
      'invalid_metadata_schema',
      'metadata_must_be_sent_from_app',
    ],
    help: 'Slack did not take the form of the message; that is a fault of the audit: please report it',
  },
  {
    of: [
      'invalid_charset',
      'missing_charset',
      'invalid_form_data',
      'invalid_post_type',
      'missing_post_type',
      'request_timeout',
    ],
    help: 'Slack could not read the request: a proxy on the way may have changed it',
  },
  {
    of: ['msg_too_long', 'message_limit_exceeded', 'attachment_payload_limit_exceeded', 'metadata_too_large'],
    help: 'the message is longer than Slack takes',
  },
  {
    of: ['too_many_attachments', 'too_many_contact_cards', 'invalid_attachments'],
    help: 'Slack takes no more than 100 attachments; the audit sends none, so something on the way adds them',
  },
  { of: ['no_text', 'missing_text_or_fallback_or_attachments'], help: 'the message was empty' },
  { of: ['rate_limited', 'ratelimited', 429], help: 'too many messages at once; the next run tries again' },
];

const WORKSPACE_IS_GONE = 'the workspace is gone or switched off';
const ADMIN = "the workspace's rules keep the app from posting there; ask an admin of the workspace";

/** Of incoming webhooks. */
export const WEBHOOK_ERRORS: readonly Advice[] = [
  {
    of: ['invalid_token', 'invalid_auth', 'no_token'],
    help: 'the address of the webhook is incomplete or was renewed; copy it anew into `slack-webhook-url`',
  },
  {
    of: ['no_service', 'no_service_id', 'no_active_hooks'],
    help: 'the webhook was removed or switched off; make a new one',
  },
  { of: ['no_team', 'team_disabled', 'invalid_team'], help: WORKSPACE_IS_GONE },
  { of: ['channel_is_archived', 'is_archived'], help: 'the channel is archived; choose another one' },
  { of: ['channel_not_found'], help: 'the channel of the webhook is gone; make a webhook for another one' },
  { of: ['user_not_found'], help: 'the person whom the webhook wrote to is gone; make a webhook for a channel' },
  { of: ['action_prohibited'], help: ADMIN },
  {
    of: ['posting_to_general_channel_denied'],
    help: 'whoever made the webhook may not post to #general; make a webhook for another channel',
  },
  ...MESSAGE_ERRORS,
  { of: ['rollup_error', 'server_error'], help: 'a fault within Slack' },
  {
    of: ['web-page'],
    help: 'a web page answered in place of Slack: check `slack-webhook-url`, and any proxy on the way',
  },
];

/** Of chat.postMessage and chat.update. */
export const BOT_ERRORS: readonly Advice[] = [
  { of: ['not_in_channel'], help: 'invite the app to the channel: /invite @APP' },
  {
    of: ['channel_not_found', 'duplicate_channel_not_found'],
    help: 'check `slack-channel`: a private channel must be given by id, with the app in it',
  },
  { of: ['is_archived', 'channel_is_archived'], help: 'the channel is archived; choose another one' },
  { of: ['messages_tab_disabled', 'cannot_reply_to_message'], help: 'nobody can post there; check `slack-channel`' },
  {
    of: ['invalid_auth', 'not_authed', 'invalid_token'],
    help: 'check `slack-bot-token`: it is wrong, or may not be used from the address of this runner',
  },
  {
    of: ['not_allowed_token_type', 'as_user_not_supported'],
    help: '`slack-bot-token` must be the token of a bot, which begins with xoxb-',
  },
  { of: ['account_inactive', 'user_not_found'], help: 'the app was removed from the workspace; install it anew' },
  { of: ['token_revoked'], help: 'the token was revoked; install the app anew and renew `slack-bot-token`' },
  { of: ['token_expired'], help: 'the token has expired; renew `slack-bot-token`' },
  {
    of: ['missing_scope', 'no_permission'],
    help: 'give the app the scope chat:write, for channels it is not in chat:write.public too, and install it anew',
  },
  {
    of: [
      'restricted_action',
      'restricted_action_read_only_channel',
      'restricted_action_thread_only_channel',
      'restricted_action_non_threadable_channel',
      'restricted_action_thread_locked',
      'action_prohibited',
      'access_denied',
      'accesslimited',
      'ekm_access_denied',
      'slack_connect_file_link_sharing_blocked',
      'slack_connect_canvas_sharing_blocked',
      'slack_connect_lists_sharing_blocked',
      'enterprise_is_restricted',
      'org_login_required',
      'two_factor_setup_required',
    ],
    help: ADMIN,
  },
  {
    of: ['team_access_not_granted', 'team_not_found'],
    help: 'the app has no access to this workspace; install it there',
  },
  { of: ['no_team', 'team_disabled', 'invalid_team'], help: WORKSPACE_IS_GONE },
  { of: ['message_not_found', 'duplicate_message_not_found', 'is_inactive'], help: 'the message was deleted' },
  {
    of: ['cant_update_message', 'edit_window_closed', 'no_dual_broadcast_content_update'],
    help: 'the app may not change this message; it stays as it is',
  },
  ...MESSAGE_ERRORS,
  {
    of: ['fatal_error', 'internal_error', 'update_failed', 'server_error'],
    help: 'a fault within Slack; the message may be there all the same',
    mayHaveArrived: true,
  },
  {
    of: ['service_unavailable', 'team_added_to_org', 'external_channel_migrating', 'streaming_state_conflict'],
    help: 'Slack cannot do it at the moment; the next run tries again',
  },
  {
    of: ['unknown_method', 'method_deprecated', 'deprecated_endpoint', 'upgrade_required', 'web-page'],
    help: 'check `slack-api-url`: what answers there is not the API of Slack that the audit knows',
  },
];

const KNOWN = new Set([...WEBHOOK_ERRORS, ...BOT_ERRORS].flatMap(({ of }) => of));

export function isKnownError(name: string): boolean {
  return KNOWN.has(name);
}

/** `no_service`: one word in small letters. A sentence may repeat the address, which is a secret. */
export function isErrorName(text: string): boolean {
  return text.length <= 60 && /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(text);
}
