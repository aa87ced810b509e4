// One JSON object per line in, one per line out: the C library as the conformance cases see it.
// Holds no behaviour of its own; each operation is one call of the header's functions.

#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <stdlib.h>
#include <sys/types.h>
#include <time.h>

#include "answer.h"

// The arguments of an operation: a request, and where in it they stand.
struct arguments {
  const jobferry_value *request;
  const char *place;
};

// What an operation came to. At most one of `error` and `unsupported` is set.
struct outcome {
  jobferry_error *error;
  const char *unsupported;
};

typedef void (*writer)(const jobferry_value *value);

static const char *join(char *pointer, size_t size, const struct arguments *arguments, const char *name) {
  snprintf(pointer, size, "%s/%s", arguments->place, name);
  return pointer;
}

#define AT(arguments, name) join((char[64]){0}, 64, arguments, name)

static const char *text(const struct arguments *arguments, const char *name) {
  const char *found = NULL;
  jobferry_value_text(arguments->request, AT(arguments, name), &found, NULL);
  return found;
}

static bool flag(const struct arguments *arguments, const char *name) {
  bool found = false;
  jobferry_value_flag(arguments->request, AT(arguments, name), &found, NULL);
  return found;
}

static double number(const struct arguments *arguments, const char *name, double otherwise) {
  jobferry_value_number(arguments->request, AT(arguments, name), &otherwise, NULL);
  return otherwise;
}

// Sets an option where the request gives it; what is null has the library's own default.
static void pass_text(jobferry_options *options, const char *option, const struct arguments *arguments, const char *name) {
  const char *value = text(arguments, name);
  if (value != NULL) jobferry_options_set_text(options, option, value, NULL);
}

static void pass_number(jobferry_options *options, const char *option, const struct arguments *arguments, const char *name) {
  if (jobferry_value_has(arguments->request, AT(arguments, name))) {
    jobferry_options_set_number(options, option, number(arguments, name, 0), NULL);
  }
}

static void pass_plan(jobferry_options *options, const struct arguments *arguments) {
  if (jobferry_value_has(arguments->request, AT(arguments, "client/rate_limit/window_s"))) {
    jobferry_options_set_rate_limits(options, (uint32_t)number(arguments, "client/rate_limit/analyze", UINT32_MAX),
                                     (uint32_t)number(arguments, "client/rate_limit/general", UINT32_MAX),
                                     number(arguments, "client/rate_limit/window_s", 60), NULL);
  } else if (text(arguments, "client/rate_limit") == NULL) {
    jobferry_options_set_text(options, "plan", "off", NULL);
  }
}

static void pass_file(jobferry_options *options, const char *option, const char *path) {
  static char content[1 << 20];
  FILE *file = path == NULL ? NULL : fopen(path, "r");
  if (file == NULL) return;
  content[fread(content, 1, sizeof content - 1, file)] = '\0';
  fclose(file);
  jobferry_options_set_text(options, option, content, NULL);
}

static jobferry_options *client_options(const struct arguments *arguments) {
  jobferry_options *options = jobferry_options_new();
  const struct arguments request = {arguments->request, ""};
  pass_text(options, "base_url", &request, "base_url");
  pass_text(options, "account_id", arguments, "client/credentials/account_id");
  pass_text(options, "api_key", arguments, "client/credentials/api_key");
  pass_number(options, "connect_timeout", arguments, "client/connect_timeout_s");
  pass_number(options, "timeout", arguments, "client/timeout_s");
  pass_number(options, "upload_timeout", arguments, "client/timeout_s");
  pass_number(options, "max_retries", arguments, "client/max_retries");
  pass_number(options, "retry_base", arguments, "client/retry_base_s");
  pass_number(options, "retry_max", arguments, "client/retry_max_s");
  pass_plan(options, arguments);
  pass_file(options, "extra_ca_pem", text(arguments, "client/ca_file"));
  pass_text(options, "user_agent", arguments, "client/user_agent");
  return options;
}

static jobferry_options *wait_options(const struct arguments *arguments) {
  jobferry_options *options = jobferry_options_new();
  pass_number(options, "deadline", arguments, "deadline_s");
  pass_number(options, "poll_interval", arguments, "poll_interval_s");
  return options;
}

static jobferry_options *submit_options(const struct arguments *arguments) {
  jobferry_options *options = jobferry_options_new();
  if (flag(arguments, "diarize")) jobferry_options_set_flag(options, "diarize", true, NULL);
  pass_text(options, "webhook_url", arguments, "webhook_url");
  pass_text(options, "webhook_secret_key", arguments, "webhook_secret");
  pass_number(options, "deadline", arguments, "deadline_s");
  return options;
}

