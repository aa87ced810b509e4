// What the test programs share: each ends with a message at its first mismatch.

#ifndef EXPECT_H
#define EXPECT_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "jobferry.h"

#define EXPECT(condition)                                                        \
  do {                                                                           \
    if (!(condition)) {                                                          \
      fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);    \
      exit(EXIT_FAILURE);                                                        \
    }                                                                            \
  } while (0)

// The call succeeded and left no error behind.
#define EXPECT_OK(call)                                                          \
  do {                                                                           \
    jobferry_error *error = NULL;                                                \
    jobferry_status status = (call);                                             \
    if (status != JOBFERRY_STATUS_OK || error != NULL) {                         \
      fprintf(stderr, "%s:%d: %s: %s\n", __FILE__, __LINE__,                     \
              jobferry_error_kind(error), jobferry_error_message(error));        \
      exit(EXIT_FAILURE);                                                        \
    }                                                                            \
  } while (0)

// The call failed with this status, and its error says so and mentions `words`.
#define EXPECT_ERROR(expected, words, call)                                      \
  do {                                                                           \
    jobferry_error *error = NULL;                                                \
    jobferry_status status = (call);                                             \
    EXPECT(status == (expected));                                                \
    EXPECT(jobferry_error_status(error) == (expected));                          \
    if (strstr(jobferry_error_message(error), (words)) == NULL) {                \
      fprintf(stderr, "%s:%d: no \"%s\" in: %s\n", __FILE__, __LINE__, (words),  \
              jobferry_error_message(error));                                    \
      exit(EXIT_FAILURE);                                                        \
    }                                                                            \
    jobferry_error_free(error);                                                  \
  } while (0)

static inline int same(const char *left, const char *right) {
  return left != NULL && right != NULL && strcmp(left, right) == 0;
}

// The text at a place that has one.
static inline const char *text_at(const jobferry_value *value, const char *pointer) {
  const char *text = NULL;
  EXPECT_OK(jobferry_value_text(value, pointer, &text, &error));
  return text;
}

// The headers that signing gave, as verifying takes them. They live as long as the value.
struct headers {
  const char *names[4], *values[4];
  size_t count;
};

static inline struct headers headers_of(const jobferry_value *value) {
  struct headers headers = {{NULL}, {NULL}, 0};
  EXPECT_OK(jobferry_value_count(value, "", &headers.count, &error));
  EXPECT(headers.count > 0 && headers.count <= 4);
  for (size_t i = 0; i < headers.count; i++) {
    char pointer[64];
    EXPECT_OK(jobferry_value_name(value, "", i, &headers.names[i], &error));
    snprintf(pointer, sizeof pointer, "/%s", headers.names[i]);
    headers.values[i] = text_at(value, pointer);
  }
  return headers;
}

// A client of the sandbox that does not wait for budgets.
static inline jobferry_amplifier *sandbox_client(void) {
  jobferry_options *options = jobferry_options_new();
  EXPECT_OK(jobferry_options_set_text(options, "plan", "off", &error));
  EXPECT_OK(jobferry_options_set_number(options, "max_retries", 0, &error));
  jobferry_amplifier *client = NULL;
  EXPECT_OK(jobferry_amplifier_new(options, &client, &error));
  jobferry_options_free(options);
  return client;
}

// Options under which a job that is there is found soon, and one that never ends is given up soon.
static inline jobferry_options *quick(void) {
  jobferry_options *options = jobferry_options_new();
  EXPECT_OK(jobferry_options_set_number(options, "poll_interval", 0.01, &error));
  return options;
}

// A recording of the samples, under a name of which the sandbox reads words such as `__stuck__`.
static inline jobferry_audio *recording(const char *name) {
  FILE *file = fopen(getenv("RECORDING"), "rb");
  EXPECT(file != NULL);
  static uint8_t bytes[4 << 20];
  size_t length = fread(bytes, 1, sizeof bytes, file);
  fclose(file);
  jobferry_audio *audio = NULL;
  EXPECT_OK(jobferry_audio_from_bytes(name, bytes, length, &audio, &error));
  return audio;
}

#endif
