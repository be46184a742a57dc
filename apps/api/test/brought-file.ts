import type { Api } from './api.ts';
import { addressOf, TusClient } from './tus-client.ts';

/** A file of the catalogue, brought in one piece by whoever bears the cookie. @returns its id */
export async function broughtFile(
  on: Pick<Api, 'application'>,
  cookie: string,
  { name, content }: { name: string; content: Buffer },
): Promise<string> {
  const client = new TusClient(await addressOf(on), cookie);
  const place = await client.begun(name, content.length);
  const answer = await client.send(place, 0, content);
  const told = (await answer.json()) as { id?: string }; // our own answer
  if (told.id === undefined) throw new Error(`${name}: ${JSON.stringify(told)}`);
  return told.id;
}
