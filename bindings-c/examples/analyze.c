// Analyses a recording and prints how each signal came out.
//
//   analyze visit.wav behavioral-health
//
// Credentials come from AMPLIFIER_ACCOUNT_ID and AMPLIFIER_API_KEY, the address from AMPLIFIER_BASE_URL.

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "jobferry.h"

static void show_progress(void *user_data, uint64_t sent, uint64_t total) {
  fprintf(user_data, "sent %" PRIu64 " of %" PRIu64 " bytes\n", sent, total);
}

static void show_error(const jobferry_error *error) {
  const char *code = jobferry_error_code(error);
  const char *token = jobferry_error_token(error);
  fprintf(stderr, "%s: %s\n", jobferry_error_kind(error), jobferry_error_message(error));
  if (code != NULL) fprintf(stderr, "code: %s\n", code);
  // The job goes on: pass the token to jobferry_amplifier_wait_for_job, now or in another process.
  if (token != NULL) fprintf(stderr, "token: %s\n", token);
}

static void show_levels(const jobferry_value *job) {
  size_t count = 0;
  jobferry_value_count(job, "/result/signals", &count, NULL);
  for (size_t i = 0; i < count; i++) {
    char pointer[64];
    const char *id = "?", *level = "?";
    snprintf(pointer, sizeof pointer, "/result/signals/%zu/id", i);
    jobferry_value_text(job, pointer, &id, NULL);
    snprintf(pointer, sizeof pointer, "/result/signals/%zu/level", i);
    jobferry_value_text(job, pointer, &level, NULL);
    printf("%-28s %s\n", id, level);
  }
}

int main(int argc, char **argv) {
  if (jobferry_abi_version() != JOBFERRY_ABI_VERSION) {
    fprintf(stderr, "compiled for another libjobferry than %s\n", jobferry_version());
    return EXIT_FAILURE;
  }
  if (argc != 3) {
    fprintf(stderr, "usage: %s RECORDING USE_CASE\n", argv[0]);
    return EXIT_FAILURE;
  }

  jobferry_options *options = jobferry_options_new();
  jobferry_amplifier *client = NULL;
  jobferry_audio *audio = NULL;
  jobferry_value *job = NULL;
  jobferry_error *error = NULL;

  // What is not set has a default. "deadline" bounds the whole call in seconds: queueing, upload and wait.
  jobferry_status status = jobferry_options_set_number(options, "deadline", 600, &error);
  if (status == JOBFERRY_STATUS_OK) status = jobferry_amplifier_new(NULL, &client, &error);
  if (status == JOBFERRY_STATUS_OK) status = jobferry_audio_from_path(argv[1], &audio, &error);
  if (status == JOBFERRY_STATUS_OK) {
    jobferry_audio_on_progress(audio, show_progress, stderr);
    status = jobferry_amplifier_analyze(client, audio, "use_case", argv[2], options, NULL, &job, &error);
  }

  if (status == JOBFERRY_STATUS_OK) {
    show_levels(job);
  } else {
    show_error(error);
  }

  jobferry_error_free(error);
  jobferry_value_free(job);
  jobferry_audio_free(audio);
  jobferry_amplifier_free(client);
  jobferry_options_free(options);
  return status == JOBFERRY_STATUS_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
