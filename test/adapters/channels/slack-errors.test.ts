/** Every name that Slack's pages list has advice; one that they do not is shown as it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Advice } from '../../../src/adapters/channels/channel.ts';
import { slackBotNotifier } from '../../../src/adapters/channels/slack-bot.ts';
import { BOT_ERRORS, LAYOUT_ERRORS, WEBHOOK_ERRORS } from '../../../src/adapters/channels/slack-errors.ts';
import { postSlackWebhook } from '../../../src/adapters/channels/slack-webhook.ts';
import { renderSlack } from '../../../src/digest/slack.ts';
import { digestOf } from '../../digest/builders.ts';
import { json } from '../../support/server.ts';
import { said, startSlack } from '../../support/slack.ts';
import { fakeClock } from '../clock.ts';

/** https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, and the changelog of 2016-05-17. */
const WEBHOOK = `invalid_payload user_not_found channel_not_found channel_is_archived action_prohibited rollup_error
  posting_to_general_channel_denied too_many_attachments invalid_token no_service no_service_id no_active_hooks no_team team_disabled
  no_text invalid_blocks`;
/** https://docs.slack.dev/reference/methods/chat.postMessage#errors https://docs.slack.dev/reference/methods/chat.update#errors */
const BOT = `as_user_not_supported channel_not_found duplicate_channel_not_found duplicate_message_not_found ekm_access_denied
  invalid_blocks invalid_blocks_format invalid_metadata_format invalid_metadata_schema is_archived messages_tab_disabled
  metadata_must_be_sent_from_app metadata_too_large msg_blocks_too_long msg_too_long no_text not_in_channel rate_limited
  restricted_action restricted_action_non_threadable_channel restricted_action_read_only_channel restricted_action_thread_locked
  restricted_action_thread_only_channel slack_connect_file_link_sharing_blocked team_access_not_granted too_many_attachments
  too_many_contact_cards cannot_reply_to_message access_denied accesslimited account_inactive deprecated_endpoint
  enterprise_is_restricted fatal_error internal_error invalid_arg_name invalid_arguments invalid_array_arg invalid_auth invalid_charset
  invalid_form_data invalid_post_type method_deprecated missing_post_type missing_scope no_permission not_allowed_token_type not_authed
  org_login_required ratelimited request_timeout service_unavailable team_added_to_org token_expired token_revoked
  two_factor_setup_required block_mismatch cant_update_message edit_window_closed external_channel_migrating invalid_attachments
  is_inactive message_not_found no_dual_broadcast_content_update update_failed`;

const names = (list: string): string[] => list.split(/\s+/);
const helpOf = (advice: readonly Advice[], name: string): string =>
  advice.find(({ of }) => of.includes(name))?.help ?? assert.fail(`no advice for ${name}`);

test('no name has two rows', () => {
  for (const advice of [WEBHOOK_ERRORS, BOT_ERRORS]) {
    const all = advice.flatMap(({ of }) => of);
    assert.deepEqual(
      all.filter((name, index) => all.indexOf(name) !== index),
      [],
    );
  }
});

test('a webhook: each name that Slack lists, and others, as text/html', async (t) => {
  const slack = await startSlack();
  t.after(() => slack.close());
  const options = { userAgent: 'test/1', sleep: fakeClock().sleep };
  for (const name of [...names(WEBHOOK), 'something_new', 'v2_only', 'newerror']) {
    slack.server.clearFaults();
    slack.server.fail({ kind: 'status', ...said(400, name) }, { times: 2 });
    const delivery = await postSlackWebhook(slack.webhookUrl, renderSlack(digestOf()), options);
    assert.ok(delivery.kind === 'refused');
    assert.deepEqual([delivery.code, delivery.status], [name, 400]);
    const known = names(WEBHOOK).includes(name);
    assert.ok(delivery.problem.endsWith(known ? `: ${helpOf(WEBHOOK_ERRORS, name)}` : `(${name})`), delivery.problem);
  }
});

test('the bot: each name that Slack lists, and others', async (t) => {
  const slack = await startSlack();
  t.after(() => slack.close());
  const { token, channel } = slack.settings;
  const options = { userAgent: 'test/1', sleep: fakeClock().sleep };
  const bot = slackBotNotifier('Slack', { token, channel, apiUrl: slack.apiUrl }, null, options);
  for (const name of [...names(BOT), 'something_new', 'v2_only', 'newerror']) {
    slack.server.clearFaults();
    slack.server.fail({ kind: 'status', ...json(200, { ok: false, error: name }) }, { times: 2 });
    const before = slack.server.requests.length;
    const delivery = await bot.send(digestOf());
    assert.ok(delivery.kind !== 'delivered');
    assert.deepEqual([delivery.code, delivery.status], [name, 200]);
    const known = names(BOT).includes(name);
    const help = known ? `: ${helpOf(BOT_ERRORS, name)}` : '';
    assert.equal(delivery.problem, `Slack refused: ${name}${help}`);
    // "It's possible some aspect of the operation succeeded before the error was raised."
    const open = ['fatal_error', 'internal_error', 'update_failed'].includes(name);
    assert.equal(delivery.kind, open ? 'unknown' : 'refused', name);
    assert.equal(slack.server.requests.length - before, LAYOUT_ERRORS.includes(name) ? 2 : 1, name);
  }
});
