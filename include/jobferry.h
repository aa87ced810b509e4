// Jobferry for C. Generated from bindings-c/src; refresh with `UPDATE_HEADER=1 cargo test -p jobferry-c`.
//
// What every function keeps to:
// - `jobferry_x_new` and other functions with an output give; `jobferry_x_free` takes back, and allows NULL.
// - Outputs come last but one and are written on success only, so set pointers to NULL before.
// - The error object comes last. It is always written, with NULL on success; free it with
//   `jobferry_error_free`. Pass NULL if you do not want it; the status is returned all the same.
// - NULL for any other argument is `JOBFERRY_STATUS_INVALID_REQUEST`, unless the function says what else.
// - Texts are UTF-8, end with a zero, and are copied. A `const char *` that you get lives as long as the
//   handle it was read from; a `char *` is yours, free it with `jobferry_string_free`.
// - Handles come from this library and are not used after they were freed. Which of them several threads
//   may use at once is said at each type.
// - Nothing panics or throws across this border.

#ifndef JOBFERRY_H
#define JOBFERRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The version of this interface. It grows whenever a program that was compiled against an older
// header would no longer work.
#define JOBFERRY_ABI_VERSION 1

// What a call came to.
typedef enum {
  // It succeeded.
  JOBFERRY_STATUS_OK = 0,
  // The client cannot be made or used as configured.
  JOBFERRY_STATUS_CONFIGURATION = 1,
  // The vendor refused the credentials.
  JOBFERRY_STATUS_AUTHENTICATION = 2,
  // The account's balance is used up.
  JOBFERRY_STATUS_INSUFFICIENT_CREDITS = 3,
  // The request itself is wrong, or an argument of the function is.
  JOBFERRY_STATUS_INVALID_REQUEST = 4,
  // The recording is unusable.
  JOBFERRY_STATUS_AUDIO_REJECTED = 5,
  // No such job or name for this account.
  JOBFERRY_STATUS_NOT_FOUND = 6,
  // The request contradicts an earlier one.
  JOBFERRY_STATUS_CONFLICT = 7,
  // The rate limit could not be met in the time allowed.
  JOBFERRY_STATUS_RATE_LIMITED = 8,
  // The vendor failed.
  JOBFERRY_STATUS_SERVER = 9,
  // The network failed before a usable answer came.
  JOBFERRY_STATUS_NETWORK = 10,
  // One request took longer than allowed.
  JOBFERRY_STATUS_TIMEOUT = 11,
  // The job did not end before the deadline; it goes on.
  JOBFERRY_STATUS_WAIT_TIMEOUT = 12,
  // The answer is not what the vendor documents.
  JOBFERRY_STATUS_PROTOCOL = 13,
  // The job ended without a result.
  JOBFERRY_STATUS_JOB_FAILED = 14,
  // A paid submission may or may not have been accepted.
  JOBFERRY_STATUS_SUBMIT_UNKNOWN = 15,
  // A webhook's signature does not prove that the vendor sent it.
  JOBFERRY_STATUS_SIGNATURE_INVALID = 16,
  // The caller cancelled.
  JOBFERRY_STATUS_CANCELLED = 17,
} jobferry_status;

// A client of the Alliance's risk-analysis tool, with threads of its own. May be used from several
// threads at once, but not in a child after `fork`. Freed with `jobferry_alliance_free`.
typedef struct jobferry_alliance jobferry_alliance;

// A client of Amplifier Health, with threads of its own. May be used from several threads at once,
// but not in a child after `fork`. Freed with `jobferry_amplifier_free`.
typedef struct jobferry_amplifier jobferry_amplifier;

// A client of a job API that a description tells of, with threads of its own. May be used from
// several threads at once, but not in a child after `fork`. Freed with `jobferry_api_free`.
typedef struct jobferry_api jobferry_api;

// A recording to upload, or another file where an API takes one. May be used by several calls at
// once, except while its progress function is being set. Calls keep what they need, so it may be
// freed as soon as a function has returned, also one that ends in a callback. Freed with
// `jobferry_audio_free`.
typedef struct jobferry_audio jobferry_audio;

// Stops calls, from any thread: a blocked one returns, one with a callback gets it. One handle may
// serve several calls, at once or one after another; once cancelled it stays so. Freed with
// `jobferry_cancel_free`, also while calls still use it.
typedef struct jobferry_cancel jobferry_cancel;

// A report that provably comes from the vendor. May be read from several threads at once. Freed
// with `jobferry_delivery_free`.
typedef struct jobferry_delivery jobferry_delivery;

// What went wrong. Owned by the caller, freed with `jobferry_error_free`; may be read from several
// threads at once. Texts live as long as the error.
typedef struct jobferry_error jobferry_error;

// The answer of a `jobferry_refresh` function, which fills it in before it returns. The library's:
// not freed, and not used later.
typedef struct jobferry_fresh_token jobferry_fresh_token;

// A client of Idunox, with threads of its own. May be used from several threads at once, but not
// in a child after `fork`. Freed with `jobferry_idunox_free`.
typedef struct jobferry_idunox jobferry_idunox;

// Jobs or other things of an account, fetched page by page. May be used from several threads at
// once; each item then comes to one of them. Used and freed before its client, with
// `jobferry_list_free`.
typedef struct jobferry_list jobferry_list;

// A client of Midlyr, with threads of its own. May be used from several threads at once, but not
// in a child after `fork`. Freed with `jobferry_midlyr_free`.
typedef struct jobferry_midlyr jobferry_midlyr;

// Options by name, as documented at `ClientOptions`, `SubmitOptions` and `WaitOptions` of the
// core: `base_url`, `api_key`, `plan`, `max_retries`, `diarize`, `deadline`, ... Durations are
// numbers of seconds. What is not set has the core's default. Not thread-safe while it is being
// filled.
typedef struct jobferry_options jobferry_options;

// A document: a job, a page of jobs, a balance, a verdict. Immutable; may be read from several
// threads at once. Freed with `jobferry_value_free`.
//
// Names are those of the vendor. Beyond what the vendor sends, `/result/signals` of a job holds
// one entry also for condition and sign jobs, each signal has an `id`, instants have a designator,
// and `/raw` holds the whole document as the vendor sent it. A time such as `/created_at` is null
// where the vendor wrote what is no date and time; `/created_at_text` has what it wrote.
typedef struct jobferry_value jobferry_value;

// Proves that a webhook comes from its vendor, without reading it. May be used from several
// threads at once. Freed with `jobferry_verifier_free`.
typedef struct jobferry_verifier jobferry_verifier;

// Proves and reads a vendor's webhooks. May be used from several threads at once. Freed with
// `jobferry_webhook_free`.
typedef struct jobferry_webhook jobferry_webhook;

// Gives a new access token when the vendor refuses the present one, by calling
// `jobferry_fresh_token_set`, or says why not by `jobferry_fresh_token_fail`. Called once for each
// refused token, never twice at once, on a thread of the library that may be kept waiting; what it
// gives serves all calls of the client. It must neither throw nor use the client.
typedef void (*jobferry_refresh)(void *user_data, jobferry_fresh_token *answer);

// Called exactly once, with either a value or an error, which the receiver owns; the other is
// NULL, and both are at the end of a list. Comes from a thread of the library, possibly before the
// function that started the call has returned, or from the thread that frees the client. It may
// start further calls that end in a callback, but neither block, throw, nor free the client it
// came from.
typedef void (*jobferry_callback)(void *user_data, jobferry_value *value, jobferry_error *error);

// Told after each look where a wait stands. Comes from the thread that waits or from one of the
// library, never from two at once for one wait, and not after the wait has ended. `progress` is
// only lent, until the function returns, which must be soon; it must neither throw nor make a
// blocking call.
typedef void (*jobferry_wait_progress)(void *user_data, const jobferry_value *progress);

// Told how many bytes of an upload have been handed to the network, and how many there are (0 when
// that is not known). Begins anew when an attempt is repeated. Comes from the thread that made the
// call or from one of the library, never from two at once for one call, and not after the call has
// ended. It must return soon, and must neither throw nor make a blocking call.
typedef void (*jobferry_progress)(void *user_data, uint64_t sent, uint64_t total);

