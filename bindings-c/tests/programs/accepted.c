// What a cancelled call leaves behind: the job that was accepted, or the submission that was under way.

#define _POSIX_C_SOURCE 200809L

#include <arpa/inet.h>
#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

#include "expect.h"

struct accepted {
  jobferry_cancel *cancel;
  int calls;
  char job_id[128], token[1024];
};

static void cancel_when_accepted(void *user_data, const char *job_id, const char *token) {
  struct accepted *accepted = user_data;
  accepted->calls++;
  snprintf(accepted->job_id, sizeof accepted->job_id, "%s", job_id);
  snprintf(accepted->token, sizeof accepted->token, "%s", token);
  if (accepted->cancel != NULL) jobferry_cancel_now(accepted->cancel);
}

static void an_accepted_job_is_named(jobferry_amplifier *client) {
  struct accepted accepted = {jobferry_cancel_new(), 0, "", ""};
  jobferry_options *options = quick();
  jobferry_options_on_accepted(options, cancel_when_accepted, &accepted);
  jobferry_audio *audio = recording("visit__stuck__.flac");
  jobferry_value *job = NULL;
  jobferry_error *error = NULL;
  jobferry_status status =
      jobferry_amplifier_analyze(client, audio, "sign", "stress", options, accepted.cancel, &job, &error);
  EXPECT(status == JOBFERRY_STATUS_CANCELLED && job == NULL && accepted.calls == 1);
  EXPECT(same(jobferry_error_job_id(error), accepted.job_id));
  EXPECT(same(jobferry_error_token(error), accepted.token));
  jobferry_error_free(error);

  EXPECT_OK(jobferry_amplifier_job(client, accepted.token, NULL, &job, &error));
  EXPECT(same(text_at(job, "/job_id"), accepted.job_id));
  jobferry_value_free(job);
  jobferry_audio_free(audio);
  jobferry_options_free(options);
  jobferry_cancel_free(accepted.cancel);
}

static void each_vendor_tells(void) {
  struct accepted accepted = {NULL, 0, "", ""};
  jobferry_options *options = quick();
  jobferry_options_on_accepted(options, cancel_when_accepted, &accepted);
  jobferry_midlyr *midlyr = NULL;
  EXPECT_OK(jobferry_midlyr_new(NULL, &midlyr, &error));
  jobferry_value *job = NULL;
  EXPECT_OK(jobferry_midlyr_screen(midlyr, "Earn 12 %!", "marketing_asset", options, NULL, &job, &error));
  EXPECT(accepted.calls == 1 && same(text_at(job, "/id"), accepted.job_id));
  jobferry_value_free(job);
  jobferry_midlyr_free(midlyr);
  jobferry_options_free(options);
}

static void cancel_upload(void *user_data, uint64_t sent, uint64_t total) {
  (void)total;
  if (sent > 0) jobferry_cancel_now(user_data);
}

static void a_submission_under_way_has_a_token(void) {
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t length = sizeof address;
  char url[64];
  EXPECT(listener >= 0);
  EXPECT(bind(listener, (struct sockaddr *)&address, length) == 0 && listen(listener, 8) == 0);
  EXPECT(getsockname(listener, (struct sockaddr *)&address, &length) == 0);
  snprintf(url, sizeof url, "http://127.0.0.1:%d", ntohs(address.sin_port));
  jobferry_options *options = jobferry_options_new();
  EXPECT_OK(jobferry_options_set_text(options, "base_url", url, &error));
  jobferry_amplifier *client = NULL;
  EXPECT_OK(jobferry_amplifier_new(options, &client, &error));
  jobferry_cancel *cancel = jobferry_cancel_new();
  jobferry_audio *audio = recording("visit.flac");
  jobferry_audio_on_progress(audio, cancel_upload, cancel);

  jobferry_value *job = NULL;
  jobferry_error *error = NULL;
  jobferry_status status = jobferry_amplifier_analyze(client, audio, "sign", "stress", NULL, cancel, &job, &error);
  EXPECT(status == JOBFERRY_STATUS_CANCELLED && job == NULL);
  EXPECT(jobferry_error_job_id(error) == NULL);
  EXPECT(strstr(jobferry_error_token(error), "\"submission\"") != NULL);
  jobferry_error_free(error);

  // Nothing was sent: there is nothing to go on with.
  status = jobferry_amplifier_analyze(client, audio, "sign", "stress", NULL, cancel, &job, &error);
  EXPECT(status == JOBFERRY_STATUS_CANCELLED && jobferry_error_token(error) == NULL);
  jobferry_error_free(error);
  jobferry_audio_free(audio);
  jobferry_cancel_free(cancel);
  jobferry_amplifier_free(client);
  jobferry_options_free(options);
  close(listener);
}

int main(void) {
  jobferry_amplifier *client = sandbox_client();
  an_accepted_job_is_named(client);
  jobferry_amplifier_free(client);
  each_vendor_tells();
  a_submission_under_way_has_a_token();
  return 0;
}
