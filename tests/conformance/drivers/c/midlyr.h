// The operations of Midlyr.

#ifndef MIDLYR_H
#define MIDLYR_H

#include "answer.h"
#include "request.h"

static void *midlyr_new(const jobferry_options *options, jobferry_error **error) {
  jobferry_midlyr *client = NULL;
  jobferry_midlyr_new(options, &client, error);
  return client;
}

static void midlyr_free(void *client) {
  jobferry_midlyr_free(client);
}

static void write_midlyr(const jobferry_value *job) {
  write_named(job, "/id");
}

// Each job of a page is a value as those of the whole list are.
static void write_midlyr_page(const jobferry_value *page) {
  size_t count = 0;
  jobferry_value_count(page, "/jobs", &count, NULL);
  fputs("{\"jobs\":[", stdout);
  for (size_t i = 0; i < count; i++) {
    char pointer[32], *json = NULL;
    jobferry_value *job = NULL;
    snprintf(pointer, sizeof pointer, "/jobs/%zu", i);
    jobferry_value_json(page, pointer, &json, NULL);
    jobferry_value_from_json(json, &job, NULL);
    if (i > 0) putchar(',');
    write_midlyr(job);
    jobferry_value_free(job);
    jobferry_string_free(json);
  }
  fputs("]}", stdout);
}

static jobferry_error *list_midlyr(const jobferry_midlyr *client, const jobferry_options *options,
                                   const jobferry_cancel *cancel) {
  jobferry_list *jobs = NULL;
  jobferry_error *error = NULL;
  jobferry_midlyr_all_jobs(client, options, &jobs, &error);
  if (jobs != NULL) error = write_all(jobs, cancel, write_midlyr);
  jobferry_list_free(jobs);
  return error;
}

static struct outcome midlyr(void *client, const char *op, const struct arguments *arguments,
                             const jobferry_cancel *cancel) {
  struct outcome outcome = {NULL, NULL};
  jobferry_options *options = NULL;
  jobferry_value *value = NULL;
  writer write = write_midlyr;
  const char *screened = text(arguments, "text"), *scenario = text(arguments, "scenario");
  if (is(op, "submit_screen")) {
    options = submission_options(arguments);
    jobferry_midlyr_submit_screen(client, screened, scenario, options, cancel, &value, &outcome.error);
  } else if (is(op, "assess_risk")) {
    options = wait_options(arguments);
    jobferry_midlyr_assess_risk(client, screened, scenario, options, cancel, &value, &outcome.error);
  } else if (is(op, "get_job")) {
    jobferry_midlyr_job(client, text(arguments, "job_id"), cancel, &value, &outcome.error);
  } else if (is(op, "wait_job")) {
    options = wait_options(arguments);
    jobferry_midlyr_wait_for_job(client, text(arguments, "job_id"), options, cancel, &value, &outcome.error);
  } else if (is(op, "list_jobs")) {
    options = jobferry_options_new();
    pass_number(options, "limit", arguments, "limit");
    write = write_midlyr_page;
    if (flag(arguments, "all")) outcome.error = list_midlyr(client, options, cancel);
    else jobferry_midlyr_jobs(client, options, cancel, &value, &outcome.error);
  } else {
    outcome.unsupported = "no such operation";
  }
  finish(value, write);
  jobferry_options_free(options);
  return outcome;
}

#endif