// One client per address and configuration, so that steps share connections and budgets.
struct known {
  char *key;
  jobferry_amplifier *client;
  struct known *next;
};

static struct known *clients = NULL;

static char *key_of(const struct arguments *arguments) {
  char *configuration = NULL, *key = NULL;
  const struct arguments request = {arguments->request, ""};
  const char *base_url = text(&request, "base_url");
  jobferry_value_json(arguments->request, AT(arguments, "client"), &configuration, NULL);
  size_t size = strlen(base_url ? base_url : "") + strlen(configuration ? configuration : "") + 2;
  key = malloc(size);
  snprintf(key, size, "%s %s", base_url ? base_url : "", configuration ? configuration : "");
  jobferry_string_free(configuration);
  return key;
}

static jobferry_amplifier *client_for(const struct arguments *arguments, jobferry_error **error) {
  char *key = key_of(arguments);
  for (struct known *known = clients; known != NULL; known = known->next) {
    if (strcmp(known->key, key) == 0) {
      free(key);
      return known->client;
    }
  }
  jobferry_amplifier *client = NULL;
  jobferry_options *options = client_options(arguments);
  jobferry_amplifier_new(options, &client, error);
  jobferry_options_free(options);
  if (client == NULL) {
    free(key);
    return NULL;
  }
  struct known *known = malloc(sizeof *known);
  *known = (struct known){key, client, clients};
  clients = known;
  return client;
}

static void free_clients(void) {
  while (clients != NULL) {
    struct known *known = clients;
    clients = known->next;
    jobferry_amplifier_free(known->client);
    free(known->key);
    free(known);
  }
}

static void write_whole(const jobferry_value *value) {
  write_value(value, "");
}

// A number where it is exact in every language, else its digits.
static void write_credits(const jobferry_value *balance) {
  static const int64_t exact_until = INT64_C(1) << 53;
  int64_t credits = 0;
  const char *exact = "";
  char digits[24];
  jobferry_value_integer(balance, "/credits", &credits, NULL);
  jobferry_value_text(balance, "/exact", &exact, NULL);
  snprintf(digits, sizeof digits, "%lld", (long long)credits);
  bool is_plain = strcmp(digits, exact) == 0 && llabs(credits) <= exact_until;
  fputs("{\"credits\":", stdout);
  if (is_plain) fputs(digits, stdout);
  else write_text(exact);
  putchar('}');
}

// Writes the value of a call that succeeded, after what comes before it in the answer.
static void finish(jobferry_value *value, writer write) {
  if (value == NULL) return;
  fputs(",\"ok\":true,\"value\":", stdout);
  write(value);
  jobferry_value_free(value);
}

// An error may come after some jobs, so they are written at the end only.
static jobferry_error *list_all(const jobferry_amplifier *client, const jobferry_cancel *cancel) {
  jobferry_list *jobs = NULL;
  jobferry_value *job = NULL;
  jobferry_error *error = NULL;
  char *listed = strdup("");
  jobferry_amplifier_all_jobs(client, &jobs, &error);
  while (jobferry_list_next(jobs, cancel, &job, &error) == JOBFERRY_STATUS_OK && job != NULL) {
    char *json = NULL;
    jobferry_value_json(job, "", &json, NULL);
    size_t length = strlen(listed), size = length + strlen(json) + 2;
    listed = realloc(listed, size);
    snprintf(listed + length, size - length, "%s%s", length > 0 ? "," : "", json);
    jobferry_string_free(json);
    jobferry_value_free(job);
    job = NULL;
  }
  if (error == NULL) printf(",\"ok\":true,\"value\":{\"jobs\":[%s]}", listed);
  free(listed);
  jobferry_list_free(jobs);
  return error;
}

static jobferry_error *send_file(const jobferry_amplifier *client, const struct arguments *arguments,
                                 bool waits, const jobferry_cancel *cancel) {
  jobferry_audio *audio = NULL;
  jobferry_value *job = NULL;
  jobferry_error *error = NULL;
  jobferry_options *options = submit_options(arguments);
  const char *kind = text(arguments, "kind"), *selector = text(arguments, "selector");
  if (jobferry_audio_from_path(text(arguments, "path"), &audio, &error) != JOBFERRY_STATUS_OK) {
    // The error says what is wrong.
  } else if (waits) {
    pass_number(options, "poll_interval", arguments, "poll_interval_s");
    jobferry_amplifier_analyze(client, audio, kind, selector, options, cancel, &job, &error);
  } else {
    jobferry_amplifier_submit(client, audio, kind, selector, options, cancel, &job, &error);
  }
  finish(job, write_job);
  jobferry_options_free(options);
  jobferry_audio_free(audio);
  return error;
}