// Called once when the vendor has accepted the submission of a call, before the wait for its job
// begins: with the job's identifier and the token with which any process goes on with the job. Store
// them, and a crash later on loses nothing that was paid for. Both texts live until the function
// returns, which must be soon; it must neither throw nor make a blocking call. Comes from the thread
// that made the call or from one of the library, and not after the call has ended.
typedef void (*jobferry_accepted)(void *user_data, const char *job_id, const char *token);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// The version of the interface in this library; compare it with `JOBFERRY_ABI_VERSION` at the
// start.
uint32_t jobferry_abi_version(void);

// The library's release, such as `0.1.0`. Never freed.
const char *jobferry_version(void);

// Makes a client. `options` may be NULL: the address then comes from `ALLIANCE_BASE_URL` and the
// access token from `ALLIANCE_TOKEN`. They are read here and may be freed afterwards.
//
// `refresh` may be NULL, and a refused token is then an error; otherwise it and `user_data` are
// used until the client has been freed, which waits up to two seconds for a refresh that is
// running.
jobferry_status jobferry_alliance_new(const jobferry_options *options,
                                      jobferry_refresh refresh,
                                      void *user_data,
                                      jobferry_alliance **out,
                                      jobferry_error **error);

// Frees a client, as `jobferry_amplifier_free` does. NULL is allowed.
void jobferry_alliance_free(jobferry_alliance *client);

// Tries out a prompt, waits for the job, and gives it with its `/result/preview`. Administrators
// only. `request` is JSON as the tool documents it. `options` are those of submitting and waiting
// (`on_unknown`, `deadline`, `poll_interval`), or NULL. Blocks.
jobferry_status jobferry_alliance_preview(const jobferry_alliance *client,
                                          const char *request,
                                          const jobferry_options *options,
                                          const jobferry_cancel *cancel,
                                          jobferry_value **out,
                                          jobferry_error **error);

// `jobferry_alliance_preview`, ending in a callback. Does not block.
jobferry_status jobferry_alliance_preview_async(const jobferry_alliance *client,
                                                const char *request,
                                                const jobferry_options *options,
                                                const jobferry_cancel *cancel,
                                                jobferry_callback callback,
                                                void *user_data,
                                                jobferry_error **error);

// Starts the job that tries out a prompt, and gives its `/job_id`. `options` are `on_unknown` and
// `deadline`, or NULL. Blocks.
jobferry_status jobferry_alliance_submit_preview(const jobferry_alliance *client,
                                                 const char *request,
                                                 const jobferry_options *options,
                                                 const jobferry_cancel *cancel,
                                                 jobferry_value **out,
                                                 jobferry_error **error);

// `jobferry_alliance_submit_preview`, ending in a callback. Does not block.
jobferry_status jobferry_alliance_submit_preview_async(const jobferry_alliance *client,
                                                       const char *request,
                                                       const jobferry_options *options,
                                                       const jobferry_cancel *cancel,
                                                       jobferry_callback callback,
                                                       void *user_data,
                                                       jobferry_error **error);

// Has a document of an assessment read, waits for the job, and gives it. A search for gaps
// follows, whose job the tool does not name. Both identifiers are UUIDs. `options` are those of
// `jobferry_alliance_preview`. Blocks.
jobferry_status jobferry_alliance_parse_document(const jobferry_alliance *client,
                                                 const char *assessment_id,
                                                 const char *document_id,
                                                 const jobferry_options *options,
                                                 const jobferry_cancel *cancel,
                                                 jobferry_value **out,
                                                 jobferry_error **error);

// `jobferry_alliance_parse_document`, ending in a callback. Does not block.
jobferry_status jobferry_alliance_parse_document_async(const jobferry_alliance *client,
                                                       const char *assessment_id,
                                                       const char *document_id,
                                                       const jobferry_options *options,
                                                       const jobferry_cancel *cancel,
                                                       jobferry_callback callback,
                                                       void *user_data,
                                                       jobferry_error **error);

// Starts the job that reads a document, and gives its `/job_id`. `options` are `on_unknown` and
// `deadline`, or NULL. Blocks.
jobferry_status jobferry_alliance_submit_parse_document(const jobferry_alliance *client,
                                                        const char *assessment_id,
                                                        const char *document_id,
                                                        const jobferry_options *options,
                                                        const jobferry_cancel *cancel,
                                                        jobferry_value **out,
                                                        jobferry_error **error);

// `jobferry_alliance_submit_parse_document`, ending in a callback. Does not block.
jobferry_status jobferry_alliance_submit_parse_document_async(const jobferry_alliance *client,
                                                              const char *assessment_id,
                                                              const char *document_id,
                                                              const jobferry_options *options,
                                                              const jobferry_cancel *cancel,
                                                              jobferry_callback callback,
                                                              void *user_data,
                                                              jobferry_error **error);

// Has the risks of an assessment scored, waits for the job, and gives it with its
// `/result/risk_analysis`. The identifier is a UUID. `options` are those of
// `jobferry_alliance_preview`. Blocks.
jobferry_status jobferry_alliance_analyze_risk(const jobferry_alliance *client,
                                               const char *assessment_id,
                                               const jobferry_options *options,
                                               const jobferry_cancel *cancel,
                                               jobferry_value **out,
                                               jobferry_error **error);

// `jobferry_alliance_analyze_risk`, ending in a callback. Does not block.
jobferry_status jobferry_alliance_analyze_risk_async(const jobferry_alliance *client,
                                                     const char *assessment_id,
                                                     const jobferry_options *options,
                                                     const jobferry_cancel *cancel,
                                                     jobferry_callback callback,
                                                     void *user_data,
                                                     jobferry_error **error);

// Starts the job that scores the risks, and gives its `/job_id`. `options` are `on_unknown` and
// `deadline`, or NULL. Blocks.
jobferry_status jobferry_alliance_submit_analyze_risk(const jobferry_alliance *client,
                                                      const char *assessment_id,
                                                      const jobferry_options *options,
                                                      const jobferry_cancel *cancel,
                                                      jobferry_value **out,
                                                      jobferry_error **error);

// `jobferry_alliance_submit_analyze_risk`, ending in a callback. Does not block.
jobferry_status jobferry_alliance_submit_analyze_risk_async(const jobferry_alliance *client,
                                                            const char *assessment_id,
                                                            const jobferry_options *options,
                                                            const jobferry_cancel *cancel,
                                                            jobferry_callback callback,
                                                            void *user_data,
                                                            jobferry_error **error);

// Has the report of an assessment written as PDF, waits for the job, and gives it with its
// `/result/report`. The identifier is a UUID. `options` are those of `jobferry_alliance_preview`.
// Blocks.
jobferry_status jobferry_alliance_generate_report(const jobferry_alliance *client,
                                                  const char *assessment_id,
                                                  const jobferry_options *options,
                                                  const jobferry_cancel *cancel,
                                                  jobferry_value **out,
                                                  jobferry_error **error);

// `jobferry_alliance_generate_report`, ending in a callback. Does not block.
jobferry_status jobferry_alliance_generate_report_async(const jobferry_alliance *client,
                                                        const char *assessment_id,
                                                        const jobferry_options *options,
                                                        const jobferry_cancel *cancel,
                                                        jobferry_callback callback,
                                                        void *user_data,
                                                        jobferry_error **error);

// Starts the job that writes the report, and gives its `/job_id`. `options` are `on_unknown` and
// `deadline`, or NULL. Blocks.
jobferry_status jobferry_alliance_submit_generate_report(const jobferry_alliance *client,
                                                         const char *assessment_id,
                                                         const jobferry_options *options,
                                                         const jobferry_cancel *cancel,
                                                         jobferry_value **out,
                                                         jobferry_error **error);

// `jobferry_alliance_submit_generate_report`, ending in a callback. Does not block.
jobferry_status jobferry_alliance_submit_generate_report_async(const jobferry_alliance *client,
                                                               const char *assessment_id,
                                                               const jobferry_options *options,
                                                               const jobferry_cancel *cancel,
                                                               jobferry_callback callback,
                                                               void *user_data,
                                                               jobferry_error **error);

// Fetches one of the caller's own jobs, by its identifier or token. A failed job is not an error
// here. Blocks.
jobferry_status jobferry_alliance_job(const jobferry_alliance *client,
                                      const char *job_or_token,
                                      const jobferry_cancel *cancel,
                                      jobferry_value **out,
                                      jobferry_error **error);

