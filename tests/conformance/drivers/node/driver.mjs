// One JSON object per line in, one per line out: the Node package as the conformance cases see it.
// Holds no behaviour of its own; each operation is one call of the public API.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import { inspect } from 'node:util';

import { Alliance, Amplifier, AmplifierWebhook, Idunox, IdunoxWebhook, JobApi, JobferryError, Midlyr, Timestamp } from '../../../../bindings-node/dist/index.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../../../bindings-node/package.json', import.meta.url)));

/** Why an operation is not there. */
class Unsupported extends Error {}

const common = {
  get_job: async (client, args, signal) => job(await client.job(args.job_id, { signal })),
  wait_job: async (client, args, signal) => job(await client.waitForJob(args.job_id, { signal, ...waiting(args) })),
  describe: (client) => ({
    text: [client, JSON.stringify(client), inspect(client, { depth: 9, showHidden: true })].join('\n'),
  }),
};

const amplifier = {
  ...common,
  credits: async (client, _, signal) => credits(await client.credits({ signal })),
  submit_file: async (client, args, signal) =>
    job(await client.submit(args.path, target(args), { signal, ...submitting(args) })),
  analyze_file: async (client, args, signal) =>
    job(await client.analyze(args.path, target(args), { signal, submit: submitting(args), wait: waiting(args) })),
  list_jobs: async (client, args, signal) => {
    if (args.all) return { jobs: await all(client.allJobs({ signal })) };
    const page = await client.jobs(args.page ?? 0, { signal });
    return { jobs: page.jobs.map(summary), page: page.page, total_pages: page.totalPages };
  },
  set_webhook: async (client, args, signal) => ({
    success: (await client.setWebhook(args.url, args.secret, { signal })).success,
  }),
};

const midlyr = {
  ...common,
  submit_screen: async (client, args, signal) =>
    job(await client.submitScreen(args.text, args.scenario, { signal, ...ofJob(args) })),
  assess_risk: async (client, args, signal) =>
    job(await client.assessRisk(args.text, args.scenario, { signal, submit: until(args), wait: waiting(args) })),
  list_jobs: async (client, args, signal) => {
    const options = given({ limit: args.limit, cursor: args.cursor });
    if (args.all) return { jobs: await all(client.allJobs({ signal, ...options })) };
    const page = await client.jobs({ signal, ...options });
    return { jobs: page.jobs.map(summary), next_cursor: page.nextCursor };
  },
};

const idunox = {
  ...common,
  get_job: async (client, args, signal) =>
    args.what === 'submission'
      ? submission(await client.submission(args.job_id, { signal }))
      : common.get_job(client, args, signal),
  wait_job: async (client, args, signal) =>
    args.what === 'submission'
      ? submission(await client.waitForSubmission(args.job_id, { signal, ...waiting(args) }))
      : common.wait_job(client, args, signal),
  submit_idunox: async (client, args, signal) => {
    const keys = given({ idempotencyKey: args.idempotency_key, correlationId: args.correlation_id });
    return submission(await client.submit(args.request, { signal, ...keys, ...until(args) }));
  },
  get_result: async (client, args, signal) => {
    const result = await client.result(args.result_id, { signal });
    return { result_id: result.resultId, outcomes: result.outcomes.length };
  },
};

const alliance = {
  ...common,
  submit_alliance: async (client, args, signal) => job(await tasks[args.task](client, args, { signal, ...ofJob(args) })),
};

const tasks = {
  preview: (client, args, options) => client.submitPreview(args.request, options),
  parse_document: (client, args, options) => client.submitParseDocument(args.assessment_id, args.document_id, options),
  risk_analysis: (client, args, options) => client.submitAnalyzeRisk(args.assessment_id, options),
  report: (client, args, options) => client.submitGenerateReport(args.assessment_id, options),
};

const described = {
  api_submit: async (client, args, signal) =>
    apiJob(await client.submit(args.fields ?? {}, { signal, ...sending(args), ...ofJob(args) })),
  api_run: async (client, args, signal) =>
    apiJob(await client.run(args.fields ?? {}, { signal, ...sending(args), ...ofJob(args), wait: waiting(args) })),
  api_job: async (client, args, signal) => apiJob(await client.job(args.job_id, { signal })),
};

const sending = ({ name, file }) => given({ name, file });

const vendors = {
  amplifier: { Client: Amplifier, operations: amplifier },
  midlyr: { Client: Midlyr, operations: midlyr },
  idunox: { Client: Idunox, operations: idunox },
  alliance: { Client: Alliance, operations: alliance },
};

const absent = {
  fork: 'a Node process cannot be forked',
  batch: 'there is no batch runner yet',
};

/** One call of a vendor's client. */
async function run(op, args, baseUrl, signal) {
  const vendor = args.client?.vendor ?? 'amplifier';
  const operation = (args.description == null ? vendors[vendor]?.operations : described)?.[op];
  if (!operation) throw new Unsupported(absent[op] ?? `${vendor} has no such operation`);
  return operation(clientFor(vendor, baseUrl, args), args, signal);
}

const clients = new Map();

/** One client per address and configuration, so that steps share connections and budgets. */
function clientFor(vendor, baseUrl, { client = {}, description }) {
  const key = JSON.stringify([baseUrl, client, description]);
  const { Client } = vendors[vendor];
  if (!clients.has(key)) {
    const options = configuration(baseUrl, client);
    clients.set(key, description == null ? new Client(options) : JobApi.fromToml(description, options));
  }
  return clients.get(key);
}

