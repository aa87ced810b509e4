import type { Cause, Failure } from './native.js';

/** What a caller can do about a {@link JobferryError}. */
export type ErrorKind =
  /** The client cannot be made or used as configured. Fix the configuration. */
  | 'configuration'
  /** The vendor refused the credentials (401, 403). */
  | 'authentication'
  /** The account's balance is used up (402). */
  | 'insufficient_credits'
  /** The request itself is wrong, as judged locally or by the vendor. Do not repeat it as it is. */
  | 'invalid_request'
  /** The recording is unusable, as judged locally or by the vendor. */
  | 'audio_rejected'
  /** No such job or catalogue entry for this account (404). */
  | 'not_found'
  /** The request contradicts an earlier one (409). */
  | 'conflict'
  /** The vendor's rate limit could not be met within the allowed time (429). */
  | 'rate_limited'
  /** The vendor failed (5xx). */
  | 'server'
  /** The network failed before a usable answer came. */
  | 'network'
  /** One request took longer than allowed. */
  | 'timeout'
  /** The job did not end before the deadline. It goes on; wait again with the token. */
  | 'wait_timeout'
  /** The answer is not what the vendor documents. */
  | 'protocol'
  /** The job ended without a result. */
  | 'job_failed'
  /** A paid submission may or may not have been accepted. Settle it with the token. */
  | 'submit_unknown'
  /** A webhook's signature does not prove that the vendor sent it. */
  | 'signature_invalid'
  /** The client was closed. A call stopped by its `signal` rejects with the signal's reason instead. */
  | 'cancelled';

/** What went wrong: a kind to act on, a sentence to read, and the facts as properties. */
export class JobferryError extends Error {
  /** `AbortError` or `TimeoutError` when a signal stopped a call that leaves a job behind. */
  declare readonly name: 'JobferryError' | 'AbortError' | 'TimeoutError';
  /** What a caller can do about it. */
  readonly kind: ErrorKind;
  /** Whether the same call may succeed later without a change. */
  readonly isRetryable: boolean;
  /** The HTTP status, when the vendor answered. */
  declare readonly status?: number;
  /**
   * The vendor's word for the error, such as `AUDIO_TOO_SHORT`, or the operating system's, such as
   * `ENOENT` for a file and `ECONNREFUSED` for a connection.
   */
  declare readonly code?: string;
  /** The vendor's identifier of the request, for its support. */
  declare readonly requestId?: string;
  /** How long the vendor asked to wait, in milliseconds. */
  declare readonly retryAfterMs?: number;
  /** The job concerned. */
  declare readonly jobId?: string;
  /** The token with which another call, process or language goes on. */
  declare readonly token?: string;
  /**
   * The error behind this one: of a `submit_unknown` the {@link JobferryError} that left the outcome unknown, of
   * a file or connection the operating system's, with its `code`.
   */
  declare readonly cause?: Error;
  /** The jobs that an unknown submission may have become. */
  readonly candidates: readonly string[];
  /** What the vendor answered, as text; at most 64 KiB. May hold what the caller sent. Not enumerable. */
  declare readonly raw?: string;

  static {
    Object.defineProperty(this.prototype, 'name', { value: 'JobferryError' });
  }

  private constructor({ message, raw, ...facts }: Facts, cause: Error | undefined) {
    super(message, cause && { cause });
    this.kind = facts.kind as ErrorKind; // src/error.rs tests that all of them are above
    this.isRetryable = facts.isRetryable;
    this.candidates = facts.candidates;
    Object.assign(this, facts); // what is not known is absent there too
    // Kept out of logs: it may hold what the caller sent.
    Object.defineProperty(this, 'raw', { value: raw, enumerable: false });
  }

  /** @internal */
  static of({ causes, ...facts }: Failure, cause = causes.reduceRight<Error | undefined>(causeOf, undefined)): JobferryError {
    return new JobferryError(facts, cause);
  }

  /**
   * What a call rejects with that was stopped for `reason`: the reason itself, unless there is
   * something left to go on with.
   *
   * @internal
   */
  by(reason: unknown): unknown {
    if (this.token === undefined) return reason;
    const isTimeout = typeof reason === 'object' && reason !== null && 'name' in reason && reason.name === 'TimeoutError';
    Object.defineProperty(this, 'name', { value: isTimeout ? 'TimeoutError' : 'AbortError' });
    return Object.defineProperty(this, 'cause', { value: reason });
  }

  /** @internal */
  static behind({ kind, ...facts }: Cause, cause: Error | undefined): Error {
    if (kind !== undefined) return new JobferryError({ ...facts, kind, candidates: [] }, cause);
    const { message, code } = facts;
    return Object.assign(new Error(message, cause && { cause }), code === undefined ? {} : { code });
  }
}

type Facts = Omit<Failure, 'causes'>;

function causeOf(behind: Error | undefined, cause: Cause): Error {
  return JobferryError.behind(cause, behind);
}

/** The value of an outcome; throws when it is a failure. @internal */
export function unwrap<T>(outcome: T | Failure): T {
  if (isFailure(outcome)) throw JobferryError.of(outcome);
  return outcome;
}

function isFailure(outcome: unknown): outcome is Failure {
  return typeof outcome === 'object' && outcome !== null && 'kind' in outcome;
}
