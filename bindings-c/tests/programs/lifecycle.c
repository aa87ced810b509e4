// Every method of the client, from the submission to the freed handles.

#include "expect.h"

struct progress {
  uint64_t sent, total;
};

static void note(void *user_data, uint64_t sent, uint64_t total) {
  struct progress *progress = user_data;
  progress->sent = sent;
  progress->total = total;
}

static void submit_and_wait(jobferry_amplifier *client, const jobferry_options *options) {
  struct progress progress = {0, 0};
  jobferry_audio *audio = NULL;
  EXPECT_OK(jobferry_audio_from_path(getenv("RECORDING"), &audio, &error));
  jobferry_audio_on_progress(audio, note, &progress);

  jobferry_value *accepted = NULL;
  EXPECT_OK(jobferry_amplifier_submit(client, audio, "condition", "fatigue", NULL, NULL, &accepted, &error));
  EXPECT(progress.sent > 10000 && progress.sent == progress.total);
  const char *job_id = text_at(accepted, "/job_id");
  EXPECT(same(text_at(accepted, "/status"), "running"));
  EXPECT(!jobferry_value_has(accepted, "/result"));

  char *token = NULL;
  EXPECT_OK(jobferry_amplifier_token(client, job_id, &token, &error));
  EXPECT(strstr(token, job_id) != NULL);
  jobferry_value *job = NULL;
  EXPECT_OK(jobferry_amplifier_wait_for_job(client, token, options, NULL, &job, &error));
  EXPECT(same(text_at(job, "/status"), "done"));
  EXPECT(same(text_at(job, "/condition"), "fatigue"));
  EXPECT(same(text_at(job, "/result/signals/0/id"), "fatigue"));
  jobferry_value *again = NULL;
  EXPECT_OK(jobferry_amplifier_job(client, job_id, NULL, &again, &error));
  EXPECT(same(text_at(again, "/job_id"), job_id));
  jobferry_value *settled = NULL, *stats = NULL;
  int64_t requests = 0;
  EXPECT_OK(jobferry_amplifier_reconcile(client, token, NULL, &settled, &error));
  EXPECT(same(text_at(settled, "/job_id"), job_id));
  EXPECT_OK(jobferry_amplifier_stats(client, &stats, &error));
  EXPECT_OK(jobferry_value_integer(stats, "/others", &requests, &error));
  EXPECT(requests >= 3);
  jobferry_value_free(stats);
  jobferry_value_free(settled);

  jobferry_value *verdict = NULL;
  EXPECT_OK(jobferry_amplifier_check(client, audio, NULL, &verdict, &error));
  EXPECT(same(text_at(verdict, "/facts/format"), "flac"));

  jobferry_value_free(verdict);
  jobferry_value_free(again);
  jobferry_value_free(job);
  jobferry_string_free(token);
  jobferry_value_free(accepted);
  jobferry_audio_free(audio);
}

static void analyze_every_target(jobferry_amplifier *client, const jobferry_options *options) {
  static const char *const targets[][2] = {
      {"use_case", "wellness"}, {"condition", "anxiety"}, {"model", "haven"}, {"sign", "stress"}};
  jobferry_audio *audio = recording("visit.flac");
  for (size_t i = 0; i < sizeof targets / sizeof targets[0]; i++) {
    jobferry_value *job = NULL;
    EXPECT_OK(jobferry_amplifier_analyze(client, audio, targets[i][0], targets[i][1], options, NULL, &job, &error));
    EXPECT(same(text_at(job, "/job_type"), targets[i][0]));
    EXPECT(jobferry_value_has(job, "/result/signals/0/level"));
    jobferry_value_free(job);
  }
  jobferry_value *job = NULL;
  EXPECT_OK(jobferry_amplifier_diarize(client, audio, "behavioral-health", NULL, &job, &error));
  EXPECT(same(text_at(job, "/use_case"), "behavioral-health"));
  jobferry_value_free(job);
  jobferry_audio_free(audio);
}

// Six jobs on pages of four.
static void list(jobferry_amplifier *client) {
  jobferry_value *page = NULL;
  size_t count = 0;
  EXPECT_OK(jobferry_amplifier_jobs(client, 1, NULL, &page, &error));
  EXPECT_OK(jobferry_value_count(page, "/jobs", &count, &error));
  EXPECT(count == 2);
  jobferry_value_free(page);

  jobferry_list *jobs = NULL;
  jobferry_value *job = NULL;
  EXPECT_OK(jobferry_amplifier_all_jobs(client, &jobs, &error));
  for (count = 0;; count++) {
    EXPECT_OK(jobferry_list_next(jobs, NULL, &job, &error));
    if (job == NULL) break;
    EXPECT(jobferry_value_has(job, "/job_id"));
    jobferry_value_free(job);
  }
  EXPECT(count == 6);
  EXPECT_OK(jobferry_list_next(jobs, NULL, &job, &error));
  EXPECT(job == NULL);
  jobferry_list_free(jobs);
}

static void account_and_catalogue(jobferry_amplifier *client) {
  jobferry_value *value = NULL;
  int64_t credits = 0;
  EXPECT_OK(jobferry_amplifier_credits(client, NULL, &value, &error));
  EXPECT_OK(jobferry_value_integer(value, "/credits", &credits, &error));
  EXPECT(credits == 1000 - 6 - 50);
  jobferry_value_free(value);

  bool is_set = false;
  EXPECT_OK(jobferry_amplifier_set_webhook(client, "https://example.org/hook", "whsec", NULL, &value, &error));
  EXPECT_OK(jobferry_value_flag(value, "/success", &is_set, &error));
  EXPECT(is_set);
  jobferry_value_free(value);

  EXPECT_OK(jobferry_amplifier_models(client, NULL, &value, &error));
  EXPECT(jobferry_value_has(value, "/models/0/signs/0"));
  jobferry_value_free(value);
  EXPECT_OK(jobferry_amplifier_model(client, "haven", NULL, &value, &error));
  EXPECT(same(text_at(value, "/name"), "haven"));
  jobferry_value_free(value);
  EXPECT_OK(jobferry_amplifier_signs(client, NULL, &value, &error));
  EXPECT(jobferry_value_has(value, "/signs/0/name"));
  jobferry_value_free(value);
  EXPECT_OK(jobferry_amplifier_sign(client, "stress", NULL, &value, &error));
  EXPECT(same(text_at(value, "/name"), "stress"));
  jobferry_value_free(value);
}

int main(void) {
  EXPECT(jobferry_abi_version() == JOBFERRY_ABI_VERSION);
  EXPECT(strchr(jobferry_version(), '.') != NULL);
  jobferry_amplifier *client = sandbox_client();
  jobferry_options *options = quick();
  submit_and_wait(client, options);
  analyze_every_target(client, options);
  list(client);
  account_and_catalogue(client);
  jobferry_options_free(options);
  jobferry_amplifier_free(client);
  return 0;
}