// `jobferry_alliance_job`, ending in a callback. Does not block.
jobferry_status jobferry_alliance_job_async(const jobferry_alliance *client,
                                            const char *job_or_token,
                                            const jobferry_cancel *cancel,
                                            jobferry_callback callback,
                                            void *user_data,
                                            jobferry_error **error);

// Waits for a job, by its identifier or token, and gives it with its result. `options` are
// `deadline` and `poll_interval`, or NULL. Blocks.
jobferry_status jobferry_alliance_wait_for_job(const jobferry_alliance *client,
                                               const char *job_or_token,
                                               const jobferry_options *options,
                                               const jobferry_cancel *cancel,
                                               jobferry_value **out,
                                               jobferry_error **error);

// `jobferry_alliance_wait_for_job`, ending in a callback. Does not block.
jobferry_status jobferry_alliance_wait_for_job_async(const jobferry_alliance *client,
                                                     const char *job_or_token,
                                                     const jobferry_options *options,
                                                     const jobferry_cancel *cancel,
                                                     jobferry_callback callback,
                                                     void *user_data,
                                                     jobferry_error **error);

// The token with which another process or language goes on with a job. `*out` is the caller's;
// free it with `jobferry_string_free`.
jobferry_status jobferry_alliance_token(const jobferry_alliance *client,
                                        const char *job_id,
                                        char **out,
                                        jobferry_error **error);

// What this client has done so far: `/uploads`, `/others`, `/retries` and other counts.
jobferry_status jobferry_alliance_stats(const jobferry_alliance *client,
                                        jobferry_value **out,
                                        jobferry_error **error);

// Makes a client. `options` may be NULL: credentials then come from `AMPLIFIER_ACCOUNT_ID` and
// `AMPLIFIER_API_KEY`. The options are read here and may be freed afterwards.
jobferry_status jobferry_amplifier_new(const jobferry_options *options,
                                       jobferry_amplifier **out,
                                       jobferry_error **error);

// Frees a client. Its calls end with `JOBFERRY_STATUS_CANCELLED`; their callbacks come before this
// returns, and none begins later. Waits up to two seconds for callbacks that are running, which
// must not use the client after that. Must not be called from a callback, nor while a call on the
// client blocks another thread. NULL is allowed.
void jobferry_amplifier_free(jobferry_amplifier *client);

// Submits a recording, waits for its job, and gives the job with its result.
//
// `kind` is `use_case`, `condition`, `model` or `sign`; `selector` names the target, such as
// `behavioral-health`. `options` are those of submitting and waiting (`diarize`, `deadline`, ...),
// or NULL. `cancel` may be NULL. Blocks.
jobferry_status jobferry_amplifier_analyze(const jobferry_amplifier *client,
                                           const jobferry_audio *audio,
                                           const char *kind,
                                           const char *selector,
                                           const jobferry_options *options,
                                           const jobferry_cancel *cancel,
                                           jobferry_value **out,
                                           jobferry_error **error);

// `jobferry_amplifier_analyze`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_analyze_async(const jobferry_amplifier *client,
                                                 const jobferry_audio *audio,
                                                 const char *kind,
                                                 const char *selector,
                                                 const jobferry_options *options,
                                                 const jobferry_cancel *cancel,
                                                 jobferry_callback callback,
                                                 void *user_data,
                                                 jobferry_error **error);

// Submits a recording and gives the job as accepted. Costs credits; repeated only when it was
// certainly not accepted. Blocks.
jobferry_status jobferry_amplifier_submit(const jobferry_amplifier *client,
                                          const jobferry_audio *audio,
                                          const char *kind,
                                          const char *selector,
                                          const jobferry_options *options,
                                          const jobferry_cancel *cancel,
                                          jobferry_value **out,
                                          jobferry_error **error);

// `jobferry_amplifier_submit`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_submit_async(const jobferry_amplifier *client,
                                                const jobferry_audio *audio,
                                                const char *kind,
                                                const char *selector,
                                                const jobferry_options *options,
                                                const jobferry_cancel *cancel,
                                                jobferry_callback callback,
                                                void *user_data,
                                                jobferry_error **error);

// Waits for a job, by its identifier or token, and gives it with its result. `options` are
// `deadline` and `poll_interval`, in seconds, or NULL. Blocks.
jobferry_status jobferry_amplifier_wait_for_job(const jobferry_amplifier *client,
                                                const char *job_or_token,
                                                const jobferry_options *options,
                                                const jobferry_cancel *cancel,
                                                jobferry_value **out,
                                                jobferry_error **error);

// `jobferry_amplifier_wait_for_job`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_wait_for_job_async(const jobferry_amplifier *client,
                                                      const char *job_or_token,
                                                      const jobferry_options *options,
                                                      const jobferry_cancel *cancel,
                                                      jobferry_callback callback,
                                                      void *user_data,
                                                      jobferry_error **error);

// Analyses a recording for a use case with its speakers separated. With options or a progress
// function: `jobferry_amplifier_analyze` and the flag `diarize`. Blocks.
jobferry_status jobferry_amplifier_diarize(const jobferry_amplifier *client,
                                           const jobferry_audio *recording,
                                           const char *use_case,
                                           const jobferry_cancel *cancel,
                                           jobferry_value **out,
                                           jobferry_error **error);

// `jobferry_amplifier_diarize`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_diarize_async(const jobferry_amplifier *client,
                                                 const jobferry_audio *recording,
                                                 const char *use_case,
                                                 const jobferry_cancel *cancel,
                                                 jobferry_callback callback,
                                                 void *user_data,
                                                 jobferry_error **error);

// Checks a recording as submitting does, without sending anything. The verdict has `/outcome`, the
// `/findings` and the `/facts`; a recording that would be refused is not an error here. Blocks.
jobferry_status jobferry_amplifier_check(const jobferry_amplifier *client,
                                         const jobferry_audio *recording,
                                         const jobferry_cancel *cancel,
                                         jobferry_value **out,
                                         jobferry_error **error);

// `jobferry_amplifier_check`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_check_async(const jobferry_amplifier *client,
                                               const jobferry_audio *recording,
                                               const jobferry_cancel *cancel,
                                               jobferry_callback callback,
                                               void *user_data,
                                               jobferry_error **error);

// The token with which another process or language goes on with a job. `*out` is the caller's;
// free it with `jobferry_string_free`.
jobferry_status jobferry_amplifier_token(const jobferry_amplifier *handle,
                                         const char *job_id,
                                         char **out,
                                         jobferry_error **error);

// What this client has done so far: `/uploads`, `/others`, `/retries` and other counts.
jobferry_status jobferry_amplifier_stats(const jobferry_amplifier *handle,
                                         jobferry_value **out,
                                         jobferry_error **error);

// Passes a verified webhook to the waits for its job, which end at once. True when there was such a
// wait; false for NULL and for other vendors' deliveries.
bool jobferry_amplifier_deliver(const jobferry_amplifier *handle,
                                const jobferry_delivery *delivery);

// What is left of the account's credits: `/credits`, and every digit at `/exact`. Blocks.
jobferry_status jobferry_amplifier_credits(const jobferry_amplifier *client,
                                           const jobferry_cancel *cancel,
                                           jobferry_value **out,
                                           jobferry_error **error);

// `jobferry_amplifier_credits`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_credits_async(const jobferry_amplifier *client,
                                                 const jobferry_cancel *cancel,
                                                 jobferry_callback callback,
                                                 void *user_data,
                                                 jobferry_error **error);

// Sets where the vendor reports finished jobs, and the secret it signs with. Blocks.
jobferry_status jobferry_amplifier_set_webhook(const jobferry_amplifier *client,
                                               const char *url,
                                               const char *secret_key,
                                               const jobferry_cancel *cancel,
                                               jobferry_value **out,
                                               jobferry_error **error);

// `jobferry_amplifier_set_webhook`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_set_webhook_async(const jobferry_amplifier *client,
                                                     const char *url,
                                                     const char *secret_key,
                                                     const jobferry_cancel *cancel,
                                                     jobferry_callback callback,
                                                     void *user_data,
                                                     jobferry_error **error);

// The models and the signs each runs. Blocks.
jobferry_status jobferry_amplifier_models(const jobferry_amplifier *client,
                                          const jobferry_cancel *cancel,
                                          jobferry_value **out,
                                          jobferry_error **error);

// `jobferry_amplifier_models`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_models_async(const jobferry_amplifier *client,
                                                const jobferry_cancel *cancel,
                                                jobferry_callback callback,
                                                void *user_data,
                                                jobferry_error **error);

