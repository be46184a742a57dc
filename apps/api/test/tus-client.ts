import { createHash } from 'node:crypto';
import type { Api } from './api.ts';

/** Sends files in pieces over a real socket, as whoever bears the cookie. */
export class TusClient {
  constructor(
    private readonly address: string,
    readonly cookie: string,
  ) {}

  ask(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: RequestInit['body'],
  ) {
    return fetch(new URL(path, this.address), {
      method,
      headers: { cookie: this.cookie, 'tus-resumable': '1.0.0', ...headers },
      ...(body === undefined ? {} : { body }),
    });
  }

  announce(name: string, size: number, metadata: Record<string, string> = {}): Promise<Response> {
    const pairs = Object.entries({ filename: name, ...metadata });
    const encoded = pairs.map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
    return this.ask('POST', '/files/uploads', {
      'upload-length': String(size),
      'upload-metadata': encoded.join(','),
    });
  }

  /** Where the pieces go. */
  async begun(...announced: Parameters<TusClient['announce']>): Promise<string> {
    const answer = await this.announce(...announced);
    const place = answer.headers.get('location');
    if (place === null) throw new Error(`${answer.status} ${await answer.text()}`);
    return place;
  }

  send(place: string, offset: number, bytes: Buffer): Promise<Response> {
    return this.ask('PATCH', place, pieceAt(offset), new Uint8Array(bytes));
  }

  async offset(place: string): Promise<number> {
    const { headers } = await this.ask('HEAD', place);
    return Number(headers.get('upload-offset') ?? Number.NaN);
  }
}

export const pieceAt = (offset: number) => ({
  'content-type': 'application/offset+octet-stream',
  'upload-offset': String(offset),
});

export const addressOf = ({ application }: Pick<Api, 'application'>) => application.getUrl();

export const sha256Of = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** Letters without a pattern, so that a piece at a wrong place would be noticed. */
export function textOf(size: number): Buffer {
  const lines = Array.from({ length: Math.ceil(size / 10) }, (_, at) => `${100_000_000 + at}\n`);
  return Buffer.from(lines.join('')).subarray(0, size);
}
