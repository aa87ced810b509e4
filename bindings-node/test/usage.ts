// Compiled with `tsc --strict` against the installed package; never run.
import {
  Amplifier,
  AmplifierWebhook,
  JobferryError,
  Timestamp,
  type AmplifierJob,
  type AmplifierJobSummary,
  type ClientOptions,
  type Credits,
  type ErrorKind,
  type Level,
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
    const cause: ErrorKind | undefined = error.cause;
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
