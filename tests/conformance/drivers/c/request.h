// What the driver reads: the arguments of an operation, and the options they stand for.

#ifndef REQUEST_H
#define REQUEST_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "jobferry.h"

// The arguments of an operation: a request, and where in it they stand.
struct arguments {
  const jobferry_value *request;
  const char *place;
};

static inline bool is(const char *word, const char *expected) {
  return word != NULL && strcmp(word, expected) == 0;
}

static inline const char *join(char *pointer, size_t size, const struct arguments *arguments, const char *name) {
  snprintf(pointer, size, "%s/%s", arguments->place, name);
  return pointer;
}

#define AT(arguments, name) join((char[64]){0}, 64, arguments, name)

static inline const char *text(const struct arguments *arguments, const char *name) {
  const char *found = NULL;
  jobferry_value_text(arguments->request, AT(arguments, name), &found, NULL);
  return found;
}

static inline bool flag(const struct arguments *arguments, const char *name) {
  bool found = false;
  jobferry_value_flag(arguments->request, AT(arguments, name), &found, NULL);
  return found;
}

static inline double number(const struct arguments *arguments, const char *name, double otherwise) {
  jobferry_value_number(arguments->request, AT(arguments, name), &otherwise, NULL);
  return otherwise;
}

// Sets an option where the request gives it; what is null has the library's own default.
static inline void pass_text(jobferry_options *options, const char *option, const struct arguments *arguments, const char *name) {
  const char *value = text(arguments, name);
  if (value != NULL) jobferry_options_set_text(options, option, value, NULL);
}

static inline void pass_number(jobferry_options *options, const char *option, const struct arguments *arguments, const char *name) {
  if (jobferry_value_has(arguments->request, AT(arguments, name))) {
    jobferry_options_set_number(options, option, number(arguments, name, 0), NULL);
  }
}

static inline void pass_plan(jobferry_options *options, const struct arguments *arguments) {
  if (jobferry_value_has(arguments->request, AT(arguments, "client/rate_limit/window_s"))) {
    jobferry_options_set_rate_limits(options, (uint32_t)number(arguments, "client/rate_limit/analyze", UINT32_MAX),
                                     (uint32_t)number(arguments, "client/rate_limit/general", UINT32_MAX),
                                     number(arguments, "client/rate_limit/window_s", 60), NULL);
  } else if (text(arguments, "client/rate_limit") == NULL) {
    jobferry_options_set_text(options, "plan", "off", NULL);
  }
}

static inline void pass_file(jobferry_options *options, const char *option, const char *path) {
  static char content[1 << 20];
  FILE *file = path == NULL ? NULL : fopen(path, "r");
  if (file == NULL) return;
  content[fread(content, 1, sizeof content - 1, file)] = '\0';
  fclose(file);
  jobferry_options_set_text(options, option, content, NULL);
}

static inline jobferry_options *client_options(const struct arguments *arguments) {
  jobferry_options *options = jobferry_options_new();
  const struct arguments request = {arguments->request, ""};
  pass_text(options, "base_url", &request, "base_url");
  pass_text(options, "account_id", arguments, "client/credentials/account_id");
  pass_text(options, "api_key", arguments, "client/credentials/api_key");
  pass_text(options, "token", arguments, "client/credentials/token");
  pass_number(options, "connect_timeout", arguments, "client/connect_timeout_s");
  pass_number(options, "timeout", arguments, "client/timeout_s");
  pass_number(options, "upload_timeout", arguments, "client/timeout_s");
  pass_number(options, "max_retries", arguments, "client/max_retries");
  pass_number(options, "retry_base", arguments, "client/retry_base_s");
  pass_number(options, "retry_max", arguments, "client/retry_max_s");
  pass_plan(options, arguments);
  pass_file(options, "extra_ca_pem", text(arguments, "client/ca_file"));
  pass_text(options, "user_agent", arguments, "client/user_agent");
  return options;
}

static inline jobferry_options *deadline_options(const struct arguments *arguments) {
  jobferry_options *options = jobferry_options_new();
  pass_number(options, "deadline", arguments, "deadline_s");
  return options;
}

static inline jobferry_options *submission_options(const struct arguments *arguments) {
  jobferry_options *options = deadline_options(arguments);
  pass_text(options, "on_unknown", arguments, "on_unknown");
  return options;
}

static inline jobferry_options *wait_options(const struct arguments *arguments) {
  jobferry_options *options = deadline_options(arguments);
  pass_number(options, "poll_interval", arguments, "poll_interval_s");
  return options;
}

// A part of the request as JSON text, or NULL. Freed with jobferry_string_free.
static inline char *document(const struct arguments *arguments, const char *name) {
  char *json = NULL;
  jobferry_value_json(arguments->request, AT(arguments, name), &json, NULL);
  return json;
}

#endif
