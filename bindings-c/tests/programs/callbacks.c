// Calls that end in a callback: exactly once, with the caller's data, and with what is then owned.

#include <pthread.h>

#include "expect.h"

// What one callback brought, and who waits for it.
struct reply {
  pthread_mutex_t mutex;
  pthread_cond_t came;
  int calls;
  bool blocked;
  jobferry_amplifier *client;
  jobferry_value *value;
  jobferry_error *error;
};

static struct reply no_reply(jobferry_amplifier *client) {
  struct reply reply = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, false, client, NULL, NULL};
  return reply;
}

static void receive(void *user_data, jobferry_value *value, jobferry_error *error) {
  struct reply *reply = user_data;
  pthread_mutex_lock(&reply->mutex);
  reply->calls++;
  reply->value = value;
  reply->error = error;
  pthread_cond_signal(&reply->came);
  pthread_mutex_unlock(&reply->mutex);
}

// Goes on from within a callback: blocking is refused, another call with a callback is not.
static void look_again(void *user_data, jobferry_value *value, jobferry_error *error) {
  struct reply *reply = user_data;
  jobferry_value *credits = NULL;
  EXPECT(value != NULL && error == NULL);
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "cannot block",
               jobferry_amplifier_credits(reply->client, NULL, &credits, &error));
  EXPECT_OK(jobferry_amplifier_job_async(reply->client, text_at(value, "/job_id"), NULL, receive, reply, &error));
  jobferry_value_free(value);
}

static void await(struct reply *reply) {
  pthread_mutex_lock(&reply->mutex);
  while (reply->calls == 0) pthread_cond_wait(&reply->came, &reply->mutex);
  pthread_mutex_unlock(&reply->mutex);
}

static void count_reports(void *user_data, uint64_t sent, uint64_t total) {
  EXPECT(sent <= total);
  ++*(int *)user_data;
}

// What came, and that it is a value with something at `pointer`.
static void expect_value(struct reply *reply, const char *pointer) {
  await(reply);
  EXPECT(reply->calls == 1 && reply->error == NULL && jobferry_value_has(reply->value, pointer));
  jobferry_value_free(reply->value);
  *reply = no_reply(reply->client);
}

static void every_other_call_has_a_callback(jobferry_amplifier *client) {
  struct reply reply = no_reply(client);
  jobferry_audio *audio = recording("visit.flac");
  EXPECT_OK(jobferry_amplifier_credits_async(client, NULL, receive, &reply, &error));
  expect_value(&reply, "/credits");
  EXPECT_OK(jobferry_amplifier_check_async(client, audio, NULL, receive, &reply, &error));
  expect_value(&reply, "/facts/format");
  EXPECT_OK(jobferry_amplifier_diarize_async(client, audio, "wellness", NULL, receive, &reply, &error));
  expect_value(&reply, "/use_case");
  EXPECT_OK(jobferry_amplifier_jobs_async(client, 0, NULL, receive, &reply, &error));
  expect_value(&reply, "/jobs/0/job_id");
  EXPECT_OK(jobferry_amplifier_set_webhook_async(client, "https://clinic.example/hook", "whsec_1", NULL, receive, &reply, &error));
  expect_value(&reply, "/success");
  EXPECT_OK(jobferry_amplifier_models_async(client, NULL, receive, &reply, &error));
  expect_value(&reply, "/models/0");
  EXPECT_OK(jobferry_amplifier_model_async(client, "haven", NULL, receive, &reply, &error));
  expect_value(&reply, "");
  EXPECT_OK(jobferry_amplifier_signs_async(client, NULL, receive, &reply, &error));
  expect_value(&reply, "/signs/0");
  EXPECT_OK(jobferry_amplifier_sign_async(client, "stress", NULL, receive, &reply, &error));
  expect_value(&reply, "");
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "callback is NULL",
               jobferry_amplifier_reconcile_async(client, "{}", NULL, NULL, &reply, &error));
  EXPECT_OK(jobferry_amplifier_wait_for_job_async(client, "job-1", NULL, NULL, receive, &reply, &error));
  await(&reply);
  EXPECT(jobferry_error_status(reply.error) == JOBFERRY_STATUS_NOT_FOUND);
  jobferry_error_free(reply.error);
  jobferry_audio_free(audio);
}

static void a_list_ends_with_neither_value_nor_error(jobferry_amplifier *client) {
  jobferry_list *jobs = NULL;
  EXPECT_OK(jobferry_amplifier_all_jobs(client, &jobs, &error));
  for (int seen = 0;; seen++) {
    struct reply reply = no_reply(client);
    EXPECT_OK(jobferry_list_next_async(jobs, NULL, receive, &reply, &error));
    await(&reply);
    EXPECT(reply.calls == 1 && reply.error == NULL);
    if (reply.value == NULL) {
      EXPECT(seen == 4);
      break;
    }
    EXPECT(jobferry_value_has(reply.value, "/job_id"));
    jobferry_value_free(reply.value);
  }
  jobferry_list_free(jobs);
}

int main(void) {
  jobferry_amplifier *client = sandbox_client();
  jobferry_options *options = quick();
  int reports = 0;
  jobferry_audio *audio = recording("visit.flac");
  jobferry_audio *failing = recording("visit__fail__.flac");
  jobferry_audio_on_progress(audio, count_reports, &reports);

  struct reply analyzed = no_reply(client), submitted = no_reply(client), failed = no_reply(client);
  EXPECT_OK(jobferry_amplifier_analyze_async(client, audio, "sign", "stress", options, NULL, receive, &analyzed, &error));
  EXPECT_OK(jobferry_amplifier_submit_async(client, audio, "sign", "stress", NULL, NULL, look_again, &submitted, &error));
  EXPECT_OK(jobferry_amplifier_analyze_async(client, failing, "sign", "stress", options, NULL, receive, &failed, &error));
  // The calls have what they need.
  jobferry_audio_free(failing);
  jobferry_audio_free(audio);

  await(&analyzed);
  EXPECT(analyzed.error == NULL && same(text_at(analyzed.value, "/status"), "done"));
  await(&submitted);
  EXPECT(submitted.error == NULL && same(text_at(submitted.value, "/status"), "done"));
  await(&failed);
  EXPECT(failed.value == NULL && jobferry_error_status(failed.error) == JOBFERRY_STATUS_JOB_FAILED);
  EXPECT(reports > 1);

  // What is wrong from the start comes back at once, and not as a callback too.
  struct reply never = no_reply(client);
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "job_or_token is NULL",
               jobferry_amplifier_job_async(client, NULL, NULL, receive, &never, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "callback is NULL",
               jobferry_amplifier_job_async(client, "job-1", NULL, NULL, &never, &error));

  every_other_call_has_a_callback(client);
  a_list_ends_with_neither_value_nor_error(client);

  jobferry_options_free(options);
  jobferry_amplifier_free(client);
  EXPECT(analyzed.calls == 1 && submitted.calls == 1 && failed.calls == 1 && never.calls == 0);
  jobferry_value_free(analyzed.value);
  jobferry_value_free(submitted.value);
  jobferry_error_free(failed.error);
  return 0;
}
