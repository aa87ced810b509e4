// Idunox: submissions that count once, the steps of a pipeline, results, reports by webhook.

#include <sched.h>

#include "awaited.h"

static const char REQUEST[] =
    "{\"schemaVersion\": \"canonical_submission_v1\", \"partnerId\": \"11111111-1111-4111-8111-111111111111\","
    " \"partnerSubmissionId\": \"%s\", \"partnerSubjectId\": \"subject-1\","
    " \"sourceMetadata\": {\"sourceSystem\": \"test\", \"sourceTimestamp\": \"2026-04-20T09:00:00.000Z\","
    "  \"markerRanges\": {\"ALT\": {\"unit\": \"U/L\", \"lowerBound\": 7, \"upperBound\": 56}}},"
    " \"subject\": {\"demographics\": {\"sexAtBirth\": \"female\", \"ageYears\": 52},"
    "  \"measurements\": {\"weightKg\": 72.4, \"heightCm\": 168}},"
    " \"markers\": [{\"code\": \"ALT\", \"value\": 31, \"unit\": \"U/L\"}],"
    " \"options\": {\"requestedOutputs\": [\"inference_score_v1\", \"json\"], \"requestedOutcomes\": [\"wellbeing.cardiovascular\"]}}";

static const char *request_called(const char *name) {
  static char request[1024];
  snprintf(request, sizeof request, REQUEST, name);
  return request;
}

static jobferry_idunox *client_of_the_sandbox(void) {
  jobferry_options *options = jobferry_options_new();
  jobferry_idunox *client = NULL;
  EXPECT_OK(jobferry_options_set_text(options, "auth", "bearer", &error));
  EXPECT_OK(jobferry_options_set_number(options, "max_retries", 0, &error));
  EXPECT_OK(jobferry_idunox_new(options, &client, &error));
  jobferry_options_free(options);
  return client;
}

static jobferry_value *submitted(jobferry_idunox *client, const char *name) {
  jobferry_value *accepted = NULL;
  EXPECT_OK(jobferry_idunox_submit(client, request_called(name), NULL, NULL, &accepted, &error));
  return accepted;
}

struct steps {
  int64_t succeeded;
  size_t count;
  int reports;
};

static void note_steps(void *user_data, const jobferry_value *progress) {
  struct steps *steps = user_data;
  steps->reports++;
  EXPECT_OK(jobferry_value_count(progress, "/steps", &steps->count, &error));
  EXPECT_OK(jobferry_value_integer(progress, "/succeeded", &steps->succeeded, &error));
  EXPECT(jobferry_value_has(progress, "/steps/0/job_type"));
}

static void a_pipeline(jobferry_idunox *client, const jobferry_options *options) {
  struct steps steps = {0, 0, 0};
  jobferry_value *accepted = submitted(client, "visit-1"), *ended = NULL, *job = NULL, *result = NULL, *again = NULL;
  const char *id = text_at(accepted, "/submission_id");
  char *token = NULL;
  EXPECT_OK(jobferry_idunox_token(client, id, &token, &error));
  EXPECT_OK(jobferry_idunox_wait_for_submission(client, token, options, note_steps, &steps, NULL, &ended, &error));
  EXPECT(same(text_at(ended, "/status"), "completed") && same(text_at(ended, "/submission_id"), id));
  EXPECT(steps.reports > 0 && steps.count == 7 && steps.succeeded == 7);

  EXPECT_OK(jobferry_idunox_submission(client, id, NULL, &again, &error));
  const char *job_id = text_at(again, "/jobs/0/job_id");
  EXPECT_OK(jobferry_idunox_wait_for_job(client, job_id, options, NULL, &job, &error));
  EXPECT(same(text_at(job, "/job_id"), job_id) && same(text_at(job, "/status"), "succeeded"));
  jobferry_value_free(job);
  EXPECT_OK(jobferry_idunox_job(client, job_id, NULL, &job, &error));
  EXPECT_OK(jobferry_idunox_result(client, text_at(ended, "/result_id"), NULL, &result, &error));
  EXPECT(jobferry_value_has(result, "/outcomes/0"));
  jobferry_value_free(result);
  jobferry_value_free(job);
  jobferry_value_free(again);
  jobferry_value_free(ended);
  jobferry_value_free(accepted);
  jobferry_string_free(token);
}

static void a_failed_step_is_the_reason(jobferry_idunox *client, const jobferry_options *options) {
  jobferry_value *accepted = submitted(client, "visit__fail__"), *ended = NULL;
  EXPECT_ERROR(JOBFERRY_STATUS_JOB_FAILED, text_at(accepted, "/submission_id"),
               jobferry_idunox_wait_for_submission(client, text_at(accepted, "/submission_id"), options, NULL, NULL, NULL, &ended, &error));
  EXPECT(ended == NULL);
  jobferry_value_free(accepted);
}

