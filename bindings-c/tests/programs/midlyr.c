// Midlyr: screenings, scores, lists with cursors, regulations.

#include "expect.h"

static jobferry_midlyr *client_with(const char *auth) {
  jobferry_options *options = jobferry_options_new();
  jobferry_midlyr *client = NULL;
  EXPECT_OK(jobferry_options_set_text(options, "auth", auth, &error));
  EXPECT_OK(jobferry_options_set_number(options, "max_retries", 0, &error));
  EXPECT_OK(jobferry_midlyr_new(options, &client, &error));
  jobferry_options_free(options);
  return client;
}

static void a_screening(jobferry_midlyr *client, const jobferry_options *options) {
  jobferry_value *accepted = NULL, *job = NULL;
  char *token = NULL;
  int64_t score = 0;
  EXPECT_OK(jobferry_midlyr_submit_screen(client, "risk-free gains __score_75__", "marketing_asset", NULL, NULL, &accepted, &error));
  EXPECT_OK(jobferry_midlyr_token(client, text_at(accepted, "/id"), &token, &error));
  EXPECT_OK(jobferry_midlyr_wait_for_job(client, token, options, NULL, &job, &error));
  EXPECT(same(text_at(job, "/id"), text_at(accepted, "/id")) && same(text_at(job, "/status"), "succeeded"));
  EXPECT_OK(jobferry_value_integer(job, "/result/risk_score", &score, &error));
  EXPECT(score == 75 && jobferry_value_has(job, "/result/findings/0/title"));
  jobferry_value_free(job);
  jobferry_value_free(accepted);
  jobferry_string_free(token);

  EXPECT_OK(jobferry_midlyr_screen(client, "plain words", "dispute", options, NULL, &job, &error));
  jobferry_value *again = NULL;
  EXPECT_OK(jobferry_midlyr_job(client, text_at(job, "/id"), NULL, &again, &error));
  EXPECT(same(text_at(again, "/job_type"), "screen_analysis"));
  jobferry_value_free(again);
  jobferry_value_free(job);
}

// The vendor says 200 and means a failure.
static void a_score_that_failed(jobferry_midlyr *client, const jobferry_options *options) {
  jobferry_value *job = NULL;
  EXPECT_OK(jobferry_midlyr_assess_risk(client, "__score_10__", "complaint", options, NULL, &job, &error));
  EXPECT(same(text_at(job, "/status"), "succeeded") && jobferry_value_has(job, "/result/risk_band"));
  jobferry_value_free(job);
  job = NULL;
  EXPECT_ERROR(JOBFERRY_STATUS_JOB_FAILED, "content_too_large",
               jobferry_midlyr_assess_risk(client, "__fail__ __code_content_too_large__", "complaint", options, NULL, &job, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_JOB_FAILED, "", jobferry_midlyr_screen(client, "__fail__", "generic", options, NULL, &job, &error));
  EXPECT(job == NULL);
}

static size_t count_all(jobferry_list *list, const char *pointer) {
  jobferry_value *item = NULL;
  size_t count = 0;
  for (;; count++) {
    EXPECT_OK(jobferry_list_next(list, NULL, &item, &error));
    if (item == NULL) break;
    EXPECT(jobferry_value_has(item, pointer));
    jobferry_value_free(item);
  }
  jobferry_list_free(list);
  return count;
}

// Five jobs by now, of which three are screenings that ended or failed; pages of two.
static void lists(jobferry_midlyr *client) {
  jobferry_options *options = jobferry_options_new();
  jobferry_value *page = NULL, *next = NULL;
  jobferry_list *list = NULL;
  EXPECT_OK(jobferry_options_set_number(options, "limit", 2, &error));
  EXPECT_OK(jobferry_midlyr_all_jobs(client, options, &list, &error));
  EXPECT(count_all(list, "/id") == 5);
  EXPECT_OK(jobferry_options_set_text(options, "job_types", "screen_analysis, policy_diff", &error));
  EXPECT_OK(jobferry_midlyr_all_jobs(client, options, &list, &error));
  EXPECT(count_all(list, "/id") == 3);

  EXPECT_OK(jobferry_midlyr_jobs(client, options, NULL, &page, &error));
  EXPECT_OK(jobferry_options_set_text(options, "cursor", text_at(page, "/next_cursor"), &error));
  EXPECT_OK(jobferry_midlyr_jobs(client, options, NULL, &next, &error));
  EXPECT(!same(text_at(page, "/jobs/0/id"), text_at(next, "/jobs/0/id")) && !jobferry_value_has(next, "/next_cursor"));
  jobferry_value_free(next);
  jobferry_value_free(page);

  EXPECT_OK(jobferry_options_set_text(options, "start", "yesterday", &error));
  EXPECT_ERROR(JOBFERRY_STATUS_CONFIGURATION, "a date and time such as", jobferry_midlyr_all_jobs(client, options, &list, &error));
  jobferry_options_free(options);
}

static void regulations(jobferry_midlyr *client) {
  jobferry_options *options = jobferry_options_new();
  jobferry_value *page = NULL, *value = NULL;
  jobferry_list *list = NULL;
  EXPECT_OK(jobferry_options_set_number(options, "limit", 1, &error));
  EXPECT_OK(jobferry_midlyr_regulations(client, options, NULL, &page, &error));
  const char *id = text_at(page, "/regulations/0/id");
  EXPECT_OK(jobferry_midlyr_all_regulations(client, options, &list, &error));
  EXPECT(count_all(list, "/title") > 1);
  EXPECT_OK(jobferry_midlyr_regulation(client, id, NULL, &value, &error));
  EXPECT(same(text_at(value, "/id"), id) && jobferry_value_has(value, "/table_of_contents"));
  jobferry_value_free(value);

  int64_t next = 0;
  EXPECT_OK(jobferry_midlyr_regulation_content(client, id, 0, 40, NULL, &value, &error));
  EXPECT_OK(jobferry_value_integer(value, "/next_offset", &next, &error));
  EXPECT(next > 0 && next <= 40 && strlen(text_at(value, "/text")) > 0);
  jobferry_value_free(value);

  EXPECT_OK(jobferry_midlyr_query_regulations(client, "{\"query\": \"credit\", \"limit\": 1}", NULL, &value, &error));
  EXPECT(jobferry_value_has(value, "/citations/0/regulation/id"));
  jobferry_value_free(value);
  value = NULL;
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "request is not as documented",
               jobferry_midlyr_query_regulations(client, "{\"question\": \"credit\"}", NULL, &value, &error));
  EXPECT(value == NULL);
  jobferry_value_free(page);
  jobferry_options_free(options);
}

