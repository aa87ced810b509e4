// Webhooks: what the vendor signed is read and ends a wait; anything else is refused.

#include <sched.h>

#include "awaited.h"

static const char BODY[] = "{\"job_id\":\"job-1\",\"status\":\"done\",\"result\":{\"signals\":[]}}";

static jobferry_webhook *webhook_with(const char *const *secrets, size_t count) {
  jobferry_webhook *webhook = NULL;
  EXPECT_OK(jobferry_webhook_new(secrets, count, &webhook, &error));
  return webhook;
}

static jobferry_value *sign(const jobferry_webhook *webhook, const char *body) {
  jobferry_value *headers = NULL;
  EXPECT_OK(jobferry_webhook_sign(webhook, (const uint8_t *)body, strlen(body), &headers, &error));
  return headers;
}

static const char *signature_in(const jobferry_value *headers) {
  return text_at(headers, "/X-Webhook-Signature");
}

static jobferry_status verify(const jobferry_webhook *webhook, const char *signature, const char *body,
                              jobferry_delivery **delivery, jobferry_error **error) {
  const char *const names[] = {"Content-Type", "x-webhook-SIGNATURE"};
  const char *const values[] = {"application/json", signature};
  return jobferry_webhook_verify(webhook, names, values, 2, (const uint8_t *)body, strlen(body), delivery, error);
}

// The job never ends at the vendor, so nothing but the delivery can end the wait.
static void a_delivery_ends_a_wait(const jobferry_webhook *webhook, const jobferry_webhook *sender) {
  struct awaited ended = AWAITED;
  jobferry_amplifier *client = sandbox_client();
  jobferry_audio *audio = recording("visit__stuck__.flac");
  jobferry_value *accepted = NULL;
  EXPECT_OK(jobferry_amplifier_submit(client, audio, "sign", "stress", NULL, NULL, &accepted, &error));
  const char *job_id = text_at(accepted, "/job_id");
  EXPECT_OK(jobferry_amplifier_wait_for_job_async(client, job_id, NULL, NULL, receive, &ended, &error));

  char body[256];
  snprintf(body, sizeof body, "{\"job_id\":\"%s\",\"status\":\"done\",\"result\":{\"signals\":[]}}", job_id);
  jobferry_value *signed_with = sign(sender, body);
  jobferry_delivery *delivery = NULL;
  EXPECT_OK(verify(webhook, signature_in(signed_with), body, &delivery, &error));
  // The wait begins on a thread of the library.
  while (!jobferry_amplifier_deliver(client, delivery)) sched_yield();
  jobferry_value *job = await(&ended);
  EXPECT(same(text_at(job, "/status"), "done") && same(text_at(job, "/job_id"), job_id));

  jobferry_value_free(job);
  jobferry_delivery_free(delivery);
  jobferry_value_free(signed_with);
  jobferry_value_free(accepted);
  jobferry_audio_free(audio);
  jobferry_amplifier_free(client);
}

// A scheme that signs a time: the entries of what signing gives are the headers.
static void the_timed_scheme_tells_old_from_recent(void) {
  static const char *const secrets[] = {"whsec_new"};
  static const int64_t now = 1776991772;
  jobferry_verifier *verifier = NULL;
  jobferry_value *signed_headers = NULL;
  EXPECT_OK(jobferry_verifier_new("idunox", secrets, 1, &verifier, &error));
  EXPECT_OK(jobferry_verifier_sign(verifier, (const uint8_t *)BODY, strlen(BODY), now, &signed_headers, &error));
  const struct headers headers = headers_of(signed_headers);
  const uint8_t *body = (const uint8_t *)BODY;
  EXPECT_OK(jobferry_verifier_verify(verifier, headers.names, headers.values, headers.count, body, strlen(BODY), now + 300, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_SIGNATURE_INVALID, "300 s",
               jobferry_verifier_verify(verifier, headers.names, headers.values, headers.count, body, strlen(BODY), now + 301, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_SIGNATURE_INVALID, "", jobferry_verifier_verify(verifier, headers.names, headers.values, headers.count, body, 1, now, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "now is",
               jobferry_verifier_verify(verifier, headers.names, headers.values, headers.count, body, 1, INT64_MAX, &error));
  jobferry_value_free(signed_headers);
  jobferry_verifier_free(verifier);
  verifier = NULL;
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "scheme is rot13", jobferry_verifier_new("rot13", secrets, 1, &verifier, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "secret", jobferry_verifier_new("idunox", NULL, 0, &verifier, &error));
  EXPECT(verifier == NULL);
}

int main(void) {
  const char *const old_and_new[] = {"whsec_new", "whsec_old"};
  const char *const stranger[] = {"whsec_other"};
  jobferry_webhook *webhook = webhook_with(old_and_new, 2);
  jobferry_webhook *sender = webhook_with(old_and_new + 1, 1);
  jobferry_webhook *forger = webhook_with(stranger, 1);
  jobferry_value *signed_with = sign(sender, BODY), *forged = sign(forger, BODY);
  const char *signature = signature_in(signed_with);
  EXPECT(strlen(signature) == 64);

  jobferry_delivery *delivery = NULL;
  jobferry_value *job = NULL;
  EXPECT_OK(verify(webhook, signature, BODY, &delivery, &error));
  EXPECT_OK(jobferry_delivery_job(delivery, &job, &error));
  EXPECT(same(text_at(job, "/job_id"), "job-1"));
  jobferry_value_free(job);
  char *key = NULL;
  EXPECT_OK(jobferry_delivery_key(delivery, &key, &error));
  EXPECT(same(key, "job-1"));
  jobferry_string_free(key);
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "jobferry_delivery_job", jobferry_delivery_event(delivery, &job, &error));

  // This client has no wait for the job.
  jobferry_amplifier *client = sandbox_client();
  EXPECT(!jobferry_amplifier_deliver(client, delivery));
  jobferry_amplifier_free(client);
  jobferry_delivery_free(delivery);

  delivery = NULL;
  EXPECT_ERROR(JOBFERRY_STATUS_SIGNATURE_INVALID, "", verify(webhook, signature_in(forged), BODY, &delivery, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_SIGNATURE_INVALID, "", verify(webhook, signature, "{}", &delivery, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_SIGNATURE_INVALID, "", verify(webhook, "", BODY, &delivery, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_SIGNATURE_INVALID, "", verify(webhook, "\xff\xfe", BODY, &delivery, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_SIGNATURE_INVALID, "",
               jobferry_webhook_verify(webhook, NULL, NULL, 0, NULL, 0, &delivery, &error));
  EXPECT(delivery == NULL);

  // Signed, but no job.
  jobferry_value *empty = NULL;
  EXPECT_OK(jobferry_webhook_sign(sender, NULL, 0, &empty, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_PROTOCOL, "not a job", verify(webhook, signature_in(empty), "", &delivery, &error));

  a_delivery_ends_a_wait(webhook, sender);
  the_timed_scheme_tells_old_from_recent();

  const char *const blank[] = {""};
  jobferry_webhook *none = NULL;
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "", jobferry_webhook_new(NULL, 0, &none, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "", jobferry_webhook_new(blank, 1, &none, &error));

  jobferry_value_free(empty);
  jobferry_value_free(forged);
  jobferry_value_free(signed_with);
  jobferry_webhook_free(forger);
  jobferry_webhook_free(sender);
  jobferry_webhook_free(webhook);
  return 0;
}
