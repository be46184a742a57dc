import { existsOn } from '../agency/agency.ts';
import type { Provision } from '../law/provision.ts';
import type { EvidenceKind } from '../law/refusal-evidence.ts';
import type { Violation } from '../ruling.ts';
import type { ViolationCode } from '../violation-codes.ts';
import type { Context } from './effect.ts';
import { publicPlaceFindings } from './public-evidence.ts';
import { parseReference } from './reference.ts';
import type { PublicationCase, Refusal, RefusalForm } from './refusal.ts';
import type { InformationRequest } from './request.ts';
import { cleanText, textOrNull, tooLong, wanting, type TextField } from './text.ts';

/** A refusal to be judged: of which item, and where its form lies in the input. */
type Refused = { request: InformationRequest; item: number; form: RefusalForm; path: string };

/** One piece of evidence to look for: in which refusal and circumstances, under which article. */
type Question = Refused & { context: Context; under: readonly Provision[] };
/** What is lacking; under the article of the evidence unless it names its own. */
type Finding = {
  code: ViolationCode;
  field: keyof RefusalForm;
  under?: readonly Provision[];
};

/**
 * What a refusal still needs to stand: the words of the letter, the head where the ground has heads,
 * and for each piece of evidence that the statute asks for, that piece. Empty when nothing.
 *
 * @see Luật 104/2016/QH13, Điều 28; Luật 01/2026/QH16, Điều 15, 16, 27
 */
export function refusalViolations(refused: Refused, context: Context): readonly Violation[] {
  const { form, path } = refused;
  const ground = context.law.refusalGrounds[form.ground];
  const head = form.head ? ground.heads[form.head] : undefined;
  const evidence = [
    ...ground.evidence.map((kind) => ({ kind, under: [ground.under] })),
    ...(head?.evidence ?? []).map((kind) => ({ kind, under: [head?.under ?? ground.under] })),
  ];
  const lacking = evidence.flatMap(({ kind, under }) =>
    EVIDENCE[kind]({ ...refused, context, under }).map((finding) => ({
      code: finding.code,
      field: `${path}.${finding.field}`,
      under: finding.under ?? under,
    })),
  );
  return [
    ...wanting(form.reason, 'reason', `${path}.reason`, [ground.under]),
    ...lacking,
    ...LONG_TEXTS.flatMap(([field, limit]) => tooLong(form[field], limit, `${path}.${field}`)),
    ...(form.earlierRequests ?? []).flatMap((reference, index) =>
      tooLong(reference, 'reference', `${path}.earlierRequests.${index}`),
    ),
  ];
}

/** The refusal as it is kept. What the form says is composed and trimmed; the right body goes by id. */
export function refusalOf(form: RefusalForm, { facts }: Context): Refusal {
  const redirects = form.ground === 'not_responsible' && textOrNull(form.rightAgencyCode) !== null;
  return {
    ground: form.ground,
    reason: textOrNull(form.reason) ?? '',
    head: form.head ?? null,
    legalBasis: textOrNull(form.legalBasis),
    headDecision: textOrNull(form.headDecision),
    publicEntryId: form.publicEntryId ?? null,
    publicAddress: textOrNull(form.publicAddress),
    rightAgencyId: redirects ? (facts.rightAgency?.id ?? null) : null,
    noRightBody: form.noRightBody ?? null,
    earlierRequests: referencesOf(form),
    factualExplanation: textOrNull(form.factualExplanation),
    missingConsentOf: textOrNull(form.missingConsentOf),
    costNoticeId: form.costNotice ?? null,
    partialConsidered: textOrNull(form.partialConsidered),
  };
}

const LONG_TEXTS = [
  ['legalBasis', 'reason'],
  ['headDecision', 'reason'],
  ['publicAddress', 'publicAddress'],
  ['factualExplanation', 'reason'],
  ['missingConsentOf', 'concerned'],
  ['partialConsidered', 'reason'],
] as const satisfies readonly (readonly [keyof RefusalForm, TextField])[];

const EVIDENCE: Record<EvidenceKind, (question: Question) => readonly Finding[]> = {
  restriction_head: ({ form, context }) => {
    if (!form.head) return [{ code: 'head_required', field: 'head' }];
    const { heads } = context.law.refusalGrounds[form.ground];
    return heads[form.head] ? [] : [{ code: 'head_not_in_ground', field: 'head' }];
  },
  // The legal basis of the level, never the content.
  secrecy_level: needsLegalBasis,
  work_secret_basis: needsLegalBasis,
  archives_condition: needsLegalBasis,
  legal_provision_or_head_decision: ({ form }) =>
    textOrNull(form.headDecision) === null ? lacks(form, 'legalBasis', 'legal_basis_required') : [],
  internal_document: needsExplanation,
  // 15.2 and 15.3 close what 16.1 and 16.2 do not open: once the condition is met, nothing is closed.
  person_concerned: (question) => [...needsExplanation(question), ...conditionMet(question)],
  trade_secret_owner: (question) => [...needsExplanation(question), ...conditionMet(question)],
  harm: needsExplanation,
  burden_facts: needsExplanation,
  missing_consent: missingConsent,
  public_address: publicAddress,
  right_body_or_reason: rightBody,
  two_earlier_requests: twoEarlierRequests,
  cost_notice: unpaidNotice,
};

