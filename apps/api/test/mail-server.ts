import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Delivered = { to: string[]; headers: Record<string, string>; text: string };

export type MailServer = {
  url: string;
  /** Everything the server has taken, in order. */
  delivered: Delivered[];
  /** Takes the next letter and loses the line before saying so. */
  dropNext(): void;
  /** Answers every letter with this code from now on; null takes them again. */
  refuseWith(code: number | null): void;
  close(): Promise<void>;
};

type Mood = { refusal: number | null; drop: boolean };

/** A real SMTP server behind a line that can be cut. */
export async function startMailServer(): Promise<MailServer> {
  const delivered: Delivered[] = [];
  const mood: Mood = { refusal: null, drop: false };
  const smtp = takingServer(delivered, mood);
  const sockets = new Set<Socket>();
  const line = cuttableLine(await listening(smtp.listen(0, '127.0.0.1')), mood, sockets);
  return {
    url: `smtp://127.0.0.1:${await listening(line.listen(0, '127.0.0.1'))}`,
    delivered,
    dropNext: () => {
      mood.drop = true;
    },
    refuseWith: (code) => {
      mood.refusal = code;
    },
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((done) => line.close(done));
      await new Promise<void>((done) => smtp.close(done));
    },
  };
}

function takingServer(delivered: Delivered[], mood: Mood): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const refused = new Error(`no such person ${address}`);
      done(mood.refusal === null ? null : Object.assign(refused, { responseCode: mood.refusal }));
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        delivered.push({ to, ...parsed(Buffer.concat(chunks).toString('utf8')) });
        done();
      });
    },
  });
}

/** Passes everything on but, when told to, the server's word that it has taken a letter. */
function cuttableLine(upstream: number, mood: Mood, sockets: Set<Socket>): Server {
  return createServer((client) => {
    const server = connect(upstream, '127.0.0.1');
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => [client, server].forEach((end) => end.destroy()));
    }
    client.pipe(server);
    server.on('data', (answer: Buffer) => {
      const isTaken = answer.toString().includes('message queued');
      if (!mood.drop || !isTaken) return void client.write(answer);
      mood.drop = false;
      client.destroy();
    });
  });
}

async function listening(server: Server): Promise<number> {
  if (!server.listening) await new Promise((done) => server.once('listening', done));
  return (server.address() as AddressInfo).port; // listening on TCP
}

/** Headers unfolded, the body out of base64. */
export function parsed(message: string): { headers: Record<string, string>; text: string } {
  const [head = '', body = ''] = message.split(/\r?\n\r?\n/, 2);
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      decodedWords(line.slice(line.indexOf(':') + 1).trim()),
    ]),
  );
  return { headers, text: Buffer.from(body, 'base64').toString('utf8') };
}

/** RFC 2047, both encodings. */
function decodedWords(value: string): string {
  return value
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_word, encoding: string, text: string) =>
      encoding.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : Buffer.from(
            text
              .replace(/_/g, ' ')
              .replace(/=([0-9A-F]{2})/gi, (_byte, hex: string) =>
                String.fromCharCode(Number.parseInt(hex, 16)),
              ),
            'latin1',
          ).toString('utf8'),
    );
}
