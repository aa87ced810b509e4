// What goes wrong at the vendor or in the options, and the facts an error carries.

#include "expect.h"

// A client with one option more than the sandbox's address and credentials.
static jobferry_status client_with(const char *name, const char *text, jobferry_amplifier **client,
                                   jobferry_error **error) {
  jobferry_options *options = jobferry_options_new();
  jobferry_status status = jobferry_options_set_text(options, name, text, error);
  if (status == JOBFERRY_STATUS_OK) status = jobferry_amplifier_new(options, client, error);
  jobferry_options_free(options);
  return status;
}

static void options_that_do_not_fit(jobferry_amplifier *sandbox) {
  jobferry_amplifier *client = NULL;
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "no option colour here; known are", client_with("colour", "red", &client, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "option max_retries must be a whole number", client_with("max_retries", "five", &client, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "option plan must be standard, enterprise or off", client_with("plan", "big", &client, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "", client_with("base_url", "nowhere", &client, &error));

  static const double bad[] = {-1, 0.5, 1e300, 4294967296.0};
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    jobferry_options *options = jobferry_options_new();
    EXPECT_OK(jobferry_options_set_number(options, "max_retries", bad[i], &error));
    EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "a whole number", jobferry_amplifier_new(options, &client, &error));
    jobferry_options_free(options);
  }

  jobferry_options *options = jobferry_options_new();
  jobferry_value *job = NULL;
  EXPECT_OK(jobferry_options_set_number(options, "deadline", -3, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "a number of seconds, not negative",
               jobferry_amplifier_wait_for_job(sandbox, "job-1", options, NULL, &job, &error));
  jobferry_options_free(options);

  options = jobferry_options_new();
  EXPECT_OK(jobferry_options_set_flag(options, "diarize", true, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "no option diarize here",
               jobferry_amplifier_wait_for_job(sandbox, "job-1", options, NULL, &job, &error));
  jobferry_options_free(options);

  options = jobferry_options_new();
  EXPECT_OK(jobferry_options_set_rate_limits(options, 7, 20, 60, &error));
  EXPECT_OK(jobferry_amplifier_new(options, &client, &error));
  jobferry_amplifier_free(client);
  jobferry_options_free(options);
}

static void refused_by_the_vendor(jobferry_amplifier *client) {
  jobferry_value *value = NULL;
  jobferry_error *refused = NULL;
  EXPECT(jobferry_amplifier_job(client, "job-1", NULL, &value, &refused) == JOBFERRY_STATUS_NOT_FOUND);
  EXPECT(same(jobferry_error_kind(refused), "not_found"));
  EXPECT(jobferry_error_http_status(refused) == 404);
  EXPECT(jobferry_error_raw(refused) != NULL);
  EXPECT(!jobferry_error_is_retryable(refused));
  EXPECT(jobferry_error_retry_after_ms(refused) == -1);
  EXPECT(jobferry_error_cause(refused) == JOBFERRY_STATUS_OK);
  jobferry_error_free(refused);

  jobferry_amplifier *stranger = NULL;
  EXPECT_OK(client_with("api_key", "wrong", &stranger, &error));
  EXPECT(jobferry_amplifier_credits(stranger, NULL, &value, &refused) == JOBFERRY_STATUS_AUTHENTICATION);
  EXPECT(jobferry_error_http_status(refused) == 401);
  EXPECT(same(jobferry_error_code(refused), "UNAUTHORIZED"));
  jobferry_error_free(refused);
  jobferry_amplifier_free(stranger);

  // The sandbox was told to answer this one with 429.
  EXPECT(jobferry_amplifier_models(client, NULL, &value, &refused) == JOBFERRY_STATUS_RATE_LIMITED);
  EXPECT(jobferry_error_retry_after_ms(refused) == 7000);
  EXPECT(same(jobferry_error_request_id(refused), "req-1"));
  EXPECT(jobferry_error_is_retryable(refused));
  jobferry_error_free(refused);

  // The status is returned also to who does not want the error.
  EXPECT(jobferry_amplifier_job(client, "job-1", NULL, &value, NULL) == JOBFERRY_STATUS_NOT_FOUND);
}

static void recordings(jobferry_amplifier *client) {
  jobferry_audio *audio = NULL;
  jobferry_value *value = NULL;
  jobferry_error *rejected = NULL;
  EXPECT_OK(jobferry_audio_from_path(getenv("TOO_SHORT"), &audio, &error));
  EXPECT(jobferry_amplifier_submit(client, audio, "sign", "stress", NULL, NULL, &value, &rejected) == JOBFERRY_STATUS_AUDIO_REJECTED);
  EXPECT(same(jobferry_error_code(rejected), "AUDIO_TOO_SHORT"));
  EXPECT(jobferry_error_http_status(rejected) == 0);
  jobferry_error_free(rejected);
  EXPECT_OK(jobferry_amplifier_check(client, audio, NULL, &value, &error));
  EXPECT(same(text_at(value, "/outcome"), "reject"));
  jobferry_value_free(value);
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "kind is colour, not use_case",
               jobferry_amplifier_submit(client, audio, "colour", "red", NULL, NULL, &value, &error));
  jobferry_audio_free(audio);

  EXPECT_OK(jobferry_audio_from_path("no/such/file.wav", &audio, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "no/such/file.wav",
               jobferry_amplifier_submit(client, audio, "sign", "stress", NULL, NULL, &value, &error));
  jobferry_audio_free(audio);
}

static void jobs_that_do_not_end_well(jobferry_amplifier *client) {
  jobferry_options *options = quick();
  jobferry_value *job = NULL;
  jobferry_error *failure = NULL;
  jobferry_audio *audio = recording("visit__fail__.flac");
  EXPECT(jobferry_amplifier_analyze(client, audio, "sign", "stress", options, NULL, &job, &failure) == JOBFERRY_STATUS_JOB_FAILED);
  EXPECT(strstr(jobferry_error_token(failure), jobferry_error_job_id(failure)) != NULL);
  jobferry_error_free(failure);
  jobferry_audio_free(audio);

  audio = recording("visit__stuck__.flac");
  jobferry_value *accepted = NULL;
  EXPECT_OK(jobferry_amplifier_submit(client, audio, "sign", "stress", NULL, NULL, &accepted, &error));
  EXPECT_OK(jobferry_options_set_number(options, "deadline", 0.2, &error));
  EXPECT(jobferry_amplifier_wait_for_job(client, text_at(accepted, "/job_id"), options, NULL, &job, &failure) == JOBFERRY_STATUS_WAIT_TIMEOUT);
  jobferry_value_free(accepted);
  EXPECT(jobferry_error_is_retryable(failure));
  // What the error carries is enough to go on.
  EXPECT_OK(jobferry_amplifier_job(client, jobferry_error_token(failure), NULL, &job, &error));
  EXPECT(same(text_at(job, "/job_id"), jobferry_error_job_id(failure)));
  jobferry_value_free(job);
  jobferry_error_free(failure);
  jobferry_audio_free(audio);
  jobferry_options_free(options);
}

// Left in doubt because the caller wants it so, and settled from the token.
static void an_unknown_outcome(jobferry_amplifier *client) {
  jobferry_audio *audio = recording("visit__lost__.flac");
  jobferry_options *options = jobferry_options_new();
  jobferry_value *job = NULL;
  jobferry_error *unknown = NULL;
  EXPECT_OK(jobferry_options_set_text(options, "on_unknown", "error", &error));
  EXPECT(jobferry_amplifier_submit(client, audio, "sign", "fatigue", options, NULL, &job, &unknown) == JOBFERRY_STATUS_SUBMIT_UNKNOWN);
  EXPECT(jobferry_error_cause(unknown) == JOBFERRY_STATUS_NETWORK);
  EXPECT(!jobferry_error_is_retryable(unknown));
  EXPECT(jobferry_error_candidate(unknown, 1000) == NULL);
  EXPECT_OK(jobferry_amplifier_reconcile(client, jobferry_error_token(unknown), NULL, &job, &error));
  EXPECT(same(text_at(job, "/sign_name"), "fatigue"));
  jobferry_value_free(job);
  jobferry_error_free(unknown);
  jobferry_options_free(options);
  jobferry_audio_free(audio);
}

int main(void) {
  jobferry_amplifier *client = sandbox_client();
  options_that_do_not_fit(client);
  refused_by_the_vendor(client);
  recordings(client);
  jobs_that_do_not_end_well(client);
  an_unknown_outcome(client);
  jobferry_amplifier_free(client);
  return 0;
}