// One model. Blocks.
jobferry_status jobferry_amplifier_model(const jobferry_amplifier *client,
                                         const char *name,
                                         const jobferry_cancel *cancel,
                                         jobferry_value **out,
                                         jobferry_error **error);

// `jobferry_amplifier_model`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_model_async(const jobferry_amplifier *client,
                                               const char *name,
                                               const jobferry_cancel *cancel,
                                               jobferry_callback callback,
                                               void *user_data,
                                               jobferry_error **error);

// The signs that can be analysed on their own. Blocks.
jobferry_status jobferry_amplifier_signs(const jobferry_amplifier *client,
                                         const jobferry_cancel *cancel,
                                         jobferry_value **out,
                                         jobferry_error **error);

// `jobferry_amplifier_signs`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_signs_async(const jobferry_amplifier *client,
                                               const jobferry_cancel *cancel,
                                               jobferry_callback callback,
                                               void *user_data,
                                               jobferry_error **error);

// One sign. Blocks.
jobferry_status jobferry_amplifier_sign(const jobferry_amplifier *client,
                                        const char *name,
                                        const jobferry_cancel *cancel,
                                        jobferry_value **out,
                                        jobferry_error **error);

// `jobferry_amplifier_sign`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_sign_async(const jobferry_amplifier *client,
                                              const char *name,
                                              const jobferry_cancel *cancel,
                                              jobferry_callback callback,
                                              void *user_data,
                                              jobferry_error **error);

// Fetches a job, by its identifier or token. A failed job is not an error here. Blocks.
jobferry_status jobferry_amplifier_job(const jobferry_amplifier *client,
                                       const char *job_or_token,
                                       const jobferry_cancel *cancel,
                                       jobferry_value **out,
                                       jobferry_error **error);

// `jobferry_amplifier_job`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_job_async(const jobferry_amplifier *client,
                                             const char *job_or_token,
                                             const jobferry_cancel *cancel,
                                             jobferry_callback callback,
                                             void *user_data,
                                             jobferry_error **error);

// Settles a submission whose outcome is unknown, from the token of its error, also in another
// process or language: gives the job it became. `JOBFERRY_STATUS_NOT_FOUND` means that it may be
// submitted again, `JOBFERRY_STATUS_SUBMIT_UNKNOWN` that several jobs can be its. Blocks.
jobferry_status jobferry_amplifier_reconcile(const jobferry_amplifier *client,
                                             const char *token,
                                             const jobferry_cancel *cancel,
                                             jobferry_value **out,
                                             jobferry_error **error);

// `jobferry_amplifier_reconcile`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_reconcile_async(const jobferry_amplifier *client,
                                                   const char *token,
                                                   const jobferry_cancel *cancel,
                                                   jobferry_callback callback,
                                                   void *user_data,
                                                   jobferry_error **error);

// One page of the account's jobs, newest first, counted from 0. Blocks.
jobferry_status jobferry_amplifier_jobs(const jobferry_amplifier *client,
                                        uint32_t page,
                                        const jobferry_cancel *cancel,
                                        jobferry_value **out,
                                        jobferry_error **error);

// `jobferry_amplifier_jobs`, ending in a callback. Does not block.
jobferry_status jobferry_amplifier_jobs_async(const jobferry_amplifier *client,
                                              uint32_t page,
                                              const jobferry_cancel *cancel,
                                              jobferry_callback callback,
                                              void *user_data,
                                              jobferry_error **error);

// Begins with the newest job. Fetches nothing yet.
jobferry_status jobferry_amplifier_all_jobs(const jobferry_amplifier *client,
                                            jobferry_list **out,
                                            jobferry_error **error);

// Makes a client of the API that the file at `path` describes, in TOML or JSON. A description that
// cannot work is `JOBFERRY_STATUS_CONFIGURATION`, with every problem, its line and what to do.
// `options` may be NULL: credentials then come from the environment variables that the description
// names. They are read here and may be freed afterwards.
//
// `refresh` gives a new credential when the vendor refuses the present one, where the description
// has one credential; it may be NULL. It and `user_data` are used as by `jobferry_alliance_new`.
jobferry_status jobferry_api_from_path(const char *path,
                                       const jobferry_options *options,
                                       jobferry_refresh refresh,
                                       void *user_data,
                                       jobferry_api **out,
                                       jobferry_error **error);

// `jobferry_api_from_path` for a description that is at hand as TOML text.
jobferry_status jobferry_api_from_toml(const char *toml,
                                       const jobferry_options *options,
                                       jobferry_refresh refresh,
                                       void *user_data,
                                       jobferry_api **out,
                                       jobferry_error **error);

// `jobferry_api_from_path` for a description that is at hand as JSON text.
jobferry_status jobferry_api_from_json(const char *json,
                                       const jobferry_options *options,
                                       jobferry_refresh refresh,
                                       void *user_data,
                                       jobferry_api **out,
                                       jobferry_error **error);

// Frees a client, as `jobferry_amplifier_free` does. NULL is allowed.
void jobferry_api_free(jobferry_api *client);

// Submits, waits for the job, and gives it with its `/result`.
//
// `kind` is which of the description's submissions it is, and may be NULL where there is only one.
// `fields` is one JSON object, or NULL for none. `file` is any file, for descriptions that take
// one, or NULL. `options` are those of submitting and waiting (`idempotency_key`,
// `correlation_id`, `audio_check`, `on_unknown`, `deadline`, `poll_interval`), or NULL. Blocks.
jobferry_status jobferry_api_run(const jobferry_api *client,
                                 const char *kind,
                                 const char *fields,
                                 const jobferry_audio *file,
                                 const jobferry_options *options,
                                 const jobferry_cancel *cancel,
                                 jobferry_value **out,
                                 jobferry_error **error);

// `jobferry_api_run`, ending in a callback. Does not block.
jobferry_status jobferry_api_run_async(const jobferry_api *client,
                                       const char *kind,
                                       const char *fields,
                                       const jobferry_audio *file,
                                       const jobferry_options *options,
                                       const jobferry_cancel *cancel,
                                       jobferry_callback callback,
                                       void *user_data,
                                       jobferry_error **error);

// Submits and gives the job as accepted, with its `/job_id` and as much as the answer says of it.
// Repeated only when it was certainly not accepted, or when the description says how the vendor
// knows a repetition. The arguments are those of `jobferry_api_run`, without the options of
// waiting. Blocks.
jobferry_status jobferry_api_submit(const jobferry_api *client,
                                    const char *kind,
                                    const char *fields,
                                    const jobferry_audio *file,
                                    const jobferry_options *options,
                                    const jobferry_cancel *cancel,
                                    jobferry_value **out,
                                    jobferry_error **error);

// `jobferry_api_submit`, ending in a callback. Does not block.
jobferry_status jobferry_api_submit_async(const jobferry_api *client,
                                          const char *kind,
                                          const char *fields,
                                          const jobferry_audio *file,
                                          const jobferry_options *options,
                                          const jobferry_cancel *cancel,
                                          jobferry_callback callback,
                                          void *user_data,
                                          jobferry_error **error);

// Fetches a job, by its identifier or token. A failed job is not an error here. Blocks.
jobferry_status jobferry_api_job(const jobferry_api *client,
                                 const char *job_or_token,
                                 const jobferry_cancel *cancel,
                                 jobferry_value **out,
                                 jobferry_error **error);

// `jobferry_api_job`, ending in a callback. Does not block.
jobferry_status jobferry_api_job_async(const jobferry_api *client,
                                       const char *job_or_token,
                                       const jobferry_cancel *cancel,
                                       jobferry_callback callback,
                                       void *user_data,
                                       jobferry_error **error);

// Waits for a job, by its identifier or token, and gives it with its `/result`. `options` are
// `deadline` and `poll_interval`, or NULL. `progress` may be NULL; otherwise it is told the job
// after each look. `progress_data` must live until the call has ended. Blocks.
jobferry_status jobferry_api_wait_for_job(const jobferry_api *client,
                                          const char *job_or_token,
                                          const jobferry_options *options,
                                          jobferry_wait_progress progress,
                                          void *progress_data,
                                          const jobferry_cancel *cancel,
                                          jobferry_value **out,
                                          jobferry_error **error);

