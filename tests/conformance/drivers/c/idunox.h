// The operations of Idunox.

#ifndef IDUNOX_H
#define IDUNOX_H

#include "answer.h"
#include "request.h"

static void *idunox_new(const jobferry_options *options, jobferry_error **error) {
  jobferry_idunox *client = NULL;
  jobferry_idunox_new(options, &client, error);
  return client;
}

static void idunox_free(void *client) {
  jobferry_idunox_free(client);
}

static void write_submission(const jobferry_value *submission) {
  write_named(submission, "/submission_id");
}

static void write_step(const jobferry_value *job) {
  write_named(job, "/job_id");
}

static void write_result(const jobferry_value *result) {
  size_t count = 0;
  jobferry_value_count(result, "/outcomes", &count, NULL);
  fputs("{\"result_id\":", stdout);
  write_value(result, "/result_id");
  printf(",\"outcomes\":%zu}", count);
}

static jobferry_error *submit_idunox(const jobferry_idunox *client, const struct arguments *arguments,
                                     const jobferry_cancel *cancel) {
  jobferry_value *accepted = NULL;
  jobferry_error *error = NULL;
  jobferry_options *options = deadline_options(arguments);
  char *request = document(arguments, "request");
  pass_text(options, "idempotency_key", arguments, "idempotency_key");
  pass_text(options, "correlation_id", arguments, "correlation_id");
  jobferry_idunox_submit(client, request, options, cancel, &accepted, &error);
  finish(accepted, write_submission);
  jobferry_string_free(request);
  jobferry_options_free(options);
  return error;
}

// An identifier is a submission's where the case says so, otherwise that of one of its jobs.
static struct outcome idunox(void *client, const char *op, const struct arguments *arguments,
                             const jobferry_cancel *cancel) {
  struct outcome outcome = {NULL, NULL};
  jobferry_options *options = NULL;
  jobferry_value *value = NULL;
  const char *id = text(arguments, "job_id");
  bool is_submission = is(text(arguments, "what"), "submission");
  writer write = is_submission ? write_submission : write_step;
  if (is(op, "submit_idunox")) {
    outcome.error = submit_idunox(client, arguments, cancel);
  } else if (is(op, "get_job") && is_submission) {
    jobferry_idunox_submission(client, id, cancel, &value, &outcome.error);
  } else if (is(op, "get_job")) {
    jobferry_idunox_job(client, id, cancel, &value, &outcome.error);
  } else if (is(op, "wait_job") && is_submission) {
    options = wait_options(arguments);
    jobferry_idunox_wait_for_submission(client, id, options, NULL, NULL, cancel, &value, &outcome.error);
  } else if (is(op, "wait_job")) {
    options = wait_options(arguments);
    jobferry_idunox_wait_for_job(client, id, options, cancel, &value, &outcome.error);
  } else if (is(op, "get_result")) {
    write = write_result;
    jobferry_idunox_result(client, text(arguments, "result_id"), cancel, &value, &outcome.error);
  } else {
    outcome.unsupported = "no such operation";
  }
  finish(value, write);
  jobferry_options_free(options);
  return outcome;
}

#endif
