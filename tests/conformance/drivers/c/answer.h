// What the driver writes: one line of JSON, piece by piece. The library reads JSON but builds none.

#ifndef ANSWER_H
#define ANSWER_H

#include <stdio.h>
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

// The vendor's own fields, with the instants as they are meant.
static inline void write_job(const jobferry_value *job) {
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
  }
  putchar('}');
}

// The name that the cases use for a status.
static inline const char *kind_of(jobferry_status status) {
  switch (status) {
    case JOBFERRY_STATUS_OK: return "ok";
    case JOBFERRY_STATUS_CONFIGURATION:
    case JOBFERRY_STATUS_CONFLICT:
    case JOBFERRY_STATUS_INVALID_REQUEST: return "invalid_request";
    case JOBFERRY_STATUS_AUTHENTICATION: return "auth";
    case JOBFERRY_STATUS_INSUFFICIENT_CREDITS: return "insufficient_credits";
    case JOBFERRY_STATUS_AUDIO_REJECTED: return "audio_rejected";
    case JOBFERRY_STATUS_NOT_FOUND: return "not_found";
    case JOBFERRY_STATUS_RATE_LIMITED: return "rate_limited";
    case JOBFERRY_STATUS_SERVER: return "server";
    case JOBFERRY_STATUS_NETWORK: return "network";
    case JOBFERRY_STATUS_TIMEOUT:
    case JOBFERRY_STATUS_WAIT_TIMEOUT: return "timeout";
    case JOBFERRY_STATUS_PROTOCOL: return "protocol";
    case JOBFERRY_STATUS_JOB_FAILED: return "job_failed";
    case JOBFERRY_STATUS_SUBMIT_UNKNOWN: return "submit_unknown";
    case JOBFERRY_STATUS_SIGNATURE_INVALID: return "signature_invalid";
    case JOBFERRY_STATUS_CANCELLED: return "cancelled";
  }
  return "unknown";
}

static inline void write_error(const jobferry_error *error) {
  jobferry_status status = jobferry_error_status(error), cause = jobferry_error_cause(error);
  printf("{\"kind\":\"%s\"", kind_of(cause == JOBFERRY_STATUS_OK ? status : cause));
  write_member("message", jobferry_error_message(error));
  write_member("code", jobferry_error_code(error));
  write_member("job_id", jobferry_error_job_id(error));
  if (jobferry_error_http_status(error) != 0) printf(",\"http_status\":%d", jobferry_error_http_status(error));
  if (jobferry_error_retry_after_ms(error) >= 0) {
    printf(",\"retry_after_s\":%.3f", (double)jobferry_error_retry_after_ms(error) / 1000);
  }
  printf(",\"maybe_accepted\":%s}", status == JOBFERRY_STATUS_SUBMIT_UNKNOWN ? "true" : "false");
}

#endif
