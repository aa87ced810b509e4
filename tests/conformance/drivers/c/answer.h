// What the driver writes: one line of JSON, piece by piece. The library reads JSON but builds none.

#ifndef ANSWER_H
#define ANSWER_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "jobferry.h"

static inline void write_text(const char *text) {
  putchar('"');
  for (; *text != '\0'; text++) {
    unsigned char byte = (unsigned char)*text;
    if (byte == '"' || byte == '\\') printf("\\%c", byte);
    else if (byte < 0x20) printf("\\u%04x", byte);
    else putchar(byte);
  }
  putchar('"');
}

// What stands at a place that is there.
static inline void write_value(const jobferry_value *value, const char *pointer) {
  char *json = NULL;
  if (jobferry_value_json(value, pointer, &json, NULL) == JOBFERRY_STATUS_OK) fputs(json, stdout);
  jobferry_string_free(json);
}

// A member of an object that has others before it, unless there is no text.
static inline void write_member(const char *name, const char *text) {
  if (text == NULL) return;
  printf(",\"%s\":", name);
  write_text(text);
}

// The JSON Pointer to an entry of the object at `parent`.
static inline void point_to(char *pointer, size_t size, const char *parent, const char *name) {
  size_t length = (size_t)snprintf(pointer, size, "%s/", parent);
  for (; *name != '\0' && length + 3 < size; name++) {
    if (*name == '~' || *name == '/') {
      pointer[length++] = '~';
      pointer[length++] = *name == '~' ? '0' : '1';
    } else {
      pointer[length++] = *name;
    }
  }
  pointer[length] = '\0';
}

// A vendor's own document, with the name that every job has here: `id` is where the job's identifier stands.
static inline void write_named(const jobferry_value *value, const char *id) {
  size_t count = 0;
  jobferry_value_count(value, "/raw", &count, NULL);
  fputs("{\"job_id\":", stdout);
  write_value(value, id);
  for (size_t i = 0; i < count; i++) {
    const char *name = "";
    char pointer[256];
    jobferry_value_name(value, "/raw", i, &name, NULL);
    if (strcmp(name, "job_id") == 0) continue;
    point_to(pointer, sizeof pointer, "/raw", name);
    putchar(',');
    write_text(name);
    putchar(':');
    write_value(value, pointer);
  }
  putchar('}');
}

// What an operation came to. At most one of `error` and `unsupported` is set.
struct outcome {
  jobferry_error *error;
  const char *unsupported;
};

typedef void (*writer)(const jobferry_value *value);

static inline void write_whole(const jobferry_value *value) {
  write_value(value, "");
}

// Writes the value of a call that succeeded, after what comes before it in the answer.
static inline void finish(jobferry_value *value, writer write) {
  if (value == NULL) return;
  fputs(",\"ok\":true,\"value\":", stdout);
  write(value);
  jobferry_value_free(value);
}

// An error may come after some jobs, so they are written at the end only.
static inline jobferry_error *write_all(const jobferry_list *list, const jobferry_cancel *cancel, writer write) {
  jobferry_value **jobs = NULL, *job = NULL;
  jobferry_error *error = NULL;
  size_t count = 0;
  while (jobferry_list_next(list, cancel, &job, &error) == JOBFERRY_STATUS_OK && job != NULL) {
    jobs = realloc(jobs, (count + 1) * sizeof *jobs);
    jobs[count++] = job;
  }
  if (error == NULL) fputs(",\"ok\":true,\"value\":{\"jobs\":[", stdout);
  for (size_t i = 0; i < count; i++) {
    if (error == NULL && i > 0) putchar(',');
    if (error == NULL) write(jobs[i]);
    jobferry_value_free(jobs[i]);
  }
  if (error == NULL) fputs("]}", stdout);
  free(jobs);
  return error;
}

// The name of a status. There is no default, so that the compiler tells of a new one.
static inline const char *kind_of(jobferry_status status) {
  switch (status) {
    case JOBFERRY_STATUS_OK: return "ok";
    case JOBFERRY_STATUS_CONFIGURATION: return "configuration";
    case JOBFERRY_STATUS_AUTHENTICATION: return "authentication";
    case JOBFERRY_STATUS_INSUFFICIENT_CREDITS: return "insufficient_credits";
    case JOBFERRY_STATUS_INVALID_REQUEST: return "invalid_request";
    case JOBFERRY_STATUS_AUDIO_REJECTED: return "audio_rejected";
    case JOBFERRY_STATUS_NOT_FOUND: return "not_found";
    case JOBFERRY_STATUS_CONFLICT: return "conflict";
    case JOBFERRY_STATUS_RATE_LIMITED: return "rate_limited";
    case JOBFERRY_STATUS_SERVER: return "server";
    case JOBFERRY_STATUS_NETWORK: return "network";
    case JOBFERRY_STATUS_TIMEOUT: return "timeout";
    case JOBFERRY_STATUS_WAIT_TIMEOUT: return "wait_timeout";
    case JOBFERRY_STATUS_PROTOCOL: return "protocol";
    case JOBFERRY_STATUS_JOB_FAILED: return "job_failed";
    case JOBFERRY_STATUS_SUBMIT_UNKNOWN: return "submit_unknown";
    case JOBFERRY_STATUS_SIGNATURE_INVALID: return "signature_invalid";
    case JOBFERRY_STATUS_CANCELLED: return "cancelled";
  }
  return "unknown";
}

static inline void write_error(const jobferry_error *error) {
  bool is_unknown = jobferry_error_status(error) == JOBFERRY_STATUS_SUBMIT_UNKNOWN;
  printf("{\"kind\":\"%s\"", kind_of(jobferry_error_status(error)));
  if (jobferry_error_cause(error) != JOBFERRY_STATUS_OK) {
    write_member("cause_kind", kind_of(jobferry_error_cause(error)));
  }
  write_member("message", jobferry_error_message(error));
  write_member("code", jobferry_error_code(error));
  write_member("job_id", jobferry_error_job_id(error));
  write_member("token", jobferry_error_token(error));
  if (jobferry_error_http_status(error) != 0) printf(",\"http_status\":%d", jobferry_error_http_status(error));
  if (jobferry_error_retry_after_ms(error) >= 0) {
    printf(",\"retry_after_s\":%.3f", (double)jobferry_error_retry_after_ms(error) / 1000);
  }
  printf(",\"maybe_accepted\":%s}", is_unknown ? "true" : "false");
}

#endif
