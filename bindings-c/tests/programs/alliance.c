// The Alliance: four tasks, and access tokens that expire while a job is waited for.

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include "expect.h"

#define ASSESSMENT "3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a"
#define DOCUMENT "7e6d5c4b-3a29-4817-9605-f4e3d2c1b0a9"

static const char PROMPT[] =
    "{\"systemPrompt\": \"You review plans.\", \"userPromptTemplate\": \"List gaps in {{area}}.\","
    " \"variables\": {\"area\": \"market risk\"}}";

// What the sandbox answers to a request that the library has no function for.
static jobferry_value *sandbox_post(const char *path, const char *body) {
  static char answer[1 << 16];
  char request[8192];
  unsigned port = 0;
  size_t length = 0;
  EXPECT(sscanf(getenv("ALLIANCE_BASE_URL"), "http://127.0.0.1:%u", &port) == 1);
  int connection = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in address = {
      .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  EXPECT(connect(connection, (struct sockaddr *)&address, sizeof address) == 0);
  int size = snprintf(request, sizeof request,
                      "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                      "Content-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s", path, strlen(body), body);
  EXPECT(write(connection, request, (size_t)size) == size);
  for (ssize_t got; (got = read(connection, answer + length, sizeof answer - 1 - length)) > 0;) length += (size_t)got;
  close(connection);
  answer[length] = '\0';
  EXPECT(strncmp(answer, "HTTP/1.1 20", 11) == 0);
  jobferry_value *document = NULL;
  jobferry_value_from_json(strstr(answer, "\r\n\r\n") + 4, &document, NULL);
  return document;
}

static void expire_tokens(void) {
  jobferry_value_free(sandbox_post("/_sandbox/alliance/expire", ""));
}

// How often the library asked for a token, and how it was answered.
struct keeper {
  int asked;
  enum { GIVES, REFUSES, IS_SILENT } manner;
};

static void refresh(void *user_data, jobferry_fresh_token *answer) {
  struct keeper *keeper = user_data;
  keeper->asked++;
  if (keeper->manner == REFUSES) EXPECT_OK(jobferry_fresh_token_fail(answer, "the vault is closed", &error));
  if (keeper->manner != GIVES) return;
  char body[4096];
  snprintf(body, sizeof body, "{\"refreshToken\": \"%s\"}", getenv("ALLIANCE_REFRESH_TOKEN"));
  jobferry_value *tokens = sandbox_post("/api/auth/refresh-token", body);
  EXPECT_OK(jobferry_fresh_token_set(answer, text_at(tokens, "/accessToken"), &error));
  jobferry_value_free(tokens);
}

static jobferry_alliance *client_with(jobferry_refresh function, struct keeper *keeper) {
  jobferry_options *options = jobferry_options_new();
  jobferry_alliance *client = NULL;
  EXPECT_OK(jobferry_options_set_text(options, "plan", "off", &error));
  EXPECT_OK(jobferry_options_set_number(options, "max_retries", 0, &error));
  EXPECT_OK(jobferry_alliance_new(options, function, keeper, &client, &error));
  jobferry_options_free(options);
  return client;
}

static void every_task_runs(jobferry_alliance *client, const jobferry_options *options) {
  jobferry_value *job = NULL;
  EXPECT_OK(jobferry_alliance_preview(client, PROMPT, options, NULL, &job, &error));
  EXPECT(strlen(text_at(job, "/result/preview/output")) > 0);
  jobferry_value_free(job);
  EXPECT_OK(jobferry_alliance_parse_document(client, ASSESSMENT, DOCUMENT, options, NULL, &job, &error));
  EXPECT(same(text_at(job, "/status"), "COMPLETED"));
  jobferry_value_free(job);
  EXPECT_OK(jobferry_alliance_analyze_risk(client, ASSESSMENT, options, NULL, &job, &error));
  EXPECT(jobferry_value_has(job, "/result/risk_analysis"));
  jobferry_value_free(job);
  EXPECT_OK(jobferry_alliance_generate_report(client, ASSESSMENT, options, NULL, &job, &error));
  EXPECT(jobferry_value_has(job, "/result/report"));
  jobferry_value_free(job);
}

static void every_task_is_submitted(jobferry_alliance *client) {
  jobferry_value *accepted[4] = {NULL, NULL, NULL, NULL}, *job = NULL;
  EXPECT_OK(jobferry_alliance_submit_preview(client, PROMPT, NULL, NULL, &accepted[0], &error));
  EXPECT_OK(jobferry_alliance_submit_parse_document(client, ASSESSMENT, DOCUMENT, NULL, NULL, &accepted[1], &error));
  EXPECT_OK(jobferry_alliance_submit_analyze_risk(client, ASSESSMENT, NULL, NULL, &accepted[2], &error));
  EXPECT_OK(jobferry_alliance_submit_generate_report(client, ASSESSMENT, NULL, NULL, &accepted[3], &error));
  for (size_t i = 0; i < 4; i++) {
    EXPECT_OK(jobferry_alliance_job(client, text_at(accepted[i], "/job_id"), NULL, &job, &error));
    EXPECT(same(text_at(job, "/id"), text_at(accepted[i], "/job_id")));
    jobferry_value_free(job);
    jobferry_value_free(accepted[i]);
  }
}

static void what_goes_wrong_says_why(jobferry_alliance *client, const jobferry_options *options) {
  jobferry_value *job = NULL;
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "no UUID", jobferry_alliance_analyze_risk(client, "risk-1", options, NULL, &job, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "request is not as documented",
               jobferry_alliance_preview(client, "{\"userPrompt\": \"\"}", options, NULL, &job, &error));
  EXPECT_ERROR(JOBFERRY_STATUS_JOB_FAILED, "",
               jobferry_alliance_generate_report(client, "fa110000-9f8e-4d7c-8b6a-5f4e3d2c1b0a", options, NULL, &job, &error));
  EXPECT(job == NULL);
}

// The token expires between the submission and the first look, so the wait must renew it.
static void a_wait_goes_on_with_a_fresh_token(jobferry_alliance *client, struct keeper *keeper, const jobferry_options *options) {
  jobferry_value *accepted = NULL, *job = NULL, *again = NULL;
  char *token = NULL;
  EXPECT_OK(jobferry_alliance_submit_analyze_risk(client, ASSESSMENT, NULL, NULL, &accepted, &error));
  expire_tokens();
  EXPECT_OK(jobferry_alliance_token(client, text_at(accepted, "/job_id"), &token, &error));
  EXPECT_OK(jobferry_alliance_wait_for_job(client, token, options, NULL, &job, &error));
  EXPECT(same(text_at(job, "/id"), text_at(accepted, "/job_id")) && keeper->asked == 1);
  // What was given serves later calls too.
  EXPECT_OK(jobferry_alliance_job(client, token, NULL, &again, &error));
  EXPECT(keeper->asked == 1);
  jobferry_string_free(token);
  jobferry_value_free(again);
  jobferry_value_free(job);
  jobferry_value_free(accepted);
}

static void no_token_ends_the_call(jobferry_alliance *client, struct keeper *keeper) {
  jobferry_value *job = NULL;
  expire_tokens();
  keeper->manner = REFUSES;
  EXPECT_ERROR(JOBFERRY_STATUS_AUTHENTICATION, "the vault is closed", jobferry_alliance_job(client, ASSESSMENT, NULL, &job, &error));
  keeper->manner = IS_SILENT;
  EXPECT_ERROR(JOBFERRY_STATUS_AUTHENTICATION, "jobferry_fresh_token_set", jobferry_alliance_job(client, ASSESSMENT, NULL, &job, &error));
  jobferry_alliance *without = client_with(NULL, NULL);
  EXPECT_ERROR(JOBFERRY_STATUS_AUTHENTICATION, "", jobferry_alliance_job(without, ASSESSMENT, NULL, &job, &error));
  jobferry_alliance_free(without);
  EXPECT(job == NULL);
}

int main(void) {
  struct keeper keeper = {0, GIVES};
  jobferry_options *options = quick();
  jobferry_alliance *client = client_with(refresh, &keeper);
  every_task_runs(client, options);
  every_task_is_submitted(client);
  what_goes_wrong_says_why(client, options);
  EXPECT(keeper.asked == 0);
  a_wait_goes_on_with_a_fresh_token(client, &keeper, options);
  no_token_ends_the_call(client, &keeper);
  jobferry_value *stats = NULL;
  EXPECT_OK(jobferry_alliance_stats(client, &stats, &error));
  EXPECT(jobferry_value_has(stats, "/others"));
  jobferry_value_free(stats);
  jobferry_alliance_free(client);
  jobferry_options_free(options);
  return 0;
}
