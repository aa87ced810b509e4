// An API that a text describes: here Amplifier's, used without its built-in client.

#include <sched.h>

#include "awaited.h"

static const char DESCRIPTION[] =
    "vendor = \"voices\"\n"
    "auth = [{ header = \"X-Account-ID\", credential = \"account_id\" }, { header = \"X-API-Key\" }]\n"
    "[submit.sign]\n"
    "path = \"/v2/signs/{sign_name}/analyze\"\n"
    "body = \"multipart\"\n"
    "file_field = \"audio\"\n"
    "file_type = \"audio/flac\"\n"
    "[submit.use_case]\n"
    "path = \"/v2/use-case/analyze\"\n"
    "body = \"multipart\"\n"
    "file_field = \"audio\"\n"
    "file_type = \"audio/flac\"\n"
    "[job]\n"
    "path = \"/v2/jobs/{job_id}\"\n"
    "id = \"/job_id\"\n"
    "status = \"/status\"\n"
    "result = \"/result\"\n"
    "[list]\n"
    "path = \"/v2/jobs\"\n"
    "items = \"/jobs\"\n"
    "page_parameter = \"page\"\n"
    "total_pages = \"/total_pages\"\n"
    "[states]\n"
    "pending = \"pending\"\n"
    "running = \"running\"\n"
    "succeeded = \"done\"\n"
    "failed = \"failed\"\n"
    "[webhook]\n"
    "headers = [{ signature = \"X-Webhook-Signature\" }]\n";

static jobferry_options *account(void) {
  jobferry_options *options = jobferry_options_new();
  EXPECT_OK(jobferry_options_set_text(options, "base_url", getenv("AMPLIFIER_BASE_URL"), &error));
  EXPECT_OK(jobferry_options_set_text(options, "account_id", getenv("AMPLIFIER_ACCOUNT_ID"), &error));
  EXPECT_OK(jobferry_options_set_text(options, "api_key", getenv("AMPLIFIER_API_KEY"), &error));
  EXPECT_OK(jobferry_options_set_number(options, "max_retries", 0, &error));
  return options;
}

static jobferry_api *described(const char *toml) {
  jobferry_options *options = account();
  jobferry_api *client = NULL;
  EXPECT_OK(jobferry_api_from_toml(toml, options, NULL, NULL, &client, &error));
  jobferry_options_free(options);
  return client;
}

static void note_bytes(void *user_data, uint64_t sent, uint64_t total) {
  EXPECT(sent <= total);
  *(uint64_t *)user_data = sent;
}

static void note_look(void *user_data, const jobferry_value *job) {
  EXPECT(jobferry_value_has(job, "/job_id"));
  ++*(int *)user_data;
}

static void what_is_described_is_sent_and_waited_for(jobferry_api *client, const jobferry_options *options) {
  jobferry_audio *audio = recording("visit.flac");
  jobferry_value *job = NULL, *accepted = NULL, *again = NULL;
  uint64_t sent = 0;
  int looks = 0;
  char *token = NULL;
  jobferry_audio_on_progress(audio, note_bytes, &sent);
  EXPECT_OK(jobferry_api_run(client, "sign", "{\"sign_name\": \"stress\"}", audio, options, NULL, &job, &error));
  EXPECT(same(text_at(job, "/state"), "succeeded") && jobferry_value_has(job, "/result/signal/level"));
  EXPECT(same(text_at(job, "/raw/sign_name"), "stress") && sent > 10000);

  EXPECT_OK(jobferry_api_submit(client, "use_case", "{\"use_case\": \"wellness\"}", audio, NULL, NULL, &accepted, &error));
  EXPECT_OK(jobferry_api_token(client, text_at(accepted, "/job_id"), &token, &error));
  EXPECT_OK(jobferry_api_wait_for_job(client, token, options, note_look, &looks, NULL, &again, &error));
  EXPECT(same(text_at(again, "/job_id"), text_at(accepted, "/job_id")) && looks > 0);
  jobferry_value_free(again);
  EXPECT_OK(jobferry_api_job(client, token, NULL, &again, &error));
  EXPECT(same(text_at(again, "/status"), "done"));
  jobferry_value_free(again);
  EXPECT_OK(jobferry_api_reconcile(client, token, NULL, &again, &error));
  EXPECT(same(text_at(again, "/job_id"), text_at(accepted, "/job_id")));
  jobferry_value_free(again);
  EXPECT_OK(jobferry_api_check(client, audio, NULL, &again, &error));
  EXPECT(same(text_at(again, "/facts/format"), "flac"));
  jobferry_value_free(again);
  jobferry_value_free(accepted);
  jobferry_value_free(job);
  jobferry_string_free(token);
  jobferry_audio_free(audio);
}