// `jobferry_api_wait_for_job`, ending in a callback. Does not block.
jobferry_status jobferry_api_wait_for_job_async(const jobferry_api *client,
                                                const char *job_or_token,
                                                const jobferry_options *options,
                                                jobferry_wait_progress progress,
                                                void *progress_data,
                                                const jobferry_cancel *cancel,
                                                jobferry_callback callback,
                                                void *user_data,
                                                jobferry_error **error);

// One page of the account's jobs, counted from 0. A description without a list of jobs is
// `JOBFERRY_STATUS_INVALID_REQUEST`. Blocks.
jobferry_status jobferry_api_jobs(const jobferry_api *client,
                                  uint32_t page,
                                  const jobferry_cancel *cancel,
                                  jobferry_value **out,
                                  jobferry_error **error);

// `jobferry_api_jobs`, ending in a callback. Does not block.
jobferry_status jobferry_api_jobs_async(const jobferry_api *client,
                                        uint32_t page,
                                        const jobferry_cancel *cancel,
                                        jobferry_callback callback,
                                        void *user_data,
                                        jobferry_error **error);

// All jobs of the account in the vendor's order, by page number or by cursor as the description
// says. Fetches nothing yet.
jobferry_status jobferry_api_all_jobs(const jobferry_api *client,
                                      jobferry_list **out,
                                      jobferry_error **error);

// Looks for what became of a submission whose outcome is unknown, from the token of its error,
// where the description has a list of jobs. `JOBFERRY_STATUS_NOT_FOUND` means that it may be
// submitted again, `JOBFERRY_STATUS_SUBMIT_UNKNOWN` that the outcome stays unknown. Blocks.
jobferry_status jobferry_api_reconcile(const jobferry_api *client,
                                       const char *token,
                                       const jobferry_cancel *cancel,
                                       jobferry_value **out,
                                       jobferry_error **error);

// `jobferry_api_reconcile`, ending in a callback. Does not block.
jobferry_status jobferry_api_reconcile_async(const jobferry_api *client,
                                             const char *token,
                                             const jobferry_cancel *cancel,
                                             jobferry_callback callback,
                                             void *user_data,
                                             jobferry_error **error);

// Checks a recording as submitting does, without sending anything; see
// `jobferry_amplifier_check`. Without limits in the description nothing speaks against any.
// Blocks.
jobferry_status jobferry_api_check(const jobferry_api *client,
                                   const jobferry_audio *recording,
                                   const jobferry_cancel *cancel,
                                   jobferry_value **out,
                                   jobferry_error **error);

// `jobferry_api_check`, ending in a callback. Does not block.
jobferry_status jobferry_api_check_async(const jobferry_api *client,
                                         const jobferry_audio *recording,
                                         const jobferry_cancel *cancel,
                                         jobferry_callback callback,
                                         void *user_data,
                                         jobferry_error **error);

// Proves the webhooks that the description tells of, signed with any of `count` secrets, which are
// copied. A description without webhooks is `JOBFERRY_STATUS_CONFIGURATION`. `secrets` points at
// `count` texts, or is NULL and `count` is 0. What it gives may outlive the client.
jobferry_status jobferry_api_webhook(const jobferry_api *client,
                                     const char *const *secrets,
                                     size_t count,
                                     jobferry_webhook **out,
                                     jobferry_error **error);

// Passes a verified webhook to the waits for its job, which end at once. True when there was such a
// wait; false for NULL and for other vendors' deliveries.
bool jobferry_api_deliver(const jobferry_api *client, const jobferry_delivery *delivery);

// The token with which another process or language goes on with a job. `*out` is the caller's;
// free it with `jobferry_string_free`.
jobferry_status jobferry_api_token(const jobferry_api *client,
                                   const char *job_id,
                                   char **out,
                                   jobferry_error **error);

// What this client has done so far: `/uploads`, `/others`, `/retries` and other counts.
jobferry_status jobferry_api_stats(const jobferry_api *client,
                                   jobferry_value **out,
                                   jobferry_error **error);

// A file. It is opened when a call uses it, and once more for each repeated attempt; a file that
// does not exist is an error of that call. The path is UTF-8 and copied.
jobferry_status jobferry_audio_from_path(const char *path,
                                         jobferry_audio **out,
                                         jobferry_error **error);

// Bytes in memory under a file name such as `visit.wav`. The bytes are copied.
// `bytes` points at `length` readable bytes, or is NULL and `length` is 0.
jobferry_status jobferry_audio_from_bytes(const char *name,
                                          const uint8_t *bytes,
                                          size_t length,
                                          jobferry_audio **out,
                                          jobferry_error **error);

// Sets who is told of the upload's progress, for calls made from now on; NULL for `progress` ends
// it. `user_data` must live until every such call has ended. NULL for `audio` does nothing.
void jobferry_audio_on_progress(jobferry_audio *audio, jobferry_progress progress, void *user_data);

// Frees a recording. NULL is allowed.
void jobferry_audio_free(jobferry_audio *audio);

// A handle that has not been cancelled. The caller's; free it with `jobferry_cancel_free`.
jobferry_cancel *jobferry_cancel_new(void);

// Ends every call that was given this handle with `JOBFERRY_STATUS_CANCELLED`, those that are
// still to come too; a job that was accepted goes on at the vendor. May be called from any thread,
// also several times. NULL does nothing.
void jobferry_cancel_now(const jobferry_cancel *cancel);

// Frees a handle; calls that were given it go on and cannot be cancelled any more. NULL is
// allowed.
void jobferry_cancel_free(jobferry_cancel *cancel);

// What a caller can do about it. `JOBFERRY_STATUS_OK` for NULL.
jobferry_status jobferry_error_status(const jobferry_error *error);

// The name of the kind, such as `rate_limited`. NULL for NULL.
const char *jobferry_error_kind(const jobferry_error *error);

// What happened, to what, and what to do. NULL for NULL.
const char *jobferry_error_message(const jobferry_error *error);

// The vendor's code, or the documented code of a local check; NULL when there is none.
const char *jobferry_error_code(const jobferry_error *error);

// The HTTP status; 0 when no answer came.
int32_t jobferry_error_http_status(const jobferry_error *error);

// How long the vendor asked to wait, in milliseconds; -1 when it did not.
int64_t jobferry_error_retry_after_ms(const jobferry_error *error);

// The vendor's identifier of the request; NULL when there is none.
const char *jobferry_error_request_id(const jobferry_error *error);

// The job concerned; NULL when there is none.
const char *jobferry_error_job_id(const jobferry_error *error);

// The token with which to go on; NULL when there is none.
const char *jobferry_error_token(const jobferry_error *error);

// What the vendor answered; NULL when nothing came. May hold what the caller sent.
const char *jobferry_error_raw(const jobferry_error *error);

// What made a submission's outcome unknown; `JOBFERRY_STATUS_OK` when that is not what happened.
jobferry_status jobferry_error_cause(const jobferry_error *error);

// Whether the same call may succeed later without a change. False for NULL.
bool jobferry_error_is_retryable(const jobferry_error *error);

// A job that a submission of unknown outcome may have become, counted from 0; NULL beyond the
// last.
const char *jobferry_error_candidate(const jobferry_error *error, size_t index);

// Frees an error. NULL is allowed.
void jobferry_error_free(jobferry_error *error);

// Makes a client. `options` may be NULL: the key then comes from `IDUNOX_API_KEY`, and is shown as
// the vendor documents for the address; the option `auth` can be `api_key` or `bearer` instead.
// The options are read here and may be freed afterwards.
jobferry_status jobferry_idunox_new(const jobferry_options *options,
                                    jobferry_idunox **out,
                                    jobferry_error **error);

// Frees a client, as `jobferry_amplifier_free` does. NULL is allowed.
void jobferry_idunox_free(jobferry_idunox *client);

// Submits one bundle of de-identified data; `request` is JSON as the vendor documents it. Gives
// `/submission_id`. Sent with an idempotency key, and again on passing faults, so that it counts
// once. `options` are `idempotency_key`, `correlation_id` and `deadline`, or NULL. Blocks.
jobferry_status jobferry_idunox_submit(const jobferry_idunox *client,
                                       const char *request,
                                       const jobferry_options *options,
                                       const jobferry_cancel *cancel,
                                       jobferry_value **out,
                                       jobferry_error **error);

