import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import type { CatalogueClass } from '../catalogue/class.ts';
import type { Channel, DeliveryMode, RefusalGround, RequesterKind } from '../request/vocabulary.ts';
import type { FixedDuty } from './duty.ts';
import type { FormField } from './form-fields.ts';
import type { PublicationForm } from '../catalogue/publication-form.ts';
import type { ProviderRule } from './provider.ts';
import type { Provision } from './provision.ts';
import type { RefusalRule } from './refusal-evidence.ts';

/** The two editions of the Law on Access to Information (Luật Tiếp cận thông tin). */
export const STATUTE_INSTRUMENTS = ['104/2016/QH13', '01/2026/QH16'] as const;
export type StatuteInstrument = (typeof STATUTE_INSTRUMENTS)[number];

/** The limits of one answer. Null where the statute gives no such limit. */
export type AnswerLimits = {
  limit: TimeLimit;
  extension: TimeLimit | null;
  /** thông báo bằng văn bản về thời hạn giải quyết */
  timeNotice: TimeLimit | null;
};

/** Answers by complexity; a statute that does not split says the same twice. */
export type AnswerRule = { simple: AnswerLimits; complex: AnswerLimits };

/**
 * How far a statute asks for a field of the request form (nội dung Phiếu yêu cầu).
 * `when_conditional`: for information of Article 7 (2016) or 16 (2026);
 * `when_commune`: where the residence rule of communes is to be looked at.
 */
export const FIELD_DEMANDS = [
  'required',
  'if_any',
  'when_conditional',
  'when_commune',
  'not_asked',
] as const;
export type FieldDemand = (typeof FIELD_DEMANDS)[number];
export type FieldRule = { demand: FieldDemand; under: Provision };

/** A lawful way in. After a call the person must confirm in a channel that the law names. */
export type ChannelRule = { needsConfirmation: boolean; under: Provision };

/** Who a person under a statute may ask through, by kind of requester or age (người yêu cầu). */
export type RequesterRule = {
  /** `self`: alone; `with_consent`: with the representative's consent; `through_other`: someone acts for them. */
  acts: 'self' | 'with_consent' | 'through_other';
  /** Whether only information directly related to their own rights and duties may be asked for. */
  ownInterestOnly: boolean;
  under: Provision;
};

/** The age bands of minors: under 6, 6 to under 15, 15 to under 18 (người chưa thành niên). */
export const MINOR_AGE_BANDS = ['under_6', 'from_6_to_14', 'from_15_to_17'] as const;
export type MinorAgeBand = (typeof MINOR_AGE_BANDS)[number];

/** One edition of the law as data. A lawyer can check an edition file alone, beside the text. */
export type Statute = {
  instrument: StatuteInstrument;
  title: string;
  inForceFrom: CalendarDate;
  /** The last day on which a request could be sent under it; null while in force. */
  inForceUntil: CalendarDate | null;
  /** Whether Articles on answers tell simple from complex (đơn giản | phức tạp). */
  splitsByComplexity: boolean;
  /** The provision that lists the ways of handing over (hình thức cung cấp thông tin). */
  deliveries: Provision;
  /** Null for a way of delivery that the statute does not know. */
  answer: Readonly<Record<DeliveryMode, AnswerRule | null>>;
  /** Null for a duty that the statute does not have. */
  limits: Readonly<Record<FixedDuty, TimeLimit | null>>;
  /** Where the statute allows a request to arrive this way; null where it does not. */
  channels: Readonly<Record<Channel, ChannelRule | null>>;
  form: Readonly<Record<FormField, FieldRule>>;
  refusalGrounds: Readonly<Record<RefusalGround, RefusalRule>>;
  requesters: Readonly<Record<Exclude<RequesterKind, 'minor'>, RequesterRule>>;
  minors: Readonly<Record<MinorAgeBand, RequesterRule>>;
  binds: Readonly<{ stateAgencies: Provision; publicServiceUnits: Provision | null }>;
  /** The rule on who may ask a commune for what its own bodies created (công dân cư trú trên địa bàn). */
  communeResidence: Provision;
  /** Whether that rule also covers what a commune received to perform its own functions. */
  communeResidenceCoversReceived: boolean;
  /** Held information that must be given for public interest or health; null where not a duty. */
  heldInformation: Provision | null;
  /** What a predecessor made or held is given by who took over its functions; null where unsaid. */
  succession: Provision | null;
  /** cung cấp một phần; null where the statute does not speak of it. */
  partialProvision: Provision | null;
  /** Where actual costs are free of charge (không phải trả chi phí); empty where never. */
  costWaivers: readonly { request: 'unpublished' | 'unreachable'; under: Provision }[];
  costs: Provision;
  /** The right to complain and sue (khiếu nại, khởi kiện). */
  remedies: Provision;
  /** On which official channels a correction must also appear besides the form of the error. */
  correctionAlsoOnChannels: Provision | null;
  /** Whether a claim about incomplete information has a clock beside inaccurate. */
  claimCoversIncomplete: boolean;
  publicationClasses: readonly CatalogueClass[];
  /** In which forms information is published (hình thức công khai), clause 1 of Article 18. */
  publicationForms: Readonly<Partial<Record<PublicationForm, Provision>>>;
  /** Who provides what others created; everyone else provides directly what they created. */
  providers: readonly ProviderRule[];
  /** The channels in which an authorised person may ask (ủy quyền, người đại diện). */
  authorisedPerson: { channels: readonly Channel[]; under: Provision };
  /** Who must consent to what is conditional, and who may decide without (đồng ý; người đứng đầu quyết định). */
  consent: Readonly<{
    person: Provision;
    family: Provision;
    trade_secret_owner: Provision;
    override_by_head: Provision;
  }>;
};