static void an_event(jobferry_midlyr *client) {
  static const char request[] =
      "{\"scenario\": \"dispute\", \"content\": {\"type\": \"text\", \"text\": \"He disagrees.\"}, \"externalRef\": \"case-1\"}";
  jobferry_value *first = NULL, *second = NULL;
  EXPECT_OK(jobferry_midlyr_create_event(client, request, NULL, &first, &error));
  EXPECT_OK(jobferry_midlyr_create_event(client, request, NULL, &second, &error));
  bool was_created = true;
  EXPECT(same(text_at(first, "/ticket_id"), text_at(second, "/ticket_id")));
  EXPECT_OK(jobferry_value_flag(second, "/created", &was_created, &error));
  EXPECT(!was_created);
  jobferry_value_free(second);
  jobferry_value_free(first);
}

// The answer is lost after the job was made: two can be its, so the error names both.
static void a_lost_answer_is_settled(jobferry_midlyr *client) {
  jobferry_value *job = NULL;
  jobferry_error *lost = NULL;
  EXPECT(jobferry_midlyr_submit_screen(client, "__lost__", "generic", NULL, NULL, &job, &lost) == JOBFERRY_STATUS_SUBMIT_UNKNOWN);
  EXPECT(job == NULL && jobferry_error_token(lost) != NULL);
  EXPECT_ERROR(JOBFERRY_STATUS_SUBMIT_UNKNOWN, "", jobferry_midlyr_reconcile(client, jobferry_error_token(lost), NULL, &job, &error));
  jobferry_error_free(lost);
}

int main(void) {
  jobferry_options *options = quick();
  jobferry_midlyr *client = client_with("api_key");
  a_screening(client, options);
  a_score_that_failed(client, options);
  lists(client);
  regulations(client);
  an_event(client);
  a_lost_answer_is_settled(client);
  jobferry_value *stats = NULL, *job = NULL;
  int64_t requests = 0;
  EXPECT_OK(jobferry_midlyr_stats(client, &stats, &error));
  EXPECT_OK(jobferry_value_integer(stats, "/others", &requests, &error));
  EXPECT(requests > 10);
  jobferry_value_free(stats);
  jobferry_midlyr_free(client);

  client = client_with("bearer");
  EXPECT_OK(jobferry_midlyr_screen(client, "with a bearer token", "generic", options, NULL, &job, &error));
  jobferry_value_free(job);
  jobferry_midlyr_free(client);
  jobferry_options_free(options);
  return 0;
}