function configuration(baseUrl, options) {
  const limits = options.rate_limit;
  const custom = limits && { uploads: limits.analyze, others: limits.general, windowMs: limits.window_s * 1000 };
  return given({
    baseUrl,
    accountId: options.credentials?.account_id,
    apiKey: options.credentials?.api_key,
    token: options.credentials?.token,
    auth: options.auth,
    plan: limits === 'default' ? undefined : (custom ?? 'off'),
    connectTimeoutMs: milliseconds(options.connect_timeout_s),
    timeoutMs: milliseconds(options.timeout_s),
    uploadTimeoutMs: milliseconds(options.timeout_s),
    maxRetries: options.max_retries,
    retryBaseMs: milliseconds(options.retry_base_s),
    retryMaxMs: milliseconds(options.retry_max_s),
    extraCaPem: options.ca_file && readFileSync(options.ca_file, 'utf8'),
    userAgent: options.user_agent,
  });
}

const target = ({ kind, selector }) => ({ [kind === 'use_case' ? 'useCase' : kind]: selector });

const waiting = (args) =>
  given({ deadlineMs: milliseconds(args.deadline_s), pollIntervalMs: milliseconds(args.poll_interval_s) });

const submitting = (args) =>
  given({
    diarize: args.diarize,
    webhookUrl: args.webhook_url,
    webhookSecretKey: args.webhook_secret,
    ...ofJob(args),
  });

const ofJob = (args) => given({ onUnknown: args.on_unknown, ...until(args) });

const until = (args) => given({ deadlineMs: milliseconds(args.deadline_s) });

const milliseconds = (seconds) => (seconds == null ? undefined : seconds * 1000);

const given = (options) => Object.fromEntries(Object.entries(options).filter(([, value]) => value != null));

/** The vendor's own fields, with the instants as meant and as written, and the names that all jobs have here. */
function job(found, jobId = found.jobId ?? found.id) {
  const document = found.raw && JSON.parse(found.raw);
  const value = typeof document === 'object' ? document : {};
  for (const [name, at] of Object.entries(found)) {
    if (!(at instanceof Timestamp)) continue;
    value[name in value ? name : snakeCase(name)] = instant(at);
    value[`${snakeCase(name)}_text`] = at.text;
  }
  return { ...value, job_id: jobId, status: found.status };
}

const apiJob = ({ jobId, status, state, result }) => ({
  job_id: jobId,
  status,
  state,
  result: result === undefined ? null : JSON.parse(result),
});

const submission = (found) => job(found, found.submissionId);

const instant = (at) => (at && !Number.isNaN(at.getTime()) ? at.toISOString() : null);

const snakeCase = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const summary = (found) => ({
  job_id: found.jobId ?? found.id,
  status: found.status,
  created_at: instant(found.createdAt),
});

async function all(list) {
  const jobs = [];
  for await (const each of list) jobs.push(summary(each));
  return jobs;
}

const credits = ({ credits, exact }) => ({
  credits: Number.isSafeInteger(credits) && String(credits) === exact ? credits : exact,
});

function verifyWebhook(args) {
  const body = Buffer.from(args.body_b64, 'base64');
  if (args.scheme === 'idunox') {
    new IdunoxWebhook(args.secrets).verify(args.headers, body, given({ now: args.now == null ? null : new Date(args.now * 1000) }));
    return { valid: true };
  }
  const delivery = new AmplifierWebhook(args.secrets).verify(args.headers, body);
  return { valid: true, job_id: delivery.job.jobId };
}

async function operate(op, args, baseUrl) {
  if (op === 'verify_webhook') return verifyWebhook(args);
  if (op === 'ping') return { name: 'node', version };
  if (op === 'cancel') {
    const controller = new AbortController();
    const { op: innerOp, args: innerArgs } = args.inner;
    const call = run(innerOp, innerArgs, baseUrl, controller.signal);
    call.catch(() => {});
    await Promise.race([call.catch(() => {}), after(args.after_s * 1000)]);
    controller.abort();
    return call;
  }
  if (op === 'leave') {
    operate(args.inner.op, args.inner.args, baseUrl).catch(() => {});
    await after(args.after_s * 1000);
    process.exit(7);
  }
  return run(op, args, baseUrl);
}

function failure(error) {
  if (!(error instanceof JobferryError)) {
    if (error?.name === 'AbortError') return { kind: 'cancelled', message: error.message };
    throw error;
  }
  return {
    kind: error.kind,
    cause_kind: error.cause?.kind,
    message: error.message,
    http_status: error.status,
    code: error.code,
    job_id: error.jobId,
    token: error.token,
    retry_after_s: error.retryAfterMs === undefined ? undefined : error.retryAfterMs / 1000,
    maybe_accepted: error.kind === 'submit_unknown',
  };
}

async function answer({ id, op, base_url: baseUrl, args = {} }) {
  try {
    return { id, ok: true, value: await operate(op, args, baseUrl) };
  } catch (error) {
    if (error instanceof Unsupported) return { id, unsupported: error.message };
    return { id, ok: false, error: failure(error) };
  }
}

for await (const line of createInterface(process.stdin)) {
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
}