// `jobferry_idunox_submit`, ending in a callback. Does not block.
jobferry_status jobferry_idunox_submit_async(const jobferry_idunox *client,
                                             const char *request,
                                             const jobferry_options *options,
                                             const jobferry_cancel *cancel,
                                             jobferry_callback callback,
                                             void *user_data,
                                             jobferry_error **error);

// Fetches a submission with its jobs, by its identifier or token. Blocks.
jobferry_status jobferry_idunox_submission(const jobferry_idunox *client,
                                           const char *submission_or_token,
                                           const jobferry_cancel *cancel,
                                           jobferry_value **out,
                                           jobferry_error **error);

// `jobferry_idunox_submission`, ending in a callback. Does not block.
jobferry_status jobferry_idunox_submission_async(const jobferry_idunox *client,
                                                 const char *submission_or_token,
                                                 const jobferry_cancel *cancel,
                                                 jobferry_callback callback,
                                                 void *user_data,
                                                 jobferry_error **error);

// Fetches one job of a pipeline, by its identifier or token. A failed job is not an error here.
// Blocks.
jobferry_status jobferry_idunox_job(const jobferry_idunox *client,
                                    const char *job_or_token,
                                    const jobferry_cancel *cancel,
                                    jobferry_value **out,
                                    jobferry_error **error);

// `jobferry_idunox_job`, ending in a callback. Does not block.
jobferry_status jobferry_idunox_job_async(const jobferry_idunox *client,
                                          const char *job_or_token,
                                          const jobferry_cancel *cancel,
                                          jobferry_callback callback,
                                          void *user_data,
                                          jobferry_error **error);

// Fetches a result; its `/status` says whether it is finished. Blocks.
jobferry_status jobferry_idunox_result(const jobferry_idunox *client,
                                       const char *result_id,
                                       const jobferry_cancel *cancel,
                                       jobferry_value **out,
                                       jobferry_error **error);

// `jobferry_idunox_result`, ending in a callback. Does not block.
jobferry_status jobferry_idunox_result_async(const jobferry_idunox *client,
                                             const char *result_id,
                                             const jobferry_cancel *cancel,
                                             jobferry_callback callback,
                                             void *user_data,
                                             jobferry_error **error);

// Waits until a submission has been completed, by its identifier or token. `options` are
// `deadline` and `poll_interval`, or NULL. `progress` may be NULL; otherwise it is told where the
// pipeline stands: how many steps have `/succeeded`, `/steps/0/job_type`, `/steps/0/status` and so
// on.
// `progress_data` must live until the call has ended. Blocks.
jobferry_status jobferry_idunox_wait_for_submission(const jobferry_idunox *client,
                                                    const char *submission_or_token,
                                                    const jobferry_options *options,
                                                    jobferry_wait_progress progress,
                                                    void *progress_data,
                                                    const jobferry_cancel *cancel,
                                                    jobferry_value **out,
                                                    jobferry_error **error);

// `jobferry_idunox_wait_for_submission`, ending in a callback. Does not block.
jobferry_status jobferry_idunox_wait_for_submission_async(const jobferry_idunox *client,
                                                          const char *submission_or_token,
                                                          const jobferry_options *options,
                                                          jobferry_wait_progress progress,
                                                          void *progress_data,
                                                          const jobferry_cancel *cancel,
                                                          jobferry_callback callback,
                                                          void *user_data,
                                                          jobferry_error **error);

// Waits for one job of a pipeline, by its identifier or token. A job that failed before its last
// attempt is waited for on. `options` are `deadline` and `poll_interval`, or NULL. Blocks.
jobferry_status jobferry_idunox_wait_for_job(const jobferry_idunox *client,
                                             const char *job_or_token,
                                             const jobferry_options *options,
                                             const jobferry_cancel *cancel,
                                             jobferry_value **out,
                                             jobferry_error **error);

// `jobferry_idunox_wait_for_job`, ending in a callback. Does not block.
jobferry_status jobferry_idunox_wait_for_job_async(const jobferry_idunox *client,
                                                   const char *job_or_token,
                                                   const jobferry_options *options,
                                                   const jobferry_cancel *cancel,
                                                   jobferry_callback callback,
                                                   void *user_data,
                                                   jobferry_error **error);

// Passes a verified webhook of Idunox to the waits for its submission, which end at once.
// True when there was such a wait; false for NULL and for other vendors' deliveries.
bool jobferry_idunox_deliver(const jobferry_idunox *client, const jobferry_delivery *delivery);

// The token with which another process or language goes on with a submission. `*out` is the
// caller's; free it with `jobferry_string_free`.
jobferry_status jobferry_idunox_token(const jobferry_idunox *client,
                                      const char *submission_id,
                                      char **out,
                                      jobferry_error **error);

// What this client has done so far: `/uploads`, `/others`, `/retries` and other counts.
jobferry_status jobferry_idunox_stats(const jobferry_idunox *client,
                                      jobferry_value **out,
                                      jobferry_error **error);

// The next item; at the end it succeeds and `*out` is NULL. After an error it is at its end, after
// `JOBFERRY_STATUS_CANCELLED` it goes on where it was. Blocks.
jobferry_status jobferry_list_next(const jobferry_list *list,
                                   const jobferry_cancel *cancel,
                                   jobferry_value **out,
                                   jobferry_error **error);

// `jobferry_list_next`, ending in a callback; at the end its value and its error are NULL. The
// list may be freed before. Does not block.
jobferry_status jobferry_list_next_async(const jobferry_list *list,
                                         const jobferry_cancel *cancel,
                                         jobferry_callback callback,
                                         void *user_data,
                                         jobferry_error **error);

// Frees a list. NULL is allowed.
void jobferry_list_free(jobferry_list *list);

// Makes a client. `options` may be NULL: the key then comes from `MIDLYR_API_KEY`, and is shown as
// `x-api-key`; the option `auth` can be `bearer` instead. The options are read here and may be
// freed afterwards.
jobferry_status jobferry_midlyr_new(const jobferry_options *options,
                                    jobferry_midlyr **out,
                                    jobferry_error **error);

// Frees a client, as `jobferry_amplifier_free` does. NULL is allowed.
void jobferry_midlyr_free(jobferry_midlyr *client);

// Screens a text, waits for the job, and gives the job with its findings.
//
// `scenario` is `marketing_asset`, `dispute`, `debt_collection`, `complaint` or `generic`.
// `options` are those of submitting and waiting (`on_unknown`, `deadline`, `poll_interval`), or
// NULL. Blocks.
jobferry_status jobferry_midlyr_screen(const jobferry_midlyr *client,
                                       const char *text,
                                       const char *scenario,
                                       const jobferry_options *options,
                                       const jobferry_cancel *cancel,
                                       jobferry_value **out,
                                       jobferry_error **error);

// `jobferry_midlyr_screen`, ending in a callback. Does not block.
jobferry_status jobferry_midlyr_screen_async(const jobferry_midlyr *client,
                                             const char *text,
                                             const char *scenario,
                                             const jobferry_options *options,
                                             const jobferry_cancel *cancel,
                                             jobferry_callback callback,
                                             void *user_data,
                                             jobferry_error **error);

// Submits a text for screening and gives its job's `/id`. Repeated only when it was certainly not
// accepted. `options` are `on_unknown` and `deadline`, or NULL. Blocks.
jobferry_status jobferry_midlyr_submit_screen(const jobferry_midlyr *client,
                                              const char *text,
                                              const char *scenario,
                                              const jobferry_options *options,
                                              const jobferry_cancel *cancel,
                                              jobferry_value **out,
                                              jobferry_error **error);

// `jobferry_midlyr_submit_screen`, ending in a callback. Does not block.
jobferry_status jobferry_midlyr_submit_screen_async(const jobferry_midlyr *client,
                                                    const char *text,
                                                    const char *scenario,
                                                    const jobferry_options *options,
                                                    const jobferry_cancel *cancel,
                                                    jobferry_callback callback,
                                                    void *user_data,
                                                    jobferry_error **error);

// Scores the compliance risk of a text. Should the vendor not answer at once, the job is waited
// for. A job that failed is `JOBFERRY_STATUS_JOB_FAILED`. `scenario` and `options` are those of
// `jobferry_midlyr_screen`. Blocks.
jobferry_status jobferry_midlyr_assess_risk(const jobferry_midlyr *client,
                                            const char *text,
                                            const char *scenario,
                                            const jobferry_options *options,
                                            const jobferry_cancel *cancel,
                                            jobferry_value **out,
                                            jobferry_error **error);

