import { type Audio, type UploadProgress, withAudio } from './audio.js';
import { call, type Reader } from './call.js';
import type { CallOptions } from './client.js';
import type { CancelToken, Failure, GivenAudio } from './native.js';

/** What calls with a recording understand. */
export interface UploadOptions extends CallOptions {
  /** The file name the vendor sees. Default: the file's own. */
  readonly fileName?: string | undefined;
  /** Told how far the upload is. What it throws ends the call. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

type Report = (sent: number, total: number | null) => void;

/**
 * A call with a recording: opened, sent with its progress told, and removed if it was a copy.
 *
 * @internal
 */
export async function upload<T>(
  audio: Audio,
  { signal, fileName, onProgress }: UploadOptions,
  read: Reader<T>,
  start: (cancel: CancelToken, audio: GivenAudio, report?: Report) => Promise<string | Failure>,
): Promise<T> {
  const report: Report | undefined =
    onProgress && ((sent, total) => onProgress(total === null ? { sent } : { sent, total }));
  return withAudio(audio, fileName, signal, (source) =>
    call(signal, read, (cancel, guarded) => start(cancel, source, report && guarded(report))),
  );
}
