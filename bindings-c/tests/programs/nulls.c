// Every function with NULL for every pointer. `tests/programs.rs` checks that none of the header is missing.

#include "expect.h"

#define INVALID(call) EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "NULL", call)

static void unreached(void *user_data, jobferry_value *value, jobferry_error *error) {
  (void)user_data, (void)value, (void)error;
  EXPECT(!"a callback came for a call that was never started");
}

// Without a client, and with a client but nothing else.
static void calls(jobferry_amplifier *client) {
  jobferry_value *value = NULL;
  char *text = NULL;
  jobferry_list *jobs = NULL;
  INVALID(jobferry_amplifier_analyze(client, NULL, NULL, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_amplifier_analyze_async(client, NULL, NULL, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_amplifier_submit(client, NULL, NULL, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_amplifier_submit_async(client, NULL, NULL, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_amplifier_wait_for_job(client, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_amplifier_wait_for_job_async(client, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_amplifier_diarize(client, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_amplifier_diarize_async(client, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_amplifier_check(client, NULL, NULL, &value, &error));
  INVALID(jobferry_amplifier_check_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_amplifier_job(client, NULL, NULL, &value, &error));
  INVALID(jobferry_amplifier_reconcile(client, NULL, NULL, &value, &error));
  INVALID(jobferry_amplifier_reconcile_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_amplifier_stats(client, NULL, &error));
  INVALID(jobferry_amplifier_job_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_amplifier_set_webhook(client, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_amplifier_set_webhook_async(client, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_amplifier_model(client, NULL, NULL, &value, &error));
  INVALID(jobferry_amplifier_model_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_amplifier_sign(client, NULL, NULL, &value, &error));
  INVALID(jobferry_amplifier_sign_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_amplifier_token(client, NULL, &text, &error));
  // No place for the output.
  INVALID(jobferry_amplifier_jobs(client, 0, NULL, NULL, &error));
  INVALID(jobferry_amplifier_credits(client, NULL, NULL, &error));
  INVALID(jobferry_amplifier_models(client, NULL, NULL, &error));
  INVALID(jobferry_amplifier_signs(client, NULL, NULL, &error));
  INVALID(jobferry_amplifier_all_jobs(client, NULL, &error));
  EXPECT(!jobferry_amplifier_deliver(client, NULL));
  if (client == NULL) {
    INVALID(jobferry_amplifier_jobs(NULL, 0, NULL, &value, &error));
    INVALID(jobferry_amplifier_credits(NULL, NULL, &value, &error));
    INVALID(jobferry_amplifier_stats(NULL, &value, &error));
    INVALID(jobferry_amplifier_models(NULL, NULL, &value, &error));
    INVALID(jobferry_amplifier_signs(NULL, NULL, &value, &error));
    INVALID(jobferry_amplifier_jobs_async(NULL, 0, NULL, unreached, NULL, &error));
    INVALID(jobferry_amplifier_credits_async(NULL, NULL, unreached, NULL, &error));
    INVALID(jobferry_amplifier_models_async(NULL, NULL, unreached, NULL, &error));
    INVALID(jobferry_amplifier_signs_async(NULL, NULL, unreached, NULL, &error));
    INVALID(jobferry_amplifier_all_jobs(NULL, &jobs, &error));
    INVALID(jobferry_amplifier_token(NULL, "job-1", &text, &error));
  }
  EXPECT(value == NULL && text == NULL && jobs == NULL);
}

// A recording, but no target.
static void targets(jobferry_amplifier *client) {
  jobferry_value *value = NULL;
  jobferry_audio *audio = recording("visit.flac");
  INVALID(jobferry_amplifier_analyze(client, audio, NULL, "stress", NULL, NULL, &value, &error));
  INVALID(jobferry_amplifier_submit(client, audio, "sign", NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_amplifier_diarize(client, audio, NULL, NULL, &value, &error));
  INVALID(jobferry_amplifier_set_webhook(client, "https://example.org", NULL, NULL, &value, &error));
  jobferry_audio_free(audio);
}

static void recordings_and_options(void) {
  jobferry_audio *audio = NULL;
  INVALID(jobferry_audio_from_path(NULL, &audio, &error));
  INVALID(jobferry_audio_from_path("visit.wav", NULL, &error));
  INVALID(jobferry_audio_from_bytes(NULL, NULL, 0, &audio, &error));
  INVALID(jobferry_audio_from_bytes("visit.wav", NULL, 1, &audio, &error));
  EXPECT(audio == NULL);
  jobferry_audio_on_progress(NULL, NULL, NULL);

  INVALID(jobferry_amplifier_new(NULL, NULL, &error));
  jobferry_options *options = jobferry_options_new();
  INVALID(jobferry_options_set_text(NULL, "plan", "off", &error));
  INVALID(jobferry_options_set_text(options, NULL, "off", &error));
  INVALID(jobferry_options_set_text(options, "plan", NULL, &error));
  INVALID(jobferry_options_set_number(NULL, "timeout", 1, &error));
  INVALID(jobferry_options_set_number(options, NULL, 1, &error));
  INVALID(jobferry_options_set_flag(NULL, "diarize", true, &error));
  INVALID(jobferry_options_set_flag(options, NULL, true, &error));
  INVALID(jobferry_options_set_rate_limits(NULL, 1, 1, 60, &error));
  jobferry_options_free(options);
}

static void values(void) {
  const char *text = NULL;
  char *json = NULL;
  double number = 0;
  int64_t integer = 0;
  bool flag = false;
  size_t count = 0;
  EXPECT(!jobferry_value_has(NULL, NULL));
  INVALID(jobferry_value_text(NULL, NULL, &text, &error));
  INVALID(jobferry_value_number(NULL, NULL, &number, &error));
  INVALID(jobferry_value_integer(NULL, NULL, &integer, &error));
  INVALID(jobferry_value_flag(NULL, NULL, &flag, &error));
  INVALID(jobferry_value_count(NULL, NULL, &count, &error));
  INVALID(jobferry_value_json(NULL, NULL, &json, &error));
  INVALID(jobferry_value_text(NULL, "", NULL, &error));
  INVALID(jobferry_value_name(NULL, NULL, 0, &text, &error));
  jobferry_value *value = NULL;
  INVALID(jobferry_value_from_json(NULL, &value, &error));
  INVALID(jobferry_value_from_json("{}", NULL, &error));
  EXPECT(value == NULL);
}

static void webhooks(void) {
  static const char *const secrets[] = {"whsec"};
  static const char *const missing[] = {NULL};
  jobferry_webhook *webhook = NULL;
  jobferry_delivery *delivery = NULL;
  jobferry_value *value = NULL;
  char *key = NULL;
  INVALID(jobferry_webhook_new(NULL, 1, &webhook, &error));
  INVALID(jobferry_webhook_new(missing, 1, &webhook, &error));
  INVALID(jobferry_webhook_new(secrets, 1, NULL, &error));
  EXPECT_OK(jobferry_webhook_new(secrets, 1, &webhook, &error));
  INVALID(jobferry_webhook_verify(NULL, NULL, NULL, 0, NULL, 0, &delivery, &error));
  INVALID(jobferry_webhook_verify(webhook, NULL, NULL, 1, NULL, 0, &delivery, &error));
  INVALID(jobferry_webhook_verify(webhook, secrets, missing, 1, NULL, 0, &delivery, &error));
  INVALID(jobferry_webhook_verify(webhook, missing, secrets, 1, NULL, 0, &delivery, &error));
  INVALID(jobferry_webhook_verify(webhook, NULL, NULL, 0, NULL, 1, &delivery, &error));
  INVALID(jobferry_webhook_sign(NULL, NULL, 0, &value, &error));
  INVALID(jobferry_webhook_sign(webhook, NULL, 1, &value, &error));
  INVALID(jobferry_delivery_job(NULL, &value, &error));
  INVALID(jobferry_delivery_key(NULL, &key, &error));
  jobferry_webhook_free(webhook);
}

static void verifiers(void) {
  static const char *const secrets[] = {"whsec"};
  jobferry_verifier *verifier = NULL;
  jobferry_value *headers = NULL;
  INVALID(jobferry_verifier_new(NULL, secrets, 1, &verifier, &error));
  INVALID(jobferry_verifier_new("idunox", NULL, 1, &verifier, &error));
  INVALID(jobferry_verifier_new("idunox", secrets, 1, NULL, &error));
  EXPECT_OK(jobferry_verifier_new("idunox", secrets, 1, &verifier, &error));
  INVALID(jobferry_verifier_verify(NULL, NULL, NULL, 0, NULL, 0, 0, &error));
  INVALID(jobferry_verifier_verify(verifier, NULL, NULL, 1, NULL, 0, 0, &error));
  INVALID(jobferry_verifier_verify(verifier, NULL, NULL, 0, NULL, 1, 0, &error));
  INVALID(jobferry_verifier_sign(NULL, NULL, 0, 0, &headers, &error));
  INVALID(jobferry_verifier_sign(verifier, NULL, 1, 0, &headers, &error));
  jobferry_verifier_free(verifier);
}

static void nothing_is_freed_or_read(void) {
  jobferry_amplifier_free(NULL);
  jobferry_audio_free(NULL);
  jobferry_cancel_free(NULL);
  jobferry_delivery_free(NULL);
  jobferry_error_free(NULL);
  jobferry_list_free(NULL);
  jobferry_options_free(NULL);
  jobferry_options_on_accepted(NULL, NULL, NULL);
  jobferry_string_free(NULL);
  jobferry_value_free(NULL);
  jobferry_verifier_free(NULL);
  jobferry_webhook_free(NULL);
  jobferry_cancel_now(NULL);
  EXPECT(jobferry_error_status(NULL) == JOBFERRY_STATUS_OK);
  EXPECT(jobferry_error_cause(NULL) == JOBFERRY_STATUS_OK);
  EXPECT(jobferry_error_kind(NULL) == NULL && jobferry_error_message(NULL) == NULL);
  EXPECT(jobferry_error_code(NULL) == NULL && jobferry_error_request_id(NULL) == NULL);
  EXPECT(jobferry_error_job_id(NULL) == NULL && jobferry_error_token(NULL) == NULL);
  EXPECT(jobferry_error_raw(NULL) == NULL && jobferry_error_candidate(NULL, 0) == NULL);
  EXPECT(jobferry_error_http_status(NULL) == 0 && jobferry_error_retry_after_ms(NULL) == -1);
  EXPECT(!jobferry_error_is_retryable(NULL));
}

int main(void) {
  jobferry_cancel *cancel = jobferry_cancel_new();
  EXPECT(cancel != NULL && jobferry_abi_version() > 0 && jobferry_version() != NULL);
  jobferry_cancel_free(cancel);
  jobferry_value *value = NULL;
  INVALID(jobferry_list_next(NULL, NULL, &value, &error));
  INVALID(jobferry_list_next_async(NULL, NULL, unreached, NULL, &error));

  jobferry_amplifier *client = sandbox_client();
  calls(NULL);
  calls(client);
  targets(client);
  recordings_and_options();
  values();
  webhooks();
  verifiers();
  nothing_is_freed_or_read();
  // Neither an output nor an error is wanted.
  EXPECT(jobferry_amplifier_credits(NULL, NULL, NULL, NULL) == JOBFERRY_STATUS_INVALID_REQUEST);
  jobferry_amplifier_free(client);
  return 0;
}
