// The operations of the Alliance.

#ifndef ALLIANCE_H
#define ALLIANCE_H

#include "answer.h"
#include "request.h"

static void *alliance_new(const jobferry_options *options, jobferry_error **error) {
  jobferry_alliance *client = NULL;
  jobferry_alliance_new(options, NULL, NULL, &client, error);
  return client;
}

static void alliance_free(void *client) {
  jobferry_alliance_free(client);
}

static void write_alliance(const jobferry_value *job) {
  write_named(job, "/id");
}

static void write_accepted(const jobferry_value *accepted) {
  write_named(accepted, "/job_id");
}

static struct outcome submit_alliance(const jobferry_alliance *client, const struct arguments *arguments,
                                      const jobferry_cancel *cancel) {
  struct outcome outcome = {NULL, NULL};
  jobferry_value *accepted = NULL;
  jobferry_options *options = submission_options(arguments);
  char *request = document(arguments, "request");
  const char *task = text(arguments, "task"), *assessment = text(arguments, "assessment_id");
  const char *uploaded = text(arguments, "document_id");
  if (is(task, "preview")) {
    jobferry_alliance_submit_preview(client, request, options, cancel, &accepted, &outcome.error);
  } else if (is(task, "parse_document")) {
    jobferry_alliance_submit_parse_document(client, assessment, uploaded, options, cancel, &accepted, &outcome.error);
  } else if (is(task, "risk_analysis")) {
    jobferry_alliance_submit_analyze_risk(client, assessment, options, cancel, &accepted, &outcome.error);
  } else if (is(task, "report")) {
    jobferry_alliance_submit_generate_report(client, assessment, options, cancel, &accepted, &outcome.error);
  } else {
    outcome.unsupported = "no such task";
  }
  finish(accepted, write_accepted);
  jobferry_string_free(request);
  jobferry_options_free(options);
  return outcome;
}

static struct outcome alliance(void *client, const char *op, const struct arguments *arguments,
                               const jobferry_cancel *cancel) {
  if (is(op, "submit_alliance")) return submit_alliance(client, arguments, cancel);
  struct outcome outcome = {NULL, NULL};
  jobferry_options *options = NULL;
  jobferry_value *value = NULL;
  if (is(op, "get_job")) {
    jobferry_alliance_job(client, text(arguments, "job_id"), cancel, &value, &outcome.error);
  } else if (is(op, "wait_job")) {
    options = wait_options(arguments);
    jobferry_alliance_wait_for_job(client, text(arguments, "job_id"), options, cancel, &value, &outcome.error);
  } else {
    outcome.unsupported = "no such operation";
  }
  finish(value, write_alliance);
  jobferry_options_free(options);
  return outcome;
}

#endif
