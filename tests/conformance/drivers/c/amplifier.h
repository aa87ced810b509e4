// The operations of Amplifier.

#ifndef AMPLIFIER_H
#define AMPLIFIER_H

#include "answer.h"
#include "request.h"

static void *amplifier_new(const jobferry_options *options, jobferry_error **error) {
  jobferry_amplifier *client = NULL;
  jobferry_amplifier_new(options, &client, error);
  return client;
}

static void amplifier_free(void *client) {
  jobferry_amplifier_free(client);
}

static jobferry_options *submit_options(const struct arguments *arguments) {
  jobferry_options *options = submission_options(arguments);
  if (flag(arguments, "diarize")) jobferry_options_set_flag(options, "diarize", true, NULL);
  pass_text(options, "webhook_url", arguments, "webhook_url");
  pass_text(options, "webhook_secret_key", arguments, "webhook_secret");
  return options;
}

// The vendor's own fields, with the instants as they are meant and, beside them, as they are written.
static void write_job(const jobferry_value *job) {
  size_t count = 0;
  jobferry_value_count(job, "/raw", &count, NULL);
  putchar('{');
  for (size_t i = 0; i < count; i++) {
    const char *name = "";
    char pointer[256];
    jobferry_value_name(job, "/raw", i, &name, NULL);
    bool is_instant = strcmp(name, "created_at") == 0 || strcmp(name, "completed_at") == 0;
    point_to(pointer, sizeof pointer, is_instant ? "" : "/raw", name);
    if (i > 0) putchar(',');
    write_text(name);
    putchar(':');
    write_value(job, pointer);
    if (!is_instant) continue;
    char written[64];
    snprintf(written, sizeof written, "%s_text", name);
    point_to(pointer, sizeof pointer, "", written);
    putchar(',');
    write_text(written);
    putchar(':');
    write_value(job, pointer);
  }
  putchar('}');
}

// A number where it is exact in every language, else its digits.
static void write_credits(const jobferry_value *balance) {
  static const int64_t exact_until = INT64_C(1) << 53;
  int64_t credits = 0;
  const char *exact = "";
  char digits[24];
  jobferry_value_integer(balance, "/credits", &credits, NULL);
  jobferry_value_text(balance, "/exact", &exact, NULL);
  snprintf(digits, sizeof digits, "%lld", (long long)credits);
  bool is_plain = strcmp(digits, exact) == 0 && llabs(credits) <= exact_until;
  fputs("{\"credits\":", stdout);
  if (is_plain) fputs(digits, stdout);
  else write_text(exact);
  putchar('}');
}

static jobferry_error *send_file(const jobferry_amplifier *client, const struct arguments *arguments,
                                 bool waits, const jobferry_cancel *cancel) {
  jobferry_audio *audio = NULL;
  jobferry_value *job = NULL;
  jobferry_error *error = NULL;
  jobferry_options *options = submit_options(arguments);
  const char *kind = text(arguments, "kind"), *selector = text(arguments, "selector");
  if (jobferry_audio_from_path(text(arguments, "path"), &audio, &error) != JOBFERRY_STATUS_OK) {
    // The error says what is wrong.
  } else if (waits) {
    pass_number(options, "poll_interval", arguments, "poll_interval_s");
    jobferry_amplifier_analyze(client, audio, kind, selector, options, cancel, &job, &error);
  } else {
    jobferry_amplifier_submit(client, audio, kind, selector, options, cancel, &job, &error);
  }
  finish(job, write_job);
  jobferry_options_free(options);
  jobferry_audio_free(audio);
  return error;
}

static jobferry_error *list_amplifier(const jobferry_amplifier *client, const jobferry_cancel *cancel) {
  jobferry_list *jobs = NULL;
  jobferry_error *error = NULL;
  jobferry_amplifier_all_jobs(client, &jobs, &error);
  if (jobs != NULL) error = write_all(jobs, cancel, write_whole);
  jobferry_list_free(jobs);
  return error;
}

static struct outcome amplifier(void *client, const char *op, const struct arguments *arguments,
                                const jobferry_cancel *cancel) {
  struct outcome outcome = {NULL, NULL};
  jobferry_options *options = NULL;
  jobferry_value *value = NULL;
  writer write = write_whole;
  if (is(op, "credits")) {
    write = write_credits;
    jobferry_amplifier_credits(client, cancel, &value, &outcome.error);
  } else if (is(op, "get_job")) {
    write = write_job;
    jobferry_amplifier_job(client, text(arguments, "job_id"), cancel, &value, &outcome.error);
  } else if (is(op, "wait_job")) {
    write = write_job;
    options = wait_options(arguments);
    jobferry_amplifier_wait_for_job(client, text(arguments, "job_id"), options, cancel, &value, &outcome.error);
  } else if (is(op, "submit_file") || is(op, "analyze_file")) {
    outcome.error = send_file(client, arguments, is(op, "analyze_file"), cancel);
  } else if (is(op, "list_jobs") && flag(arguments, "all")) {
    outcome.error = list_amplifier(client, cancel);
  } else if (is(op, "list_jobs")) {
    jobferry_amplifier_jobs(client, (uint32_t)number(arguments, "page", 0), cancel, &value, &outcome.error);
  } else if (is(op, "set_webhook")) {
    jobferry_amplifier_set_webhook(client, text(arguments, "url"), text(arguments, "secret"), cancel, &value, &outcome.error);
  } else {
    outcome.unsupported = "no such operation";
  }
  finish(value, write);
  jobferry_options_free(options);
  return outcome;
}

#endif
