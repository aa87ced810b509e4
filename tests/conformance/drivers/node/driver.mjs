// One JSON object per line in, one per line out: the Node package as the conformance cases see it.
// Holds no behaviour of its own; each operation is one call of the public API.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import { inspect } from 'node:util';

import { Amplifier, AmplifierWebhook, IdunoxWebhook, JobferryError } from '../../../../bindings-node/dist/index.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../../../bindings-node/package.json', import.meta.url)));

/** Why an operation is not there. */
class Unsupported extends Error {}

const operations = {
  ping: () => ({ name: 'node', version }),
  credits: async (client, _, signal) => credits(await client.credits({ signal })),
  get_job: async (client, args, signal) => job(await client.job(args.job_id, { signal })),
  wait_job: async (client, args, signal) => job(await client.waitForJob(args.job_id, { signal, ...waiting(args) })),
  submit_file: async (client, args, signal) =>
    job(await client.submit(args.path, target(args), { signal, ...submitting(args) })),
  analyze_file: async (client, args, signal) =>
    job(await client.analyze(args.path, target(args), { signal, submit: submitting(args), wait: waiting(args) })),
  list_jobs: async (client, args, signal) => {
    if (args.all) {
      const jobs = [];
      for await (const each of client.allJobs({ signal })) jobs.push(summary(each));
      return { jobs };
    }
    const page = await client.jobs(args.page ?? 0, { signal });
    return { jobs: page.jobs.map(summary), page: page.page, total_pages: page.totalPages };
  },
  set_webhook: async (client, args, signal) => ({
    success: (await client.setWebhook(args.url, args.secret, { signal })).success,
  }),
  describe: (client) => ({
    text: [client, JSON.stringify(client), inspect(client, { depth: 9, showHidden: true })].join('\n'),
  }),
};

const absent = {
  fork: 'a Node process cannot be forked',
  batch: 'there is no batch runner yet',
  submit_screen: 'there is no Midlyr client yet',
};

const clients = new Map();

/** One client per address and configuration, so that steps share connections and budgets. */
function clientFor(baseUrl, options = {}) {
  if ((options.vendor ?? 'amplifier') !== 'amplifier') throw new Unsupported('Amplifier only so far');
  const key = JSON.stringify([baseUrl, options]);
  if (!clients.has(key)) clients.set(key, new Amplifier(configuration(baseUrl, options)));
  return clients.get(key);
}

function configuration(baseUrl, options) {
  const limits = options.rate_limit;
  const custom = limits && { uploads: limits.analyze, others: limits.general, windowMs: limits.window_s * 1000 };
  return given({
    baseUrl,
    accountId: options.credentials?.account_id,
    apiKey: options.credentials?.api_key,
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
    deadlineMs: milliseconds(args.deadline_s),
  });

const milliseconds = (seconds) => (seconds == null ? undefined : seconds * 1000);

const given = (options) => Object.fromEntries(Object.entries(options).filter(([, value]) => value != null));

/** The vendor's own fields, with the instants as they are meant. */
function job(found) {
  const value = JSON.parse(found.raw);
  if (found.createdAt) value.created_at = found.createdAt.toISOString();
  if (found.completedAt) value.completed_at = found.completedAt.toISOString();
  return value;
}

const summary = (found) => ({
  job_id: found.jobId,
  status: found.status,
  created_at: found.createdAt?.toISOString() ?? null,
});

const credits = ({ credits, exact }) => ({
  credits: Number.isSafeInteger(credits) && String(credits) === exact ? credits : exact,
});

function verifyWebhook(args) {
  const body = Buffer.from(args.body_b64, 'base64');
  if (args.scheme === 'idunox') {
    try {
      new IdunoxWebhook(args.secrets).verify(args.headers, body, { now: new Date(args.now * 1000) });
    } catch (error) {
      if (error.kind !== 'protocol') throw error; // proven, though it is no event
    }
    return { valid: true };
  }
  const delivery = new AmplifierWebhook(args.secrets).verify(args.headers, body);
  return { valid: true, job_id: delivery.job.jobId };
}

async function operate(op, args, baseUrl) {
  if (op === 'verify_webhook') return verifyWebhook(args);
  if (op === 'ping') return operations.ping();
  if (op === 'cancel') {
    const controller = new AbortController();
    const { op: innerOp, args: innerArgs } = args.inner;
    const call = operations[innerOp](clientFor(baseUrl, innerArgs.client), innerArgs, controller.signal);
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
  if (!(op in operations)) throw new Unsupported(absent[op] ?? 'no such operation');
  return operations[op](clientFor(baseUrl, args.client), args);
}

const kinds = {
  authentication: 'auth',
  wait_timeout: 'timeout',
  conflict: 'invalid_request',
  configuration: 'invalid_request',
};

function failure(error) {
  if (error?.name === 'AbortError') return { kind: 'cancelled', message: error.message };
  if (!(error instanceof JobferryError)) throw error;
  const isUnknown = error.kind === 'submit_unknown';
  const kind = (isUnknown && error.cause) || error.kind;
  return {
    kind: kinds[kind] ?? kind,
    message: error.message,
    http_status: error.status,
    code: error.code,
    job_id: error.jobId,
    retry_after_s: error.retryAfterMs === undefined ? undefined : error.retryAfterMs / 1000,
    maybe_accepted: isUnknown,
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