// `jobferry_midlyr_assess_risk`, ending in a callback. Does not block.
jobferry_status jobferry_midlyr_assess_risk_async(const jobferry_midlyr *client,
                                                  const char *text,
                                                  const char *scenario,
                                                  const jobferry_options *options,
                                                  const jobferry_cancel *cancel,
                                                  jobferry_callback callback,
                                                  void *user_data,
                                                  jobferry_error **error);

// Fetches a job, by its identifier or token. A failed job is not an error here. Blocks.
jobferry_status jobferry_midlyr_job(const jobferry_midlyr *client,
                                    const char *job_or_token,
                                    const jobferry_cancel *cancel,
                                    jobferry_value **out,
                                    jobferry_error **error);

// `jobferry_midlyr_job`, ending in a callback. Does not block.
jobferry_status jobferry_midlyr_job_async(const jobferry_midlyr *client,
                                          const char *job_or_token,
                                          const jobferry_cancel *cancel,
                                          jobferry_callback callback,
                                          void *user_data,
                                          jobferry_error **error);

// Waits for a job, by its identifier or token, and gives it with its result. `options` are
// `deadline` and `poll_interval`, or NULL. Blocks.
jobferry_status jobferry_midlyr_wait_for_job(const jobferry_midlyr *client,
                                             const char *job_or_token,
                                             const jobferry_options *options,
                                             const jobferry_cancel *cancel,
                                             jobferry_value **out,
                                             jobferry_error **error);

// `jobferry_midlyr_wait_for_job`, ending in a callback. Does not block.
jobferry_status jobferry_midlyr_wait_for_job_async(const jobferry_midlyr *client,
                                                   const char *job_or_token,
                                                   const jobferry_options *options,
                                                   const jobferry_cancel *cancel,
                                                   jobferry_callback callback,
                                                   void *user_data,
                                                   jobferry_error **error);

// Looks for what became of a submission whose outcome is unknown, from the token of its error.
// `JOBFERRY_STATUS_NOT_FOUND` means that it may be submitted again,
// `JOBFERRY_STATUS_SUBMIT_UNKNOWN` that the error's candidates may be its. Blocks.
jobferry_status jobferry_midlyr_reconcile(const jobferry_midlyr *client,
                                          const char *token,
                                          const jobferry_cancel *cancel,
                                          jobferry_value **out,
                                          jobferry_error **error);

// `jobferry_midlyr_reconcile`, ending in a callback. Does not block.
jobferry_status jobferry_midlyr_reconcile_async(const jobferry_midlyr *client,
                                                const char *token,
                                                const jobferry_cancel *cancel,
                                                jobferry_callback callback,
                                                void *user_data,
                                                jobferry_error **error);

// One page of the account's jobs. `options` are `job_types` (separated by commas), `start`, `end`,
// `limit` and `cursor`, or NULL. Blocks.
jobferry_status jobferry_midlyr_jobs(const jobferry_midlyr *client,
                                     const jobferry_options *options,
                                     const jobferry_cancel *cancel,
                                     jobferry_value **out,
                                     jobferry_error **error);

// `jobferry_midlyr_jobs`, ending in a callback. Does not block.
jobferry_status jobferry_midlyr_jobs_async(const jobferry_midlyr *client,
                                           const jobferry_options *options,
                                           const jobferry_cancel *cancel,
                                           jobferry_callback callback,
                                           void *user_data,
                                           jobferry_error **error);

// All jobs of the account that `options` (as for `jobferry_midlyr_jobs`) allow. Fetches nothing
// yet.
jobferry_status jobferry_midlyr_all_jobs(const jobferry_midlyr *client,
                                         const jobferry_options *options,
                                         jobferry_list **out,
                                         jobferry_error **error);

// Reports a compliance signal. `request` is JSON as the vendor documents it: `scenario`,
// `content`, and perhaps `externalRef`, without which it is sent once only. Blocks.
jobferry_status jobferry_midlyr_create_event(const jobferry_midlyr *client,
                                             const char *request,
                                             const jobferry_cancel *cancel,
                                             jobferry_value **out,
                                             jobferry_error **error);

// `jobferry_midlyr_create_event`, ending in a callback. Does not block.
jobferry_status jobferry_midlyr_create_event_async(const jobferry_midlyr *client,
                                                   const char *request,
                                                   const jobferry_cancel *cancel,
                                                   jobferry_callback callback,
                                                   void *user_data,
                                                   jobferry_error **error);

// The token with which another process or language goes on with a job. `*out` is the caller's;
// free it with `jobferry_string_free`.
jobferry_status jobferry_midlyr_token(const jobferry_midlyr *client,
                                      const char *job_id,
                                      char **out,
                                      jobferry_error **error);

// What this client has done so far: `/uploads`, `/others`, `/retries` and other counts.
jobferry_status jobferry_midlyr_stats(const jobferry_midlyr *client,
                                      jobferry_value **out,
                                      jobferry_error **error);

// One page of the library of regulations. `options` are `query`, `categories`, `authorities` and
// `jurisdictions` (each separated by commas), `limit` and `cursor`, or NULL. Blocks.
jobferry_status jobferry_midlyr_regulations(const jobferry_midlyr *client,
                                            const jobferry_options *options,
                                            const jobferry_cancel *cancel,
                                            jobferry_value **out,
                                            jobferry_error **error);

// `jobferry_midlyr_regulations`, ending in a callback. Does not block.
jobferry_status jobferry_midlyr_regulations_async(const jobferry_midlyr *client,
                                                  const jobferry_options *options,
                                                  const jobferry_cancel *cancel,
                                                  jobferry_callback callback,
                                                  void *user_data,
                                                  jobferry_error **error);

// All regulations that `options` (as for `jobferry_midlyr_regulations`) allow. Fetches nothing
// yet.
jobferry_status jobferry_midlyr_all_regulations(const jobferry_midlyr *client,
                                                const jobferry_options *options,
                                                jobferry_list **out,
                                                jobferry_error **error);

// A regulation with its table of contents, by its identifier or short name. Blocks.
jobferry_status jobferry_midlyr_regulation(const jobferry_midlyr *client,
                                           const char *id,
                                           const jobferry_cancel *cancel,
                                           jobferry_value **out,
                                           jobferry_error **error);

// `jobferry_midlyr_regulation`, ending in a callback. Does not block.
jobferry_status jobferry_midlyr_regulation_async(const jobferry_midlyr *client,
                                                 const char *id,
                                                 const jobferry_cancel *cancel,
                                                 jobferry_callback callback,
                                                 void *user_data,
                                                 jobferry_error **error);

// A slice of a regulation's text from `offset`, at most `limit` long; 0 leaves that to the vendor.
// Go on at the answer's `/next_offset`. Blocks.
jobferry_status jobferry_midlyr_regulation_content(const jobferry_midlyr *client,
                                                   const char *id,
                                                   int64_t offset,
                                                   uint32_t limit,
                                                   const jobferry_cancel *cancel,
                                                   jobferry_value **out,
                                                   jobferry_error **error);

// `jobferry_midlyr_regulation_content`, ending in a callback. Does not block.
jobferry_status jobferry_midlyr_regulation_content_async(const jobferry_midlyr *client,
                                                         const char *id,
                                                         int64_t offset,
                                                         uint32_t limit,
                                                         const jobferry_cancel *cancel,
                                                         jobferry_callback callback,
                                                         void *user_data,
                                                         jobferry_error **error);

// The passages closest to a question. `request` is JSON as the vendor documents it: `query`, and
// perhaps `limit` and `filters`. Blocks.
jobferry_status jobferry_midlyr_query_regulations(const jobferry_midlyr *client,
                                                  const char *request,
                                                  const jobferry_cancel *cancel,
                                                  jobferry_value **out,
                                                  jobferry_error **error);

// `jobferry_midlyr_query_regulations`, ending in a callback. Does not block.
jobferry_status jobferry_midlyr_query_regulations_async(const jobferry_midlyr *client,
                                                        const char *request,
                                                        const jobferry_cancel *cancel,
                                                        jobferry_callback callback,
                                                        void *user_data,
                                                        jobferry_error **error);

// Empty options. Freed with `jobferry_options_free`.
jobferry_options *jobferry_options_new(void);

// Frees options; clients made with them are not affected. NULL is allowed.
void jobferry_options_free(jobferry_options *options);