static void a_key_counts_once(jobferry_idunox *client) {
  jobferry_options *options = jobferry_options_new();
  jobferry_value *first = NULL, *second = NULL, *third = NULL;
  EXPECT_OK(jobferry_options_set_text(options, "idempotency_key", "visit-2", &error));
  EXPECT_OK(jobferry_options_set_text(options, "correlation_id", "ward-7", &error));
  EXPECT_OK(jobferry_idunox_submit(client, request_called("visit-2"), options, NULL, &first, &error));
  EXPECT_OK(jobferry_idunox_submit(client, request_called("visit-2"), options, NULL, &second, &error));
  EXPECT(same(text_at(first, "/submission_id"), text_at(second, "/submission_id")));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFLICT, "", jobferry_idunox_submit(client, request_called("visit-3"), options, NULL, &third, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "request is not as documented", jobferry_idunox_submit(client, "{}", NULL, NULL, &third, &error));
  EXPECT(third == NULL);
  jobferry_value_free(second);
  jobferry_value_free(first);
  jobferry_options_free(options);
}

static jobferry_delivery *delivered(const jobferry_webhook *webhook, const char *body) {
  const uint8_t *bytes = (const uint8_t *)body;
  size_t length = strlen(body);
  jobferry_value *signed_with = NULL;
  jobferry_delivery *delivery = NULL;
  EXPECT_OK(jobferry_webhook_sign(webhook, bytes, length, &signed_with, &error));
  const struct headers headers = headers_of(signed_with);
  EXPECT_ERROR(JOBFERRY_STATUS_SIGNATURE_INVALID, "",
               jobferry_webhook_verify(webhook, headers.names, headers.values, headers.count, bytes, length - 1, &delivery, &error));
  EXPECT_OK(jobferry_webhook_verify(webhook, headers.names, headers.values, headers.count, bytes, length, &delivery, &error));
  jobferry_value_free(signed_with);
  return delivery;
}

// The submission never ends at the vendor, so nothing but the report can end the wait.
static void a_report_ends_a_wait(jobferry_idunox *client) {
  static const char *const secrets[] = {"whsec"};
  struct awaited ended = AWAITED;
  jobferry_value *accepted = submitted(client, "visit__stuck__"), *event = NULL, *job = NULL;
  const char *id = text_at(accepted, "/submission_id");
  EXPECT_OK(jobferry_idunox_wait_for_submission_async(client, id, NULL, NULL, NULL, NULL, receive, &ended, &error));

  char body[512];
  snprintf(body, sizeof body,
           "{\"eventType\":\"result.ready\",\"status\":\"completed\",\"submissionId\":\"%s\","
           "\"resultId\":\"d4e5f6a7-b8c9-4d0e-9f1a-2b3c4d5e6f70\"}", id);
  jobferry_webhook *webhook = NULL;
  EXPECT_OK(jobferry_idunox_webhook_new(secrets, 1, &webhook, &error));
  jobferry_delivery *delivery = delivered(webhook, body);
  EXPECT_OK(jobferry_delivery_event(delivery, &event, &error));
  EXPECT(same(text_at(event, "/submission_id"), id));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "jobferry_delivery_event", jobferry_delivery_job(delivery, &job, &error));
  jobferry_value_free(event);
  char *key = NULL;
  EXPECT_OK(jobferry_delivery_key(delivery, &key, &error));
  EXPECT(same(key, "d4e5f6a7-b8c9-4d0e-9f1a-2b3c4d5e6f70"));
  jobferry_string_free(key);

  // A delivery is for the client of its vendor.
  jobferry_amplifier *other = sandbox_client();
  EXPECT(!jobferry_amplifier_deliver(other, delivery));
  jobferry_amplifier_free(other);
  // The wait begins on a thread of the library.
  while (!jobferry_idunox_deliver(client, delivery)) sched_yield();
  jobferry_value *submission = await(&ended);
  EXPECT(same(text_at(submission, "/submission_id"), id));

  jobferry_value_free(submission);
  jobferry_delivery_free(delivery);
  jobferry_webhook_free(webhook);
  jobferry_value_free(accepted);
}

int main(void) {
  jobferry_options *options = quick();
  jobferry_idunox *client = client_of_the_sandbox();
  a_pipeline(client, options);
  a_failed_step_is_the_reason(client, options);
  a_key_counts_once(client);
  a_report_ends_a_wait(client);
  jobferry_value *stats = NULL;
  EXPECT_OK(jobferry_idunox_stats(client, &stats, &error));
  EXPECT(jobferry_value_has(stats, "/uploads"));
  jobferry_value_free(stats);
  jobferry_idunox_free(client);
  jobferry_options_free(options);
  return 0;
}
