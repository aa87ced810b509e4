// Freeing a client ends its calls: each callback comes once, says CANCELLED, and has begun before
// the function returns.

#define _POSIX_C_SOURCE 200809L

#include <arpa/inet.h>
#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

#include "expect.h"

enum { UPLOADS = 16, ROUNDS = 10 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int uploading, calls, cancelled, kept, released;

static void count_upload(void *user_data, uint64_t sent, uint64_t total) {
  (void)user_data, (void)sent, (void)total;
  pthread_mutex_lock(&mutex);
  uploading++;
  pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&mutex);
}

static void count_call(void *user_data, jobferry_value *value, jobferry_error *error) {
  (void)user_data;
  EXPECT(value == NULL);
  pthread_mutex_lock(&mutex);
  calls++;
  // A recording that was being sent may have become a job: the token finds out.
  if (jobferry_error_status(error) == JOBFERRY_STATUS_CANCELLED) cancelled++;
  else fprintf(stderr, "%s: %s\n", jobferry_error_kind(error), jobferry_error_message(error));
  pthread_mutex_unlock(&mutex);
  jobferry_error_free(error);
}

// Keeps its thread until it is released.
static void keep_thread(void *user_data, jobferry_value *value, jobferry_error *error) {
  (void)user_data;
  EXPECT(value != NULL);
  jobferry_value_free(value);
  jobferry_error_free(error);
  pthread_mutex_lock(&mutex);
  kept++;
  pthread_cond_broadcast(&changed);
  while (!released) pthread_cond_wait(&changed, &mutex);
  kept--;
  pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&mutex);
}

static void wait_until(const int *count, int expected) {
  pthread_mutex_lock(&mutex);
  while (*count < expected) pthread_cond_wait(&changed, &mutex);
  pthread_mutex_unlock(&mutex);
}

// A server that takes connections and never answers.
static int silent_server(char *url, size_t size) {
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t length = sizeof address;
  EXPECT(listener >= 0);
  EXPECT(bind(listener, (struct sockaddr *)&address, length) == 0 && listen(listener, 256) == 0);
  EXPECT(getsockname(listener, (struct sockaddr *)&address, &length) == 0);
  snprintf(url, size, "http://127.0.0.1:%d", ntohs(address.sin_port));
  return listener;
}

static jobferry_amplifier *client_of(const char *url) {
  jobferry_amplifier *client = NULL;
  jobferry_options *options = jobferry_options_new();
  EXPECT_OK(jobferry_options_set_text(options, "base_url", url, &error));
  EXPECT_OK(jobferry_options_set_text(options, "plan", "off", &error));
  EXPECT_OK(jobferry_amplifier_new(options, &client, &error));
  jobferry_options_free(options);
  return client;
}

static void start_uploads(jobferry_amplifier *client) {
  jobferry_audio *audio = NULL;
  EXPECT_OK(jobferry_audio_from_path(getenv("RECORDING"), &audio, &error));
  jobferry_audio_on_progress(audio, count_upload, NULL);
  for (int i = 0; i < UPLOADS; i++)
    EXPECT_OK(jobferry_amplifier_analyze_async(client, audio, "sign", "stress", NULL, NULL, count_call, NULL, &error));
  jobferry_audio_free(audio);
}

// Files are being read on threads of their own while the client goes.
static void uploads_in_flight_are_cancelled(const char *url) {
  for (int round = 1; round <= ROUNDS; round++) {
    uploading = calls = cancelled = 0;
    jobferry_amplifier *client = client_of(url);
    start_uploads(client);
    wait_until(&uploading, round);
    jobferry_amplifier_free(client);
    EXPECT(calls == UPLOADS && cancelled == UPLOADS);
  }
}

// Two callbacks keep both threads of the library, so that the others cannot come from there.
static void no_callback_begins_afterwards(void) {
  calls = cancelled = 0;
  jobferry_amplifier *client = sandbox_client();
  for (int i = 0; i < 2; i++) EXPECT_OK(jobferry_amplifier_credits_async(client, NULL, keep_thread, NULL, &error));
  wait_until(&kept, 2);
  for (int i = 0; i < 6; i++) EXPECT_OK(jobferry_amplifier_credits_async(client, NULL, count_call, NULL, &error));
  jobferry_amplifier_free(client);
  EXPECT(calls == 6 && cancelled == 6 && kept == 2);
  pthread_mutex_lock(&mutex);
  released = 1;
  pthread_cond_broadcast(&changed);
  while (kept > 0) pthread_cond_wait(&changed, &mutex);
  pthread_mutex_unlock(&mutex);
  EXPECT(calls == 6);
}

int main(void) {
  char url[64];
  int listener = silent_server(url, sizeof url);
  uploads_in_flight_are_cancelled(url);
  close(listener);
  no_callback_begins_afterwards();
  return 0;
}