static jobferry_error *wait_job(const jobferry_amplifier *client, const struct arguments *arguments,
                                const jobferry_cancel *cancel) {
  jobferry_value *job = NULL;
  jobferry_error *error = NULL;
  jobferry_options *options = wait_options(arguments);
  jobferry_amplifier_wait_for_job(client, text(arguments, "job_id"), options, cancel, &job, &error);
  finish(job, write_job);
  jobferry_options_free(options);
  return error;
}

static struct outcome call(const char *op, const struct arguments *arguments, const jobferry_cancel *cancel) {
  struct outcome outcome = {NULL, NULL};
  jobferry_value *value = NULL;
  writer write = write_whole;
  const char *vendor = text(arguments, "client/vendor");
  if (vendor != NULL && strcmp(vendor, "amplifier") != 0) return (struct outcome){NULL, "Amplifier only so far"};
  const jobferry_amplifier *client = client_for(arguments, &outcome.error);
  if (client == NULL) return outcome;
  if (strcmp(op, "credits") == 0) {
    write = write_credits;
    jobferry_amplifier_credits(client, cancel, &value, &outcome.error);
  } else if (strcmp(op, "get_job") == 0) {
    write = write_job;
    jobferry_amplifier_job(client, text(arguments, "job_id"), cancel, &value, &outcome.error);
  } else if (strcmp(op, "wait_job") == 0) {
    outcome.error = wait_job(client, arguments, cancel);
  } else if (strcmp(op, "submit_file") == 0 || strcmp(op, "analyze_file") == 0) {
    outcome.error = send_file(client, arguments, op[0] == 'a', cancel);
  } else if (strcmp(op, "list_jobs") == 0 && flag(arguments, "all")) {
    outcome.error = list_all(client, cancel);
  } else if (strcmp(op, "list_jobs") == 0) {
    jobferry_amplifier_jobs(client, (uint32_t)number(arguments, "page", 0), cancel, &value, &outcome.error);
  } else if (strcmp(op, "set_webhook") == 0) {
    jobferry_amplifier_set_webhook(client, text(arguments, "url"), text(arguments, "secret"), cancel, &value, &outcome.error);
  } else {
    outcome.unsupported = "no such operation";
  }
  finish(value, write);
  return outcome;
}

struct canceller {
  jobferry_cancel *cancel;
  double after_s;
};

static void pause_for(double time_s) {
  time_t seconds = (time_t)time_s;
  struct timespec pause = {seconds, (long)((time_s - (double)seconds) * 1e9)};
  nanosleep(&pause, NULL);
}

static void *cancel_later(void *user_data) {
  const struct canceller *canceller = user_data;
  pause_for(canceller->after_s);
  jobferry_cancel_now(canceller->cancel);
  return NULL;
}

static struct outcome cancelled_call(const struct arguments *arguments) {
  struct canceller canceller = {jobferry_cancel_new(), number(arguments, "after_s", 0)};
  const struct arguments inner = {arguments->request, "/args/inner/args"};
  pthread_t thread;
  pthread_create(&thread, NULL, cancel_later, &canceller);
  struct outcome outcome = call(text(arguments, "inner/op"), &inner, canceller.cancel);
  pthread_join(thread, NULL);
  jobferry_cancel_free(canceller.cancel);
  return outcome;
}

static void *run_inner(void *user_data) {
  const struct arguments *arguments = user_data;
  const struct arguments inner = {arguments->request, "/args/inner/args"};
  call(text(arguments, "inner/op"), &inner, NULL);
  return NULL;
}

// Starts the inner operation and leaves while it is under way.
static void leave(struct arguments *arguments) {
  pthread_t thread;
  pthread_create(&thread, NULL, run_inner, arguments);
  pause_for(number(arguments, "after_s", 0));
  exit(7);
}

static size_t from_base64(const char *text, uint8_t *bytes) {
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  uint32_t bits = 0;
  size_t length = 0;
  int have = 0;
  for (const char *found; *text != '\0' && (found = strchr(digits, *text)) != NULL; text++) {
    bits = bits << 6 | (uint32_t)(found - digits);
    if ((have += 6) >= 8) bytes[length++] = (uint8_t)(bits >> (have -= 8));
  }
  return length;
}

