// Webhooks: what the vendor signed is read and ends a wait; anything else is refused.

#include "expect.h"

static const char BODY[] = "{\"job_id\":\"job-1\",\"status\":\"done\",\"result\":{\"signals\":[]}}";

static jobferry_webhook *webhook_with(const char *const *secrets, size_t count) {
  jobferry_webhook *webhook = NULL;
  EXPECT_OK(jobferry_webhook_new(secrets, count, &webhook, &error));
  return webhook;
}

static jobferry_status verify(const jobferry_webhook *webhook, const char *signature, const char *body,
                              jobferry_delivery **delivery, jobferry_error **error) {
  const char *const names[] = {"Content-Type", "x-webhook-SIGNATURE"};
  const char *const values[] = {"application/json", signature};
  return jobferry_webhook_verify(webhook, names, values, 2, (const uint8_t *)body, strlen(body), delivery, error);
}

int main(void) {
  const char *const old_and_new[] = {"whsec_new", "whsec_old"};
  const char *const stranger[] = {"whsec_other"};
  jobferry_webhook *webhook = webhook_with(old_and_new, 2);
  jobferry_webhook *sender = webhook_with(old_and_new + 1, 1);
  jobferry_webhook *forger = webhook_with(stranger, 1);
  char *signature = NULL, *forged = NULL;
  EXPECT_OK(jobferry_webhook_sign(sender, (const uint8_t *)BODY, strlen(BODY), &signature, &error));
  EXPECT_OK(jobferry_webhook_sign(forger, (const uint8_t *)BODY, strlen(BODY), &forged, &error));
  EXPECT(strlen(signature) == 64);

  jobferry_delivery *delivery = NULL;
  jobferry_value *job = NULL;
  EXPECT_OK(verify(webhook, signature, BODY, &delivery, &error));
  EXPECT_OK(jobferry_delivery_job(delivery, &job, &error));
  EXPECT(same(text_at(job, "/job_id"), "job-1"));
  jobferry_value_free(job);

  // Nobody waits for it here.
  jobferry_amplifier *client = sandbox_client();
  EXPECT(!jobferry_amplifier_deliver(client, delivery));
  jobferry_amplifier_free(client);
  jobferry_delivery_free(delivery);

  delivery = NULL;
  EXPECT_ERROR(JOBFERRY_STATUS_SIGNATURE_INVALID, "", verify(webhook, forged, BODY, &delivery, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_SIGNATURE_INVALID, "", verify(webhook, signature, "{}", &delivery, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_SIGNATURE_INVALID, "", verify(webhook, "", BODY, &delivery, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_SIGNATURE_INVALID, "", verify(webhook, "\xff\xfe", BODY, &delivery, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_SIGNATURE_INVALID, "",
               jobferry_webhook_verify(webhook, NULL, NULL, 0, NULL, 0, &delivery, &error));
  EXPECT(delivery == NULL);

  // Signed, but no job.
  char *empty = NULL;
  EXPECT_OK(jobferry_webhook_sign(sender, NULL, 0, &empty, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_PROTOCOL, "not a job", verify(webhook, empty, "", &delivery, &error));

  const char *const blank[] = {""};
  jobferry_webhook *none = NULL;
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "", jobferry_webhook_new(NULL, 0, &none, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "", jobferry_webhook_new(blank, 1, &none, &error));

  jobferry_string_free(empty);
  jobferry_string_free(forged);
  jobferry_string_free(signature);
  jobferry_webhook_free(forger);
  jobferry_webhook_free(sender);
  jobferry_webhook_free(webhook);
  return 0;
}
