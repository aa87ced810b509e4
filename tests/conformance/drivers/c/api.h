// The operations of APIs that a text describes.

#ifndef API_H
#define API_H

#include "answer.h"
#include "request.h"

static void api_free(void *client) {
  jobferry_api_free(client);
}

static void write_api_job(const jobferry_value *job) {
  static const char *const names[] = {"job_id", "status", "state", "result"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    char pointer[16];
    snprintf(pointer, sizeof pointer, "/%s", names[i]);
    printf("%s\"%s\":", i == 0 ? "{" : ",", names[i]);
    if (jobferry_value_has(job, pointer)) write_value(job, pointer);
    else fputs("null", stdout);
  }
  putchar('}');
}

static jobferry_error *send_to_api(const jobferry_api *client, const struct arguments *arguments,
                                   bool waits, const jobferry_cancel *cancel) {
  jobferry_audio *file = NULL;
  jobferry_value *job = NULL;
  jobferry_error *error = NULL;
  jobferry_options *options = submission_options(arguments);
  const char *name = text(arguments, "name"), *path = text(arguments, "file");
  char *fields = document(arguments, "fields");
  if (path != NULL && jobferry_audio_from_path(path, &file, &error) != JOBFERRY_STATUS_OK) {
    // The error says what is wrong.
  } else if (waits) {
    pass_number(options, "poll_interval", arguments, "poll_interval_s");
    jobferry_api_run(client, name, fields, file, options, cancel, &job, &error);
  } else {
    jobferry_api_submit(client, name, fields, file, options, cancel, &job, &error);
  }
  finish(job, write_api_job);
  jobferry_string_free(fields);
  jobferry_options_free(options);
  jobferry_audio_free(file);
  return error;
}

static struct outcome api(void *client, const char *op, const struct arguments *arguments,
                          const jobferry_cancel *cancel) {
  struct outcome outcome = {NULL, NULL};
  jobferry_value *job = NULL;
  if (is(op, "api_submit") || is(op, "api_run")) {
    outcome.error = send_to_api(client, arguments, is(op, "api_run"), cancel);
  } else if (is(op, "api_job")) {
    jobferry_api_job(client, text(arguments, "job_id"), cancel, &job, &outcome.error);
  } else {
    outcome.unsupported = "no such operation";
  }
  finish(job, write_api_job);
  return outcome;
}

#endif