// The texts of a list, or those at one place of each of its entries. They live as long as the request.
static const char **texts(const struct arguments *arguments, const char *name, const char *part, size_t *count) {
  *count = 0;
  jobferry_value_count(arguments->request, AT(arguments, name), count, NULL);
  const char **found = calloc(*count + 1, sizeof *found);
  for (size_t i = 0; i < *count; i++) {
    char entry[64];
    snprintf(entry, sizeof entry, "%s/%zu%s", name, i, part);
    found[i] = text(arguments, entry);
  }
  return found;
}

static struct outcome verify_webhook(const struct arguments *arguments) {
  struct outcome outcome = {NULL, NULL};
  const char *scheme = text(arguments, "scheme"), *body_b64 = text(arguments, "body_b64");
  uint8_t *body = malloc(strlen(body_b64 ? body_b64 : "") + 1);
  size_t length = from_base64(body_b64 ? body_b64 : "", body), secret_count, count;
  const char **secrets = texts(arguments, "secrets", "", &secret_count);
  const char **names = texts(arguments, "headers", "/0", &count), **values = texts(arguments, "headers", "/1", &count);
  if (scheme != NULL) {
    jobferry_verifier *verifier = NULL;
    int64_t now = (int64_t)number(arguments, "now", 0);
    if (jobferry_verifier_new(scheme, secrets, secret_count, &verifier, &outcome.error) == JOBFERRY_STATUS_OK &&
        jobferry_verifier_verify(verifier, names, values, count, body, length, now, &outcome.error) == JOBFERRY_STATUS_OK) {
      fputs(",\"ok\":true,\"value\":{\"valid\":true}", stdout);
    }
    jobferry_verifier_free(verifier);
  } else {
    jobferry_webhook *webhook = NULL;
    jobferry_delivery *delivery = NULL;
    jobferry_value *job = NULL;
    if (jobferry_webhook_new(secrets, secret_count, &webhook, &outcome.error) == JOBFERRY_STATUS_OK &&
        jobferry_webhook_verify(webhook, names, values, count, body, length, &delivery, &outcome.error) == JOBFERRY_STATUS_OK &&
        jobferry_delivery_job(delivery, &job, &outcome.error) == JOBFERRY_STATUS_OK) {
      fputs(",\"ok\":true,\"value\":{\"valid\":true,\"job_id\":", stdout);
      write_value(job, "/job_id");
      putchar('}');
    }
    jobferry_value_free(job);
    jobferry_delivery_free(delivery);
    jobferry_webhook_free(webhook);
  }
  free(body);
  free(secrets);
  free(names);
  free(values);
  return outcome;
}

static struct outcome operate(const char *op, const struct arguments *arguments) {
  if (strcmp(op, "ping") == 0) {
    printf(",\"ok\":true,\"value\":{\"name\":\"c\",\"version\":\"%s\"}", jobferry_version());
    return (struct outcome){NULL, NULL};
  }
  if (strcmp(op, "verify_webhook") == 0) return verify_webhook(arguments);
  if (strcmp(op, "cancel") == 0) return cancelled_call(arguments);
  if (strcmp(op, "describe") == 0) return (struct outcome){NULL, "an opaque handle has no textual form"};
  if (strcmp(op, "fork") == 0) return (struct outcome){NULL, "a client has threads, which a child does not inherit"};
  if (strcmp(op, "batch") == 0) return (struct outcome){NULL, "there is no batch runner yet"};
  if (strcmp(op, "submit_screen") == 0) return (struct outcome){NULL, "there is no Midlyr client yet"};
  return call(op, arguments, NULL);
}

static void answer(const jobferry_value *request) {
  struct arguments arguments = {request, "/args"};
  const char *op = "";
  jobferry_value_text(request, "/op", &op, NULL);
  if (strcmp(op, "leave") == 0) leave(&arguments);
  fputs("{\"id\":", stdout);
  write_value(request, "/id");
  struct outcome outcome = operate(op, &arguments);
  if (outcome.unsupported != NULL) {
    write_member("unsupported", outcome.unsupported);
  } else if (outcome.error != NULL) {
    fputs(",\"ok\":false,\"error\":", stdout);
    write_error(outcome.error);
  }
  jobferry_error_free(outcome.error);
  puts("}");
  fflush(stdout);
}

int main(void) {
  char *line = NULL;
  size_t capacity = 0;
  if (jobferry_abi_version() != JOBFERRY_ABI_VERSION) return EXIT_FAILURE;
  while (getline(&line, &capacity, stdin) > 0) {
    jobferry_value *request = NULL;
    if (jobferry_value_from_json(line, &request, NULL) == JOBFERRY_STATUS_OK) answer(request);
    jobferry_value_free(request);
  }
  free(line);
  free_clients();
  return EXIT_SUCCESS;
}
