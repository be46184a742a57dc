import { Inject, Injectable } from '@nestjs/common';
import {
  caseOutcomeOn,
  OUTCOME_ACTS,
  SAMPLE_FRAME_MAX,
  type CountedLine,
  type FrameCase,
  type SampleForm,
} from '@minhbach/domain';
import { and, asc, between, eq, inArray, lte, or, sql } from 'drizzle-orm';
import { DATABASE, type Database } from '../platform/database.ts';
import { register } from '../register/register.table.ts';
import { requests } from '../requests/request.table.ts';

/** Whose cases, and as of which day. */
export type FrameQuery = Pick<SampleForm, 'from' | 'until' | 'frameOn'> & {
  agencyId: string | null;
};

/** Reads the cases that a sample is drawn from, as they stood at the end of a day. */
@Injectable()
export class FrameRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Every case of the frame; one more than a frame may have when there are too many. */
  async read(query: FrameQuery): Promise<FrameCase[]> {
    const { id: requestId, reference, agencyId } = requests;
    const cases = await this.database
      .select({ requestId, reference, agencyId })
      .from(requests)
      .where(inFrame(query))
      .limit(SAMPLE_FRAME_MAX + 1);
    // Too many are refused, and nobody asks how they stood.
    const lines = cases.length > SAMPLE_FRAME_MAX ? new Map() : await this.#lines(query);
    return cases.map((one) => ({
      ...one,
      outcome: caseOutcomeOn(lines.get(one.requestId) ?? [], query.frameOn),
    }));
  }

  /** Of each line the three facts that say how a case stands, and no more: lines are long. */
  async #lines(query: FrameQuery): Promise<Map<string, CountedLine[]>> {
    const fact = <Value>(name: string) =>
      sql<Value>`${register.line}::jsonb -> 'facts' -> ${name}::text`;
    const lines = await this.database
      .select({
        requestId: register.requestId,
        action: register.action,
        on: register.on,
        items: fact<number | number[] | null>('items'),
        item: fact<number | null>('item'),
        outcome: fact<string | null>('outcome'),
      })
      .from(register)
      .innerJoin(requests, eq(requests.id, register.requestId))
      .where(
        and(
          inFrame(query),
          lte(register.on, query.frameOn),
          or(eq(register.number, 1), inArray(register.action, [...OUTCOME_ACTS])),
        ),
      )
      .orderBy(asc(register.requestId), asc(register.number));
    return Map.groupBy(
      lines.map(({ requestId, action, on, ...facts }) => ({
        requestId,
        action: action as CountedLine['action'], // the domain's `decide` put it there
        on,
        facts,
      })),
      ({ requestId }) => requestId,
    );
  }
}

/** What was received in the period, by this body or any, and stood in the register by the end of the day. */
function inFrame({ from, until, frameOn, agencyId }: FrameQuery) {
  return and(
    between(requests.receivedOn, from, until),
    agencyId === null ? undefined : eq(requests.agencyId, agencyId),
    sql`exists (select from ${register} as begun where begun.request_id = ${requests.id}
      and begun.number = 1 and begun.on <= ${frameOn})`,
  );
}