function needsLegalBasis({ form }: Question): readonly Finding[] {
  return lacks(form, 'legalBasis', 'legal_basis_required');
}

function needsExplanation({ form }: Question): readonly Finding[] {
  return lacks(form, 'factualExplanation', 'required');
}

function lacks(
  form: RefusalForm,
  field: 'legalBasis' | 'factualExplanation' | 'missingConsentOf',
  code: ViolationCode,
): readonly Finding[] {
  return textOrNull(form[field]) === null ? [{ code, field }] : [];
}

/** Whose consent is missing, and that it was asked for and neither given nor set aside by the head. */
function missingConsent(question: Question): readonly Finding[] {
  const { request, item, form } = question;
  const asked = request.consents.some(({ itemNumber }) => itemNumber === item);
  return [
    ...lacks(form, 'missingConsentOf', 'required'),
    ...(asked ? [] : [{ code: 'consent_not_asked', field: 'head' } as const]),
    ...conditionMet(question),
  ];
}

/** Consent was given or the head decided without it, and nobody's is still missing. */
function conditionMet({ request, item }: Question): readonly Finding[] {
  const consents = request.consents.filter(({ itemNumber }) => itemNumber === item);
  const missing = consents.some(({ state }) => state === 'asked' || state === 'denied');
  return consents.length === 0 || missing ? [] : [{ code: 'consent_not_missing', field: 'head' }];
}

/** Where it is public, and that it is not one of the cases in which it is owed all the same. */
function publicAddress({ request, form, context }: Question): readonly Finding[] {
  const findings = publicPlaceFindings(form, context.facts, context.today);
  if (findings.length > 0) return findings;
  const owed = publicationCaseOf(form, context) !== null || request.costNotice?.state === 'waived';
  return owed ? [{ code: 'owed_despite_publication', field: 'ground' }] : [];
}

/**
 * The right body as it exists today, or why there is none, told with facts. What is held (10.3) or came
 * from a predecessor (31.1) is owed under 01/2026 alone, so only there must it be looked for.
 */
function rightBody({ request, form, context }: Question): readonly Finding[] {
  if (textOrNull(form.rightAgencyCode) !== null) {
    const { rightAgency } = context.facts;
    if (rightAgency === null) return [{ code: 'agency_unknown', field: 'rightAgencyCode' }];
    if (!existsOn(rightAgency, context.today)) {
      return [{ code: 'agency_abolished', field: 'rightAgencyCode' }];
    }
    return rightAgency.id === request.agencyId
      ? [{ code: 'right_body_required', field: 'rightAgencyCode' }]
      : [];
  }
  if (!form.noRightBody) return [{ code: 'right_body_required', field: 'rightAgencyCode' }];
  return [...lacks(form, 'factualExplanation', 'required'), ...notLookedFor(form, context)];
}

function notLookedFor(form: RefusalForm, { law }: Context): readonly Finding[] {
  const { heldInformation, succession } = law;
  if (heldInformation === null || form.noRightBody !== 'not_held') return [];
  if (form.heldAndSucceededTested === true) return [];
  const under = succession === null ? [heldInformation] : [heldInformation, succession];
  return [{ code: 'held_and_succeeded_not_tested', field: 'heldAndSucceededTested', under }];
}

/** Two earlier requests of the same person that were given this, and no justified reason to ask again. */
function twoEarlierRequests({ form, context }: Question): readonly Finding[] {
  const confirmed = new Set(
    referencesOf(form).filter((one) => context.facts.earlierReferences.includes(one)),
  );
  if (confirmed.size < 2) {
    return [{ code: 'two_earlier_requests_required', field: 'earlierRequests' }];
  }
  return form.repeatJustified === true
    ? [{ code: 'repeat_justified', field: 'repeatJustified' }]
    : [];
}

/** The references named, in their one spelling where they are references at all. */
function referencesOf({ earlierRequests }: RefusalForm): readonly string[] {
  return (earlierRequests ?? []).map((typed) => parseReference(typed) ?? cleanText(typed));
}

/** What is known of the information outweighs what the officer states. */
function publicationCaseOf(form: RefusalForm, { facts }: Context): PublicationCase | null {
  return facts.publicationCase ?? form.publicationCase ?? null;
}

/** A notice that went before, whose last day of payment has passed unpaid, where something is to be paid. */
function unpaidNotice({ request, form, context }: Question): readonly Finding[] {
  const { costs, costWaivers } = context.law;
  const publicationCase = publicationCaseOf(form, context);
  const waiver = costWaivers.find(({ request: waived }) => waived === publicationCase);
  if (waiver) return [{ code: 'free_of_charge', field: 'ground', under: [costs, waiver.under] }];
  const notice = request.costNotice;
  if (notice === null || notice.id !== form.costNotice || notice.state !== 'notified') {
    return [{ code: 'cost_notice_required', field: 'costNotice' }];
  }
  return context.today > notice.payBy ? [] : [{ code: 'payment_still_open', field: 'costNotice' }];
}
