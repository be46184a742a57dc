import { createHash, randomInt, randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import {
  addDays,
  allows,
  drawSample,
  frameText,
  judgeInspectionNote,
  judgeSample,
  SAMPLE_SEED_MAX,
  violates,
  type CalendarDate,
  type FrameCase,
  type InspectionNoteForm,
  type Ruling,
  type SampleForm,
} from '@minhbach/domain';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { mustBeSignedIn } from '../identity/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { FrameRepository } from './frame.repository.ts';
import { SampleRepository, type KeptSample } from './sample.repository.ts';

/** As typed: without a seed one is thrown, without a day yesterday's end is taken. */
export type SampleInput = Omit<SampleForm, 'seed' | 'frameOn'> & {
  agencyCode?: string | null;
  seed?: number | null;
  frameOn?: CalendarDate | null;
};
export type NotedCase = InspectionNoteForm & { sampleId: string; requestId: string };
/** A sample drawn once more, beside what was kept. */
export type DrawnAgain = {
  frameSize: number;
  frameHash: string;
  isSameFrame: boolean;
  isSameSample: boolean;
};

/** Gathers the frame, has the domain draw, and keeps what was drawn. */
@Injectable()
export class SampleService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly frames: FrameRepository,
    private readonly samples: SampleRepository,
  ) {}

  async draw(input: SampleInput, actor: Actor): Promise<Ruling<KeptSample>> {
    const staff = mustBeSignedIn(actor);
    const today = this.clock.today();
    const { agencyCode, seed, frameOn, ...typed } = input;
    const judged = judgeSample(
      {
        ...typed,
        seed: seed ?? randomInt(1, SAMPLE_SEED_MAX + 1),
        frameOn: frameOn ?? addDays(today, -1),
      },
      { actor: staff, today },
    );
    if (!judged.allowed) return judged;
    const form = judged.effect;
    const agency = await this.#agency(agencyCode, today);
    if (agency === undefined) return violates('agency_unknown', [], 'agencyCode');

    const agencyId = agency?.id ?? null;
    const frame = await this.frames.read({ ...form, agencyId });
    const drawn = drawSample(frame, form);
    if (!drawn.allowed) return drawn;
    const id = randomUUID();
    const found = { frameSize: frame.length, frameHash: hashOf(frame) };
    await this.samples.add({
      ...form,
      ...drawn.effect,
      ...found,
      id,
      agencyId,
      drawnById: staff.id,
    });
    return allows(await this.#kept(staff, id));
  }

  /** Draws a kept sample once more from the frame as the system reads it now. */
  async drawAgain(sample: KeptSample): Promise<DrawnAgain> {
    const frame = await this.frames.read(sample);
    const frameHash = hashOf(frame);
    const ruling = drawSample(frame, sample);
    const drawn = ruling.allowed ? ruling.effect.cases : [];
    const kept = await this.samples.casesOf(sample.sequence);
    const idsOf = (cases: readonly { requestId: string }[]) =>
      cases.map(({ requestId }) => requestId).join();
    return {
      frameSize: frame.length,
      frameHash,
      isSameFrame: frameHash === sample.frameHash,
      isSameSample: idsOf(drawn) === idsOf(kept),
    };
  }

  /** @throws NotFoundException when the actor may not see the sample, or the case is none of its */
  async note(
    { sampleId, requestId, ...form }: NotedCase,
    actor: Actor,
  ): Promise<Ruling<KeptSample>> {
    const staff = mustBeSignedIn(actor);
    const sample = await this.#kept(staff, sampleId);
    const cases = await this.samples.casesOf(sample.sequence);
    if (!cases.some((one) => one.requestId === requestId)) throw notFound();
    const ruling = judgeInspectionNote(form, { actor: staff });
    if (!ruling.allowed) return ruling;
    const byId = staff.id;
    await this.samples.addNote({ ...ruling.effect, sample: sample.sequence, requestId, byId });
    return allows(sample);
  }

  async #kept(viewer: StaffActor, id: string): Promise<KeptSample> {
    const kept = await this.samples.findFor(viewer, id);
    if (kept === undefined) throw notFound();
    return kept;
  }

  /** Null when none was named, undefined when there is none of that code. */
  async #agency(code: string | null | undefined, today: CalendarDate) {
    const typed = (code ?? '').trim();
    return typed === '' ? null : this.agencies.latestByCode(typed, today);
  }
}

const hashOf = (frame: readonly FrameCase[]) =>
  createHash('sha256').update(frameText(frame), 'utf8').digest('hex');

const notFound = () => new NotFoundException('Không tìm thấy mẫu kiểm tra hoặc vụ việc.');
