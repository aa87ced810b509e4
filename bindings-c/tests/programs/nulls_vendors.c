// Every function of the vendors' clients with NULL for every pointer, as `nulls.c` does for the rest.

#include "expect.h"

#define INVALID(call) EXPECT_ERROR(JOBFERRY_STATUS_INVALID_REQUEST, "NULL", call)

static void unreached(void *user_data, jobferry_value *value, jobferry_error *error) {
  (void)user_data, (void)value, (void)error;
  EXPECT(!"a callback came for a call that was never started");
}

static void midlyr_calls(jobferry_midlyr *client) {
  jobferry_value *value = NULL;
  char *text = NULL;
  jobferry_list *list = NULL;
  INVALID(jobferry_midlyr_screen(client, NULL, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_midlyr_screen_async(client, NULL, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_midlyr_submit_screen(client, NULL, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_midlyr_submit_screen_async(client, NULL, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_midlyr_assess_risk(client, NULL, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_midlyr_assess_risk_async(client, NULL, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_midlyr_job(client, NULL, NULL, &value, &error));
  INVALID(jobferry_midlyr_job_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_midlyr_wait_for_job(client, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_midlyr_wait_for_job_async(client, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_midlyr_reconcile(client, NULL, NULL, &value, &error));
  INVALID(jobferry_midlyr_reconcile_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_midlyr_jobs(client, NULL, NULL, NULL, &error));
  INVALID(jobferry_midlyr_jobs_async(client, NULL, NULL, NULL, NULL, &error));
  INVALID(jobferry_midlyr_all_jobs(client, NULL, NULL, &error));
  INVALID(jobferry_midlyr_create_event(client, NULL, NULL, &value, &error));
  INVALID(jobferry_midlyr_create_event_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_midlyr_token(client, NULL, &text, &error));
  INVALID(jobferry_midlyr_stats(client, NULL, &error));
  INVALID(jobferry_midlyr_regulations(client, NULL, NULL, NULL, &error));
  INVALID(jobferry_midlyr_regulations_async(client, NULL, NULL, NULL, NULL, &error));
  INVALID(jobferry_midlyr_all_regulations(client, NULL, NULL, &error));
  INVALID(jobferry_midlyr_regulation(client, NULL, NULL, &value, &error));
  INVALID(jobferry_midlyr_regulation_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_midlyr_regulation_content(client, NULL, 0, 0, NULL, &value, &error));
  INVALID(jobferry_midlyr_regulation_content_async(client, NULL, 0, 0, NULL, unreached, NULL, &error));
  INVALID(jobferry_midlyr_query_regulations(client, NULL, NULL, &value, &error));
  INVALID(jobferry_midlyr_query_regulations_async(client, NULL, NULL, unreached, NULL, &error));
  if (client == NULL) {
    INVALID(jobferry_midlyr_jobs(client, NULL, NULL, &value, &error));
    INVALID(jobferry_midlyr_all_jobs(client, NULL, &list, &error));
    INVALID(jobferry_midlyr_stats(client, &value, &error));
    INVALID(jobferry_midlyr_regulations(client, NULL, NULL, &value, &error));
    INVALID(jobferry_midlyr_all_regulations(client, NULL, &list, &error));
  }
  EXPECT(value == NULL && text == NULL && list == NULL);
}

static void idunox_calls(jobferry_idunox *client) {
  jobferry_value *value = NULL;
  char *text = NULL;
  INVALID(jobferry_idunox_submit(client, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_idunox_submit_async(client, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_idunox_submission(client, NULL, NULL, &value, &error));
  INVALID(jobferry_idunox_submission_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_idunox_job(client, NULL, NULL, &value, &error));
  INVALID(jobferry_idunox_job_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_idunox_result(client, NULL, NULL, &value, &error));
  INVALID(jobferry_idunox_result_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_idunox_wait_for_submission(client, NULL, NULL, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_idunox_wait_for_submission_async(client, NULL, NULL, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_idunox_wait_for_job(client, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_idunox_wait_for_job_async(client, NULL, NULL, NULL, unreached, NULL, &error));
  EXPECT(!jobferry_idunox_deliver(client, NULL));
  INVALID(jobferry_idunox_token(client, NULL, &text, &error));
  INVALID(jobferry_idunox_stats(client, NULL, &error));
  if (client == NULL) {
    INVALID(jobferry_idunox_stats(client, &value, &error));
  }
  EXPECT(value == NULL && text == NULL);
}

static void alliance_calls(jobferry_alliance *client) {
  jobferry_value *value = NULL;
  char *text = NULL;
  INVALID(jobferry_alliance_preview(client, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_alliance_preview_async(client, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_alliance_submit_preview(client, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_alliance_submit_preview_async(client, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_alliance_parse_document(client, NULL, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_alliance_parse_document_async(client, NULL, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_alliance_submit_parse_document(client, NULL, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_alliance_submit_parse_document_async(client, NULL, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_alliance_analyze_risk(client, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_alliance_analyze_risk_async(client, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_alliance_submit_analyze_risk(client, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_alliance_submit_analyze_risk_async(client, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_alliance_generate_report(client, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_alliance_generate_report_async(client, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_alliance_submit_generate_report(client, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_alliance_submit_generate_report_async(client, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_alliance_job(client, NULL, NULL, &value, &error));
  INVALID(jobferry_alliance_job_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_alliance_wait_for_job(client, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_alliance_wait_for_job_async(client, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_alliance_token(client, NULL, &text, &error));
  INVALID(jobferry_alliance_stats(client, NULL, &error));
  if (client == NULL) {
    INVALID(jobferry_alliance_stats(client, &value, &error));
  }
  EXPECT(value == NULL && text == NULL);
}

static void api_calls(jobferry_api *client) {
  jobferry_value *value = NULL;
  jobferry_list *list = NULL;
  char *text = NULL;
  jobferry_webhook *webhook = NULL;
  INVALID(jobferry_api_run(client, NULL, NULL, NULL, NULL, NULL, NULL, &error));
  INVALID(jobferry_api_run_async(client, NULL, NULL, NULL, NULL, NULL, NULL, NULL, &error));
  INVALID(jobferry_api_submit(client, NULL, NULL, NULL, NULL, NULL, NULL, &error));
  INVALID(jobferry_api_submit_async(client, NULL, NULL, NULL, NULL, NULL, NULL, NULL, &error));
  INVALID(jobferry_api_job(client, NULL, NULL, &value, &error));
  INVALID(jobferry_api_job_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_api_wait_for_job(client, NULL, NULL, NULL, NULL, NULL, &value, &error));
  INVALID(jobferry_api_wait_for_job_async(client, NULL, NULL, NULL, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_api_jobs(client, 0, NULL, NULL, &error));
  INVALID(jobferry_api_jobs_async(client, 0, NULL, NULL, NULL, &error));
  INVALID(jobferry_api_all_jobs(client, NULL, &error));
  INVALID(jobferry_api_reconcile(client, NULL, NULL, &value, &error));
  INVALID(jobferry_api_reconcile_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_api_check(client, NULL, NULL, &value, &error));
  INVALID(jobferry_api_check_async(client, NULL, NULL, unreached, NULL, &error));
  INVALID(jobferry_api_webhook(client, NULL, 1, &webhook, &error));
  EXPECT(!jobferry_api_deliver(client, NULL));
  INVALID(jobferry_api_token(client, NULL, &text, &error));
  INVALID(jobferry_api_stats(client, NULL, &error));
  if (client == NULL) {
    INVALID(jobferry_api_run(client, NULL, NULL, NULL, NULL, NULL, &value, &error));
    INVALID(jobferry_api_submit(client, NULL, NULL, NULL, NULL, NULL, &value, &error));
    INVALID(jobferry_api_jobs(client, 0, NULL, &value, &error));
    INVALID(jobferry_api_all_jobs(client, &list, &error));
    INVALID(jobferry_api_stats(client, &value, &error));
  }
  EXPECT(value == NULL && list == NULL && text == NULL && webhook == NULL);
}

static void constructors(void) {
  jobferry_api *api = NULL;
  jobferry_webhook *webhook = NULL;
  jobferry_value *value = NULL;
  INVALID(jobferry_midlyr_new(NULL, NULL, &error));
  INVALID(jobferry_idunox_new(NULL, NULL, &error));
  INVALID(jobferry_alliance_new(NULL, NULL, NULL, NULL, &error));
  INVALID(jobferry_api_from_path(NULL, NULL, NULL, NULL, &api, &error));
  INVALID(jobferry_api_from_toml(NULL, NULL, NULL, NULL, &api, &error));
  INVALID(jobferry_api_from_json(NULL, NULL, NULL, NULL, &api, &error));
  INVALID(jobferry_api_from_path("api.toml", NULL, NULL, NULL, NULL, &error));
  INVALID(jobferry_idunox_webhook_new(NULL, 1, &webhook, &error));
  INVALID(jobferry_idunox_webhook_new(NULL, 0, NULL, &error));
  INVALID(jobferry_delivery_event(NULL, &value, &error));
  INVALID(jobferry_fresh_token_set(NULL, "eyJ", &error));
  INVALID(jobferry_fresh_token_fail(NULL, "closed", &error));
  EXPECT(api == NULL && webhook == NULL && value == NULL);
}

static jobferry_api *described(void) {
  static const char description[] =
      "vendor = \"mill\"\n[submit.print]\npath = \"/prints\"\n"
      "[job]\npath = \"/prints/{job_id}\"\nid = \"/id\"\nstatus = \"/state\"\n"
      "[states]\nsucceeded = \"done\"\n";
  jobferry_options *options = jobferry_options_new();
  jobferry_api *client = NULL;
  EXPECT_OK(jobferry_options_set_text(options, "base_url", getenv("AMPLIFIER_BASE_URL"), &error));
  EXPECT_OK(jobferry_api_from_toml(description, options, NULL, NULL, &client, &error));
  jobferry_options_free(options);
  return client;
}

int main(void) {
  jobferry_midlyr *midlyr = NULL;
  jobferry_idunox *idunox = NULL;
  jobferry_alliance *alliance = NULL;
  jobferry_api *api = described();
  EXPECT_OK(jobferry_midlyr_new(NULL, &midlyr, &error));
  EXPECT_OK(jobferry_idunox_new(NULL, &idunox, &error));
  EXPECT_OK(jobferry_alliance_new(NULL, NULL, NULL, &alliance, &error));
  midlyr_calls(NULL);
  midlyr_calls(midlyr);
  idunox_calls(NULL);
  idunox_calls(idunox);
  alliance_calls(NULL);
  alliance_calls(alliance);
  api_calls(NULL);
  api_calls(api);
  constructors();
  jobferry_midlyr_free(midlyr);
  jobferry_idunox_free(idunox);
  jobferry_alliance_free(alliance);
  jobferry_api_free(api);
  jobferry_midlyr_free(NULL);
  jobferry_idunox_free(NULL);
  jobferry_alliance_free(NULL);
  jobferry_api_free(NULL);
  return 0;
}
