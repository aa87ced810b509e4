// One JSON object per line in, one per line out: the C library as the conformance cases see it.
// Holds no behaviour of its own; each operation is one call of the header's functions.

#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <sys/types.h>
#include <time.h>

#include "alliance.h"
#include "amplifier.h"
#include "api.h"
#include "idunox.h"
#include "midlyr.h"

struct vendor {
  const char *name;
  void *(*new)(const jobferry_options *options, jobferry_error **error);
  void (*free)(void *client);
  struct outcome (*call)(void *client, const char *op, const struct arguments *arguments, const jobferry_cancel *cancel);
};

static const struct vendor vendors[] = {
    {"amplifier", amplifier_new, amplifier_free, amplifier},
    {"midlyr", midlyr_new, midlyr_free, midlyr},
    {"idunox", idunox_new, idunox_free, idunox},
    {"alliance", alliance_new, alliance_free, alliance},
};

// Its clients are made of a description.
static const struct vendor described = {"described", NULL, api_free, api};

static const struct vendor *vendor_of(const struct arguments *arguments) {
  if (text(arguments, "description") != NULL) return &described;
  const char *name = text(arguments, "client/vendor");
  if (name == NULL) return &vendors[0];
  for (size_t i = 0; i < sizeof vendors / sizeof *vendors; i++) {
    if (is(vendors[i].name, name)) return &vendors[i];
  }
  return NULL;
}

// One client per address and configuration, so that steps share connections and budgets.
struct known {
  char *key;
  const struct vendor *vendor;
  void *client;
  struct known *next;
};

static struct known *clients = NULL;

static const char *or_empty(const char *text) {
  return text == NULL ? "" : text;
}

static char *key_of(const struct arguments *arguments) {
  char *configuration = NULL, *key = NULL;
  const struct arguments request = {arguments->request, ""};
  const char *base_url = or_empty(text(&request, "base_url")), *description = or_empty(text(arguments, "description"));
  jobferry_value_json(arguments->request, AT(arguments, "client"), &configuration, NULL);
  size_t size = strlen(base_url) + strlen(or_empty(configuration)) + strlen(description) + 3;
  key = malloc(size);
  snprintf(key, size, "%s %s %s", base_url, or_empty(configuration), description);
  jobferry_string_free(configuration);
  return key;
}

static void *new_client(const struct vendor *vendor, const struct arguments *arguments,
                        const jobferry_options *options, jobferry_error **error) {
  if (vendor->new != NULL) return vendor->new(options, error);
  jobferry_api *client = NULL;
  jobferry_api_from_toml(text(arguments, "description"), options, NULL, NULL, &client, error);
  return client;
}

static void *client_for(const struct vendor *vendor, const struct arguments *arguments, jobferry_error **error) {
  char *key = key_of(arguments);
  for (struct known *known = clients; known != NULL; known = known->next) {
    if (strcmp(known->key, key) == 0) {
      free(key);
      return known->client;
    }
  }
  jobferry_options *options = client_options(arguments);
  void *client = new_client(vendor, arguments, options, error);
  jobferry_options_free(options);
  if (client == NULL) {
    free(key);
    return NULL;
  }
  struct known *known = malloc(sizeof *known);
  *known = (struct known){key, vendor, client, clients};
  clients = known;
  return client;
}

static void free_clients(void) {
  while (clients != NULL) {
    struct known *known = clients;
    clients = known->next;
    known->vendor->free(known->client);
    free(known->key);
    free(known);
  }
}

static struct outcome call(const char *op, const struct arguments *arguments, const jobferry_cancel *cancel) {
  struct outcome outcome = {NULL, NULL};
  const struct vendor *vendor = vendor_of(arguments);
  if (vendor == NULL) return (struct outcome){NULL, "no client of this vendor"};
  void *client = client_for(vendor, arguments, &outcome.error);
  return client == NULL ? outcome : vendor->call(client, op, arguments, cancel);
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
    int64_t now = (int64_t)number(arguments, "now", (double)time(NULL));
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

// Whether an argument holds a NUL, at which a text of C ends.
static bool has_nul(const struct arguments *arguments) {
  size_t count = 0;
  bool found = false;
  jobferry_value_count(arguments->request, arguments->place, &count, NULL);
  for (size_t i = 0; i < count && !found; i++) {
    const char *name = "";
    char *json = NULL;
    jobferry_value_name(arguments->request, arguments->place, i, &name, NULL);
    jobferry_value_json(arguments->request, AT(arguments, name), &json, NULL);
    found = json != NULL && *json == '"' && strstr(json, "\\u0000") != NULL;
    jobferry_string_free(json);
  }
  return found;
}

static struct outcome operate(const char *op, const struct arguments *arguments) {
  if (has_nul(arguments)) return (struct outcome){NULL, "a text of C ends at a NUL"};
  if (is(op, "ping")) {
    printf(",\"ok\":true,\"value\":{\"name\":\"c\",\"version\":\"%s\"}", jobferry_version());
    return (struct outcome){NULL, NULL};
  }
  if (is(op, "verify_webhook")) return verify_webhook(arguments);
  if (is(op, "cancel")) return cancelled_call(arguments);
  if (is(op, "describe")) return (struct outcome){NULL, "an opaque handle has no textual form"};
  if (is(op, "fork")) return (struct outcome){NULL, "a client has threads, which a child does not inherit"};
  if (is(op, "batch")) return (struct outcome){NULL, "there is no batch runner yet"};
  return call(op, arguments, NULL);
}

static void answer(const jobferry_value *request) {
  struct arguments arguments = {request, "/args"};
  const char *op = "";
  jobferry_value_text(request, "/op", &op, NULL);
  if (is(op, "leave")) leave(&arguments);
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
