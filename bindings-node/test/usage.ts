// Compiled with `tsc --strict` against the installed package; never run.
import {
  Alliance,
  Amplifier,
  AmplifierWebhook,
  Idunox,
  JobApi,
  JobferryError,
  Midlyr,
  Timestamp,
  type AllianceJob,
  type AlliancePreview,
  type AmplifierJob,
  type AmplifierJobSummary,
  type ApiJob,
  type ClientOptions,
  type Credits,
  type ErrorKind,
  type IdunoxProgress,
  type IdunoxSubmission,
  type IdunoxSubmissionRequest,
  type Level,
  type MidlyrJob,
  type MidlyrRiskBand,
  type Regulation,
  type Secret,
  type Target,
} from 'jobferry';
import type { IncomingMessage } from 'node:http';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | void => {};

const options: ClientOptions = { plan: { uploads: 1, others: 2, windowMs: 60_000 }, timeoutMs: 5 };
const client = new Amplifier(options);

export async function usage(request: IncomingMessage, blob: Blob, signal: AbortSignal): Promise<void> {
  const job = await client.analyze(blob.stream(), { condition: 'anxiety' }, { signal, wait: { deadlineMs: 1 } });
  holds<Equal<typeof job, AmplifierJob>>();
  holds<Equal<AmplifierJob['createdAt'], Timestamp | undefined>>();
  holds<Equal<Credits['exact'], string>>();
  const date: Date | undefined = job.createdAt;
  const text: string | undefined = job.createdAt?.text;
  void [date, text];

  // Known words are offered, new ones accepted, and a comparison needs no cast.
  const level: Level = 'a word of next year';
  const target: Target = { useCase: 'another of next year' };
  if (job.result?.summary?.overallLevel === 'elevated' || level === 'low') await client.submit('a.wav', target);

  for await (const each of client.allJobs({ signal })) holds<Equal<typeof each, AmplifierJobSummary>>();
  for (const audio of ['a.wav', new URL('file:///a.wav'), new Uint8Array(), Buffer.alloc(1), blob, request]) {
    await client.check(audio, { fileName: 'a.wav' });
  }
  const delivery = new AmplifierWebhook('s').verify(request.headers, Buffer.alloc(0));
  const delivered: boolean = client.deliver(delivery);
  new AmplifierWebhook(['s', 't']).verify(new Headers(), 'text');
  void delivered;
  {
    const settled = await client.reconcile('token', { signal });
    holds<Equal<typeof settled, AmplifierJob>>();
    const uploads: number = client.stats().uploads;
    await client.submit('a.wav', target, { onUnknown: 'error' });
    void uploads;
    using short = new Amplifier();
    await short.credits();
  }

  try {
    await client.credits();
  } catch (error) {
    if (!(error instanceof JobferryError)) throw error;
    const kind: ErrorKind = error.kind;
    const pause: number | undefined = error.retryAfterMs;
    const cause: Error | undefined = error.cause;
    switch (error.kind) {
      case 'rate_limited':
        void [kind, pause, cause, error.status, error.code, error.requestId, error.jobId, error.token];
        break;
      // @ts-expect-error kinds are a closed set
      case 'rate_limit':
        break;
    }
  }

  // @ts-expect-error results are read-only
  job.status = 'done';
  // @ts-expect-error lists too
  job.result?.signals.push();
  // @ts-expect-error an option that does not exist
  new Amplifier({ timeout: 5 });
  // @ts-expect-error a target names one of four
  await client.submit('a.wav', { useCases: 'wellness' });
  // @ts-expect-error a parsed body does not verify
  new AmplifierWebhook('s').verify(request.headers, { job_id: 'a' });
  // @ts-expect-error made by the package only
  new Timestamp();
}

export async function otherVendors(submission: IdunoxSubmissionRequest, signal: AbortSignal): Promise<void> {
  using midlyr = new Midlyr({ auth: 'bearer' });
  const screened = await midlyr.screen('text', 'marketing_asset', {
    signal,
    submit: { onUnknown: 'error' },
    wait: { deadlineMs: 60_000 },
  });
  holds<Equal<typeof screened, MidlyrJob>>();
  const band: MidlyrRiskBand | undefined = screened.result?.riskBand;
  const cited: Regulation | undefined = screened.result?.findings[0]?.citations[0]?.regulation;
  for await (const job of midlyr.allJobs({ jobTypes: ['screen_analysis'], start: new Date().toISOString() })) void job.id;
  await midlyr.queryRegulations('question', { limit: 1, filters: { authorities: ['cfpb'] } });
  await midlyr.createEvent('dispute', { json: { channel: 'email' } }, { externalRef: 'case-1' });

  const idunox = new Idunox();
  const { submissionId } = await idunox.submit(submission, { idempotencyKey: 'key', correlationId: 'visit' });
  const tell = ({ succeeded, steps }: IdunoxProgress): void => void [succeeded, steps];
  const ended = await idunox.waitForSubmission(submissionId, { onProgress: tell, signal });
  holds<Equal<typeof ended, IdunoxSubmission>>();

  const alliance = new Alliance({ token: 'jwt', refresh: () => 'jwt' });
  new Alliance({ refresh: async () => 'jwt' });
  const job = await alliance.preview({ systemPrompt: 'a', userPromptTemplate: '{{b}}', variables: { b: 'c' } });
  holds<Equal<typeof job, AllianceJob>>();
  const preview: AlliancePreview | undefined = job.result?.preview;
  const address: Secret | undefined = job.result?.report?.downloadUrl;
  await alliance.submitParseDocument('assessment', 'document', { deadlineMs: 1, signal });
  void [band, cited, preview, address];

  const described = JobApi.fromPath('papermill.toml', { token: 'jwt', refresh: async () => 'jwt' });
  for await (const each of described.allJobs({ signal })) holds<Equal<typeof each, ApiJob>>();
  const printed = await described.run({ pages: 12 }, { name: 'print', file: 'cover.pdf', wait: { deadlineMs: 1 } });
  holds<Equal<typeof printed, ApiJob>>();
  const reported: ApiJob | undefined = described.webhook('s').verify([], '{}').job;
  await described.waitForJob(printed.jobId, { onProgress: ({ state }) => void state });
  void reported;

  // @ts-expect-error each vendor has credentials of its own
  new Midlyr({ token: 'jwt' });
  // @ts-expect-error a token that expires is not a key
  new Alliance({ apiKey: 'key' });
  // @ts-expect-error a refresh gives a text
  new Alliance({ refresh: () => undefined });
  // @ts-expect-error here, too
  JobApi.fromPath('papermill.toml', { refresh: () => 7 });
  // @ts-expect-error a submission has a person
  await idunox.submit({ schemaVersion: 'canonical_submission_v1' });
  // @ts-expect-error pages have cursors and no numbers
  await midlyr.jobs(0);
  // @ts-expect-error a description is named by its form
  new JobApi('papermill.toml');
}