// Sets an option that is a text, such as `base_url` or `plan`. The text is copied.
jobferry_status jobferry_options_set_text(jobferry_options *options,
                                          const char *name,
                                          const char *value,
                                          jobferry_error **error);

// Sets an option that is a number, such as `max_retries`, or a duration in seconds, such as
// `timeout`.
jobferry_status jobferry_options_set_number(jobferry_options *options,
                                            const char *name,
                                            double value,
                                            jobferry_error **error);

// Sets an option that is a flag, such as `diarize`.
jobferry_status jobferry_options_set_flag(jobferry_options *options,
                                          const char *name,
                                          bool value,
                                          jobferry_error **error);

// Sets who is told that the vendor has accepted a submission, for calls that are given these options
// from now on; NULL for `accepted` ends it. `user_data` must live until every such call has ended.
// NULL for `options` does nothing.
void jobferry_options_on_accepted(jobferry_options *options,
                                  jobferry_accepted accepted,
                                  void *user_data);

// Sets the plan to numbers agreed with the vendor: submissions and other requests per window, and
// the window in seconds.
jobferry_status jobferry_options_set_rate_limits(jobferry_options *options,
                                                 uint32_t uploads,
                                                 uint32_t others,
                                                 double window,
                                                 jobferry_error **error);

// Answers with a new access token, which is copied.
jobferry_status jobferry_fresh_token_set(jobferry_fresh_token *answer,
                                         const char *token,
                                         jobferry_error **error);

// Answers that there is no new token, and why. The calls that need one end with
// `JOBFERRY_STATUS_AUTHENTICATION` and the message.
jobferry_status jobferry_fresh_token_fail(jobferry_fresh_token *answer,
                                          const char *message,
                                          jobferry_error **error);

// Frees a text that the caller owns. NULL is allowed.
void jobferry_string_free(char *text);

// Whether there is anything but null at `pointer`, such as `"/result/signals/0/level"`. False for
// NULL arguments.
bool jobferry_value_has(const jobferry_value *value, const char *pointer);

// The text at `pointer`. `*out` lives as long as the value; do not free it.
jobferry_status jobferry_value_text(const jobferry_value *value,
                                    const char *pointer,
                                    const char **out,
                                    jobferry_error **error);

// The number at `pointer`.
jobferry_status jobferry_value_number(const jobferry_value *value,
                                      const char *pointer,
                                      double *out,
                                      jobferry_error **error);

// The whole number at `pointer`.
jobferry_status jobferry_value_integer(const jobferry_value *value,
                                       const char *pointer,
                                       int64_t *out,
                                       jobferry_error **error);

// The truth value at `pointer`.
jobferry_status jobferry_value_flag(const jobferry_value *value,
                                    const char *pointer,
                                    bool *out,
                                    jobferry_error **error);

// How many entries the list or object at `pointer` has.
jobferry_status jobferry_value_count(const jobferry_value *value,
                                     const char *pointer,
                                     size_t *out,
                                     jobferry_error **error);

// What stands at `pointer`, as JSON text; `""` is the whole value. `*out` is the caller's; free it
// with `jobferry_string_free`.
jobferry_status jobferry_value_json(const jobferry_value *value,
                                    const char *pointer,
                                    char **out,
                                    jobferry_error **error);

// The name of an entry of the object at `pointer`, counted from 0 in the order of the names.
// `*out` lives as long as the value; do not free it.
jobferry_status jobferry_value_name(const jobferry_value *value,
                                    const char *pointer,
                                    size_t index,
                                    const char **out,
                                    jobferry_error **error);

// Reads JSON text: a value that was kept by `jobferry_value_json`, a token, or what
// `jobferry_error_raw` gives.
jobferry_status jobferry_value_from_json(const char *json,
                                         jobferry_value **out,
                                         jobferry_error **error);

// Frees a value and every text that was read from it. NULL is allowed.
void jobferry_value_free(jobferry_value *value);

// Accepts what any of `count` secrets has signed in the manner of `scheme`: `amplifier` or
// `idunox`. The secrets are copied. `secrets` points at `count` texts, or is NULL and `count` is
// 0.
jobferry_status jobferry_verifier_new(const char *scheme,
                                      const char *const *secrets,
                                      size_t count,
                                      jobferry_verifier **out,
                                      jobferry_error **error);

// Checks a request's headers (`count` names and values) and its raw body, as of `now`, which is
// `time(NULL)` unless an old delivery is judged. Anything that is not a valid and recent signature
// is `JOBFERRY_STATUS_SIGNATURE_INVALID`. `names` and `values` point at `count` texts each, `body`
// at `length` bytes; NULL is allowed where the number is 0.
jobferry_status jobferry_verifier_verify(const jobferry_verifier *verifier,
                                         const char *const *names,
                                         const char *const *values,
                                         size_t count,
                                         const uint8_t *body,
                                         size_t length,
                                         int64_t now,
                                         jobferry_error **error);

// The headers with which the vendor would send `body` at `now`: a value with one entry for each
// (`jobferry_value_name`). For tests. `body` points at `length` bytes, or is NULL and `length` is
// 0.
jobferry_status jobferry_verifier_sign(const jobferry_verifier *verifier,
                                       const uint8_t *body,
                                       size_t length,
                                       int64_t now,
                                       jobferry_value **out,
                                       jobferry_error **error);

// Frees a verifier. NULL is allowed.
void jobferry_verifier_free(jobferry_verifier *verifier);

// Accepts what Amplifier has signed with any of `count` secrets: old and new ones while they are
// being replaced. The secrets are copied. `secrets` points at `count` texts, or is NULL and
// `count` is 0.
jobferry_status jobferry_webhook_new(const char *const *secrets,
                                     size_t count,
                                     jobferry_webhook **out,
                                     jobferry_error **error);

// The same for the reports of Idunox, which must be at most 300 s old.
jobferry_status jobferry_idunox_webhook_new(const char *const *secrets,
                                            size_t count,
                                            jobferry_webhook **out,
                                            jobferry_error **error);

// Checks a request's headers (`count` names and values) and its raw body, and reads the report in
// it. Anything that is not a valid signature is `JOBFERRY_STATUS_SIGNATURE_INVALID`. `names` and
// `values` point at `count` texts each, `body` at `length` bytes; NULL is allowed where the number
// is 0.
jobferry_status jobferry_webhook_verify(const jobferry_webhook *webhook,
                                        const char *const *names,
                                        const char *const *values,
                                        size_t count,
                                        const uint8_t *body,
                                        size_t length,
                                        jobferry_delivery **out,
                                        jobferry_error **error);

// The headers with which the vendor would send `body` now: a value with one entry for each
// (`jobferry_value_name`). For tests. `body` points at `length` bytes, or is NULL and `length` is
// 0.
jobferry_status jobferry_webhook_sign(const jobferry_webhook *webhook,
                                      const uint8_t *body,
                                      size_t length,
                                      jobferry_value **out,
                                      jobferry_error **error);

// The finished job that Amplifier or a described API reports; NULL where a described API reports
// something else. Idunox reports an event (`jobferry_delivery_event`). `*out` is the caller's, and
// independent of the delivery; free it with `jobferry_value_free`.
jobferry_status jobferry_delivery_job(const jobferry_delivery *delivery,
                                      jobferry_value **out,
                                      jobferry_error **error);

// The event that Idunox reports, with its `/submission_id` and `/result_id`. Other vendors report
// jobs (`jobferry_delivery_job`). `*out` is the caller's, and independent of the delivery; free it
// with `jobferry_value_free`.
jobferry_status jobferry_delivery_event(const jobferry_delivery *delivery,
                                        jobferry_value **out,
                                        jobferry_error **error);

// What a repeated delivery is recognised by: the identifier of Amplifier's job, of Idunox's result,
// or of a described API's job with its status, because a job may be reported at each of its steps.
// Where a described API's body is no job's document, `sha256:` and the body's hash in hex. `*out`
// is the caller's, NULL if the key holds a zero byte; free it with `jobferry_string_free`.
jobferry_status jobferry_delivery_key(const jobferry_delivery *delivery,
                                      char **out,
                                      jobferry_error **error);

// Frees a webhook. NULL is allowed.
void jobferry_webhook_free(jobferry_webhook *webhook);

// Frees a delivery. NULL is allowed.
void jobferry_delivery_free(jobferry_delivery *delivery);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* JOBFERRY_H */
