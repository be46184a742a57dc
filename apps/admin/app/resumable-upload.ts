import type {
  DetailedError,
  HttpRequest,
  HttpResponse,
  PreviousUpload,
  Upload,
} from 'tus-js-client';
import { restoreSession } from './session.ts';
import type { Uploaded, UploadEnd } from './upload.ts';

/** `waiting`: the line is down, and sending goes on by itself or by hand. */
export type SendingState = { share: number; state: 'sending' | 'waiting' | 'paused' };
type Given = {
  file: File;
  /** Null for a file of the catalogue. */
  requestId: string | null;
  onChange: (now: SendingState) => void;
};

const ENDPOINT = '/files/uploads';
/** What a proxy on the way must let through at once, and may hold back before it passes it on. */
const PIECE_BYTES = 8 * 1024 * 1024;
const RETRY_DELAYS = [0, 1_000, 3_000, 5_000, 10_000];
const DISK_FULL = 507;

const GIVEN_UP = 'Đã bỏ tệp này, không giữ lại gì.';
const NOT_THERE = [404, 410];

class SignedOut extends Error {}
class NotAnswered extends Error {}

/** Loaded with the first file: most pages send none. */
const library = () => import('tus-js-client');

/** One file on its way, in pieces: what has arrived stays, whatever happens to the line or the page. */
export class ResumableSending {
  readonly end: Promise<UploadEnd>;
  readonly #given: Given;
  readonly #settle: (end: UploadEnd) => void;
  #upload: Upload | undefined;
  #now: SendingState = { share: 0, state: 'sending' };

  constructor(given: Given) {
    const { promise, resolve } = Promise.withResolvers<UploadEnd>();
    this.#given = given;
    this.end = promise;
    this.#settle = (end) => {
      window.removeEventListener('online', this.resume);
      resolve(end);
    };
    window.addEventListener('online', this.resume);
    void this.#begin();
  }

  pause = (): void => {
    void this.#upload?.abort();
    this.#tell({ state: 'paused' });
  };

  resume = (): void => {
    if (this.#now.state === 'sending') return;
    this.#tell({ state: 'sending' });
    this.#upload?.start();
  };

  giveUp = async (): Promise<void> => {
    // Whether the server hears of it or not: pieces that nobody goes on with are swept away.
    await this.#upload?.abort(true).catch(() => undefined);
    await this.#forget();
    this.#settle({ refused: GIVEN_UP });
  };

  async #begin(): Promise<void> {
    const { Upload } = await library();
    const { file, requestId } = this.#given;
    const upload = new Upload(file, {
      endpoint: ENDPOINT,
      metadata: {
        filename: file.name,
        ...(requestId === null ? {} : { request: requestId }),
      },
      fingerprint: () => Promise.resolve(fingerprintOf(this.#given)),
      removeFingerprintOnSuccess: true,
      chunkSize: PIECE_BYTES,
      retryDelays: RETRY_DELAYS,
      onProgress: (sent, total) => this.#tell({ share: total === 0 ? 0 : sent / total }),
      onAfterResponse: (request, answer) => throwUnlessAnswered(request, answer),
      onShouldRetry: (fault) => isWorthRetrying(fault),
      onError: (fault) => void this.#failed(fault),
      onSuccess: ({ lastResponse }) => void this.#arrived(lastResponse),
    });
    this.#upload = upload;
    const [before] = await upload.findPreviousUploads();
    if (before !== undefined) upload.resumeFromPreviousUpload(before);
    upload.start();
  }

  async #arrived(last: HttpResponse): Promise<void> {
    // Everything was there already, so nothing was sent and nothing answered: ask what became of it.
    const body = last.getBody() || (await this.#askAgain());
    const { id, name } = readJson<Uploaded>(body) ?? {};
    if (id !== undefined && name !== undefined) return this.#settle({ kept: { id, name } });
    await this.#forget();
    this.#settle({ refused: refusalIn(body) ?? 'Không thêm được tệp này.' });
  }

  async #askAgain(): Promise<string> {
    const answer = await fetch(this.#upload?.url ?? ENDPOINT, {
      method: 'PATCH',
      headers: {
        'tus-resumable': '1.0.0',
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(this.#given.file.size),
      },
    });
    return answer.text();
  }

  async #failed(fault: Error | DetailedError): Promise<void> {
    if (isSignedOut(fault)) {
      this.#tell({ state: 'waiting' });
      await restoreSession();
      return this.resume();
    }
    const answer = 'originalResponse' in fault ? fault.originalResponse : null;
    const refused = answer && refusalIn(answer.getBody());
    if (!refused) return this.#tell({ state: 'waiting' });
    if (answer.getStatus() !== DISK_FULL) await this.#forget();
    this.#settle({ refused });
  }

  async #forget(): Promise<void> {
    const { defaultOptions } = await library();
    const key = fingerprintOf(this.#given);
    for (const { urlStorageKey } of await defaultOptions.urlStorage.findUploadsByFingerprint(key))
      await defaultOptions.urlStorage.removeUpload(urlStorageKey);
  }

  #tell(change: Partial<SendingState>): void {
    this.#now = { ...this.#now, ...change };
    this.#given.onChange(this.#now);
  }
}

export type Unfinished = { key: string; name: string; drop: () => Promise<void> };

/** What this browser began to send here and did not end; the same file chosen again goes on. */
export async function unfinishedUploads(requestId: string | null): Promise<Unfinished[]> {
  const { defaultOptions, Upload: tus } = await library();
  const all: PreviousUpload[] = await defaultOptions.urlStorage.findAllUploads();
  return all
    .filter(({ metadata }) => (metadata['request'] ?? null) === requestId)
    .map(({ metadata, uploadUrl, urlStorageKey }) => ({
      key: urlStorageKey,
      name: metadata['filename'] ?? '',
      drop: async () => {
        if (uploadUrl !== null) await tus.terminate(uploadUrl).catch(() => undefined);
        await defaultOptions.urlStorage.removeUpload(urlStorageKey);
      },
    }));
}

/** The same file for the same place; changed since, it is another. */
const fingerprintOf = ({ file: { name, size, lastModified }, requestId }: Given) =>
  ['minhbach', requestId ?? 'danh-muc', size, lastModified, name].join('-');

/** Else the library takes an ended session or a server that restarts for a lost upload, and begins anew. */
function throwUnlessAnswered(request: HttpRequest, answer: HttpResponse): void {
  const status = answer.getStatus();
  if (status === 401 || status === 403) throw new SignedOut();
  const isAskingHowFar = request.getMethod() === 'HEAD';
  if (isAskingHowFar && status >= 400 && !NOT_THERE.includes(status)) throw new NotAnswered();
}

const isSignedOut = (fault: Error | DetailedError) =>
  'causingError' in fault && fault.causingError instanceof SignedOut;

function isWorthRetrying(fault: DetailedError): boolean {
  const answer = fault.originalResponse;
  if (isSignedOut(fault) || !navigator.onLine) return false;
  return answer === null || (refusalIn(answer.getBody()) === undefined && answer.getStatus() > 404);
}

const refusalIn = (body: string): string | undefined =>
  readJson<{ violations: { message: string }[] }>(body)?.violations?.[0]?.message;

/** Undefined when it is no JSON, as a proxy's error page. */
function readJson<Shape>(body: string): Partial<Shape> | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