static void a_failure_and_the_list(jobferry_api *client, const jobferry_options *options) {
  jobferry_audio *audio = recording("visit__fail__.flac");
  jobferry_value *job = NULL, *page = NULL;
  size_t count = 0;
  EXPECT_ERROR(JOBFERRY_STATUS_JOB_FAILED, "", jobferry_api_run(client, "sign", "{\"sign_name\": \"stress\"}", audio, options, NULL, &job, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "sign_name", jobferry_api_run(client, "sign", NULL, audio, options, NULL, &job, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "sign, use_case", jobferry_api_submit(client, NULL, NULL, audio, NULL, NULL, &job, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "needs a file", jobferry_api_submit(client, "sign", "{\"sign_name\": \"stress\"}", NULL, NULL, NULL, &job, &error));
  EXPECT_OK(jobferry_api_jobs(client, 0, NULL, &page, &error));
  EXPECT_OK(jobferry_value_count(page, "/jobs", &count, &error));
  EXPECT(count == 3 && same(text_at(page, "/jobs/0/state"), "failed"));
  jobferry_value_free(page);
  jobferry_audio_free(audio);

  jobferry_list *jobs = NULL;
  EXPECT_OK(jobferry_api_all_jobs(client, &jobs, &error));
  for (count = 0;; count++) {
    EXPECT_OK(jobferry_list_next(jobs, NULL, &job, &error));
    if (job == NULL) break;
    EXPECT(jobferry_value_has(job, "/job_id"));
    jobferry_value_free(job);
  }
  EXPECT(count == 3);
  jobferry_list_free(jobs);
}

// The job never ends at the vendor, so nothing but the report can end the wait.
static void a_report_ends_a_wait(jobferry_api *client) {
  static const char *const secrets[] = {"whsec"};
  struct awaited ended = AWAITED;
  jobferry_audio *audio = recording("visit__stuck__.flac");
  jobferry_value *accepted = NULL, *signed_with = NULL, *reported = NULL;
  jobferry_webhook *webhook = NULL;
  jobferry_delivery *delivery = NULL;
  EXPECT_OK(jobferry_api_submit(client, "sign", "{\"sign_name\": \"stress\"}", audio, NULL, NULL, &accepted, &error));
  const char *job_id = text_at(accepted, "/job_id");
  EXPECT_OK(jobferry_api_wait_for_job_async(client, job_id, NULL, NULL, NULL, NULL, receive, &ended, &error));

  char body[256];
  snprintf(body, sizeof body, "{\"job_id\":\"%s\",\"status\":\"done\",\"result\":{\"signals\":[]}}", job_id);
  const uint8_t *bytes = (const uint8_t *)body;
  EXPECT_OK(jobferry_api_webhook(client, secrets, 1, &webhook, &error));
  EXPECT_OK(jobferry_webhook_sign(webhook, bytes, strlen(body), &signed_with, &error));
  const struct headers headers = headers_of(signed_with);
  EXPECT_OK(jobferry_webhook_verify(webhook, headers.names, headers.values, headers.count, bytes, strlen(body), &delivery, &error));
  EXPECT_OK(jobferry_delivery_job(delivery, &reported, &error));
  EXPECT(same(text_at(reported, "/job_id"), job_id));
  char expected[256], *key = NULL;
  snprintf(expected, sizeof expected, "%s done", job_id);
  EXPECT_OK(jobferry_delivery_key(delivery, &key, &error));
  EXPECT(same(key, expected));
  while (!jobferry_api_deliver(client, delivery)) sched_yield();
  jobferry_value *job = await(&ended);
  EXPECT(same(text_at(job, "/job_id"), job_id) && same(text_at(job, "/state"), "succeeded"));

  jobferry_value_free(job);
  jobferry_string_free(key);
  jobferry_value_free(reported);
  jobferry_delivery_free(delivery);
  jobferry_value_free(signed_with);
  jobferry_webhook_free(webhook);
  jobferry_value_free(accepted);
  jobferry_audio_free(audio);
}

// The Alliance's tool, whose tokens expire.
static const char WITH_A_TOKEN[] =
    "vendor = \"risks\"\n"
    "auth = { header = \"Authorization\", prefix = \"Bearer \", credential = \"token\" }\n"
    "[submit.risk]\n"
    "path = \"/api/assessments/{assessment}/gap-fields/submit\"\n"
    "body = \"empty\"\n"
    "id = \"\"\n"
    "[job]\n"
    "path = \"/api/jobs/{job_id}\"\n"
    "id = \"/id\"\n"
    "status = \"/status\"\n"
    "[states]\n"
    "running = [\"PENDING\", \"PROCESSING\"]\n"
    "succeeded = \"COMPLETED\"\n";

static const char ASSESSMENT[] = "{\"assessment\": \"f0e1d2c3-b4a5-4968-8776-655443322110\"}";

// How often the library asked for a token, and which it is given, if any.
struct keeper {
  int asked;
  const char *token;
};

static void refresh(void *user_data, jobferry_fresh_token *answer) {
  struct keeper *keeper = user_data;
  keeper->asked++;
  if (keeper->token == NULL) EXPECT_OK(jobferry_fresh_token_fail(answer, "the vault is closed", &error));
  else EXPECT_OK(jobferry_fresh_token_set(answer, keeper->token, &error));
}

static void a_refused_token_is_renewed_once(const jobferry_options *quickly) {
  struct keeper keeper = {0, NULL};
  jobferry_options *options = jobferry_options_new();
  jobferry_api *client = NULL;
  jobferry_value *job = NULL;
  EXPECT_OK(jobferry_options_set_text(options, "base_url", getenv("ALLIANCE_BASE_URL"), &error));
  EXPECT_OK(jobferry_options_set_text(options, "token", "ey.old", &error));
  EXPECT_OK(jobferry_api_from_toml(WITH_A_TOKEN, options, refresh, &keeper, &client, &error));
  jobferry_options_free(options);
  EXPECT_ERROR(JOBFERRY_STATUS_AUTHENTICATION, "the vault is closed", jobferry_api_run(client, NULL, ASSESSMENT, NULL, quickly, NULL, &job, &error));
  keeper = (struct keeper){0, getenv("ALLIANCE_TOKEN")};
  EXPECT_OK(jobferry_api_run(client, NULL, ASSESSMENT, NULL, quickly, NULL, &job, &error));
  EXPECT(same(text_at(job, "/state"), "succeeded") && keeper.asked == 1);
  jobferry_value_free(job);
  jobferry_api_free(client);
}

static void a_wrong_description_names_its_line(void) {
  jobferry_options *options = account();
  jobferry_api *client = NULL;
  char wrong[sizeof DESCRIPTION];
  strcpy(wrong, DESCRIPTION);
  memcpy(strstr(wrong, "file_field"), "file_feild", strlen("file_field"));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "file_feild", jobferry_api_from_toml(wrong, options, NULL, NULL, &client, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "line 6", jobferry_api_from_toml(wrong, options, NULL, NULL, &client, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "", jobferry_api_from_json("{", options, NULL, NULL, &client, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "/nowhere.toml", jobferry_api_from_path("/nowhere.toml", options, NULL, NULL, &client, &error));
  EXPECT(client == NULL);
  jobferry_options_free(options);
}

int main(void) {
  jobferry_options *options = quick();
  jobferry_api *client = described(DESCRIPTION);
  what_is_described_is_sent_and_waited_for(client, options);
  a_failure_and_the_list(client, options);
  a_report_ends_a_wait(client);
  a_refused_token_is_renewed_once(options);
  a_wrong_description_names_its_line();
  jobferry_value *stats = NULL;
  int64_t uploads = 0;
  EXPECT_OK(jobferry_api_stats(client, &stats, &error));
  EXPECT_OK(jobferry_value_integer(stats, "/uploads", &uploads, &error));
  EXPECT(uploads == 4);
  jobferry_value_free(stats);
  jobferry_api_free(client);
  jobferry_options_free(options);
  return 0;
}
