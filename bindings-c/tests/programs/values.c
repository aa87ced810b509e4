// Reading a value by JSON Pointer: what is there, what is not, and what is of another type.

#include "expect.h"

static const char BODY[] =
    "{\"job_id\": \"job-1\", \"status\": \"done\", \"job_type\": \"sign\", \"sign_name\": \"stress\","
    " \"created_at\": \"2026-02-22T09:14:00.125\", \"completed_at\": 1771751640, \"audio_size_bytes\": 9007199254740993,"
    " \"result\": {\"signal\": {\"name\": \"stress\", \"score\": 0.9881584986060327, \"level\": \"brand-new\", \"flagged\": true}},"
    " \"a/b\": {\"m~n\": \"\"}, \"label\": \"caf\xc3\xa9\", \"cut\": \"before\\u0000after\"}";

static jobferry_value *job_of(const char *body) {
  static const char *const secrets[] = {"whsec"};
  const uint8_t *bytes = (const uint8_t *)body;
  jobferry_webhook *webhook = NULL;
  jobferry_delivery *delivery = NULL;
  jobferry_value *job = NULL;
  jobferry_value *signed_with = NULL;
  EXPECT_OK(jobferry_webhook_new(secrets, 1, &webhook, &error));
  EXPECT_OK(jobferry_webhook_sign(webhook, bytes, strlen(body), &signed_with, &error));
  const struct headers headers = headers_of(signed_with);
  EXPECT_OK(jobferry_webhook_verify(webhook, headers.names, headers.values, headers.count, bytes, strlen(body), &delivery, &error));
  EXPECT_OK(jobferry_delivery_job(delivery, &job, &error));
  jobferry_delivery_free(delivery);
  jobferry_webhook_free(webhook);
  jobferry_value_free(signed_with);
  return job;
}

int main(void) {
  jobferry_value *job = job_of(BODY);

  // The model's names, also for what the vendor nests differently.
  EXPECT(same(text_at(job, "/job_id"), "job-1"));
  EXPECT(same(text_at(job, "/result/signals/0/id"), "stress"));
  EXPECT(same(text_at(job, "/result/signals/0/level"), "brand-new"));
  EXPECT(same(text_at(job, "/created_at"), "2026-02-22T09:14:00.125Z"));
  EXPECT(same(text_at(job, "/created_at_text"), "2026-02-22T09:14:00.125"));
  // What is no date and time has its text alone.
  EXPECT(!jobferry_value_has(job, "/completed_at"));
  EXPECT(same(text_at(job, "/completed_at_text"), "1771751640"));
  double score = 0;
  EXPECT_OK(jobferry_value_number(job, "/result/signals/0/score", &score, &error));
  EXPECT(score == 0.9881584986060327);
  int64_t size = 0;
  EXPECT_OK(jobferry_value_integer(job, "/audio_size_bytes", &size, &error));
  EXPECT(size == 9007199254740993);
  bool flagged = false;
  EXPECT_OK(jobferry_value_flag(job, "/result/signals/0/flagged", &flagged, &error));
  EXPECT(flagged);
  size_t count = 0;
  EXPECT_OK(jobferry_value_count(job, "/result/signals", &count, &error));
  EXPECT(count == 1);

  // The vendor's own document, whatever is in it.
  EXPECT(same(text_at(job, "/raw/a~1b/m~0n"), ""));
  EXPECT(same(text_at(job, "/raw/label"), "caf\xc3\xa9"));
  EXPECT(same(text_at(job, "/raw/cut"), "before"));
  char *json = NULL;
  EXPECT_OK(jobferry_value_json(job, "/raw/cut", &json, &error));
  EXPECT(same(json, "\"before\\u0000after\""));
  jobferry_string_free(json);
  EXPECT_OK(jobferry_value_json(job, "", &json, &error));
  EXPECT(json[0] == '{' && strstr(json, "\"job-1\"") != NULL);
  jobferry_string_free(json);

  // Names of entries, and text that was kept and is read again.
  size_t names = 0;
  const char *name = NULL;
  EXPECT_OK(jobferry_value_count(job, "/raw/a~1b", &names, &error));
  EXPECT_OK(jobferry_value_name(job, "/raw/a~1b", 0, &name, &error));
  EXPECT(names == 1 && same(name, "m~n"));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "no entry number 1 at", jobferry_value_name(job, "/raw/a~1b", 1, &name, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "no object at", jobferry_value_name(job, "/job_id", 0, &name, &error));
  jobferry_value *again = NULL;
  EXPECT_OK(jobferry_value_json(job, "/result", &json, &error));
  EXPECT_OK(jobferry_value_from_json(json, &again, &error));
  EXPECT(same(text_at(again, "/signals/0/level"), "brand-new"));
  jobferry_string_free(json);
  jobferry_value_free(again);
  again = NULL;
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "EOF while parsing", jobferry_value_from_json("{", &again, &error));
  EXPECT(again == NULL);

  // Nothing there, or null.
  const char *untouched = "untouched", *text = untouched;
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "nothing at /nowhere", jobferry_value_text(job, "/nowhere", &text, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "nothing at /result/signals/7", jobferry_value_text(job, "/result/signals/7", &text, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "nothing at job_id", jobferry_value_text(job, "job_id", &text, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "no text at /use_case", jobferry_value_text(job, "/use_case", &text, &error));
  EXPECT(!jobferry_value_has(job, "/nowhere") && !jobferry_value_has(job, "/use_case"));
  EXPECT(jobferry_value_has(job, "") && jobferry_value_has(job, "/result"));

  // There, but something else.
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "no text at /result", jobferry_value_text(job, "/result", &text, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "no number at /job_id", jobferry_value_number(job, "/job_id", &score, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "no whole number at", jobferry_value_integer(job, "/result/signals/0/score", &size, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "no truth value at", jobferry_value_flag(job, "/audio_size_bytes", &flagged, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "no list or object at", jobferry_value_count(job, "/job_id", &count, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "pointer is not UTF-8", jobferry_value_text(job, "/\xff", &text, &error));

  // A failure leaves outputs as they were.
  EXPECT(text == untouched && score == 0.9881584986060327 && count == 1);
  jobferry_value_free(job);
  return 0;
}
