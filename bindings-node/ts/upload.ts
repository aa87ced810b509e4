import { type Audio, type UploadProgress, withAudio } from './audio.js';
import { call, type Own, type Reader } from './call.js';
import type { CallOptions, WaitingOptions } from './client.js';
import type { Failure, GivenAudio, NativeCall } from './native.js';
import { knownToCall, type Names } from './options.js';

/** What every call with a recording understands. */
export interface CheckOptions extends CallOptions {
  /** The file name the vendor sees. Default: the file's own. */
  readonly fileName?: string | undefined;
}

/** What calls that send a recording understand. */
export interface UploadOptions extends CheckOptions {
  /** Told how far the upload is. What it throws ends the call. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

type Report = (sent: number, total: number | null) => void;

/** The names of what such calls take out of their options. @internal */
export const uploadNames = { fileName: null, onProgress: null } as const;

/**
 * A call with a recording: opened, sent with its progress told, and removed if it was a copy.
 *
 * @internal
 */
export async function upload<T, O extends UploadOptions & WaitingOptions>(
  audio: Audio,
  options: O,
  names: Names,
  read: Reader<T>,
  start: (
    call: NativeCall,
    audio: GivenAudio,
    given: Own<Omit<O, keyof typeof uploadNames>>,
    report?: Report,
  ) => Promise<string | Failure>,
): Promise<T> {
  knownToCall(options, names); // before a stream is read
  const { fileName, onProgress, ...rest } = options;
  const report: Report | undefined =
    onProgress && ((sent, total) => onProgress(total === null ? { sent } : { sent, total }));
  return withAudio(audio, fileName, options.signal, (source) =>
    call(rest, names, read, (native, given, guarded) =>
      start(native, source, given, report && guarded(report)),
    ),
  );
}
