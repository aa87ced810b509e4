// A server that closes in the middle of an upload raises no signal in a host that keeps the default of
// SIGPIPE, and its answer is heard.

#define _POSIX_C_SOURCE 200809L

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include "expect.h"

enum { UPLOADS = 40, LENGTH = 3 << 20 };

static const char ANSWER[] = "HTTP/1.1 413 X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

// Answers each connection after the first bytes of its request, and closes.
static void *serve(void *listening) {
  int listener = *(int *)listening;
  for (;;) {
    int connection = accept(listener, NULL, NULL);
    if (connection < 0) return NULL;
    char some[64];
    if (recv(connection, some, sizeof some, 0) > 0) {
      ssize_t sent = send(connection, ANSWER, sizeof ANSWER - 1, MSG_NOSIGNAL);
      EXPECT(sent == (ssize_t)sizeof ANSWER - 1);
    }
    close(connection);
  }
}

static int listening(char *url, size_t size) {
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t length = sizeof address;
  EXPECT(bind(listener, (struct sockaddr *)&address, length) == 0 && listen(listener, 8) == 0);
  EXPECT(getsockname(listener, (struct sockaddr *)&address, &length) == 0);
  snprintf(url, size, "http://127.0.0.1:%d", ntohs(address.sin_port));
  return listener;
}

int main(void) {
  EXPECT(signal(SIGPIPE, SIG_DFL) != SIG_ERR);
  char url[64];
  static int listener;
  listener = listening(url, sizeof url);
  pthread_t server;
  EXPECT(pthread_create(&server, NULL, serve, &listener) == 0);

  jobferry_options *options = jobferry_options_new();
  EXPECT_OK(jobferry_options_set_text(options, "plan", "off", &error));
  EXPECT_OK(jobferry_options_set_text(options, "base_url", url, &error));
  EXPECT_OK(jobferry_options_set_number(options, "max_retries", 0, &error));
  jobferry_amplifier *client = NULL;
  EXPECT_OK(jobferry_amplifier_new(options, &client, &error));
  jobferry_options_free(options);

  static uint8_t bytes[LENGTH];
  jobferry_audio *audio = NULL;
  EXPECT_OK(jobferry_audio_from_bytes("a.wav", bytes, sizeof bytes, &audio, &error));
  options = jobferry_options_new();
  EXPECT_OK(jobferry_options_set_text(options, "audio_check", "off", &error));
  for (int i = 0; i < UPLOADS; i++) {
    jobferry_value *job = NULL;
    EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "413",
                 jobferry_amplifier_submit(client, audio, "use_case", "wellness", options, NULL, &job, &error));
  }
  struct sigaction now;
  EXPECT(sigaction(SIGPIPE, NULL, &now) == 0 && now.sa_handler == SIG_DFL);

  jobferry_options_free(options);
  jobferry_audio_free(audio);
  jobferry_amplifier_free(client);
  shutdown(listener, SHUT_RDWR);
  close(listener);
  EXPECT(pthread_join(server, NULL) == 0);
  return EXIT_SUCCESS;
}
