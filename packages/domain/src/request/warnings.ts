import { PRIOR_INFORMATION_OF_UNITS } from '../agency/bound.ts';
import { residenceWarning } from '../agency/residence.ts';
import type { Agency } from '../agency/agency.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { mayAsk, type AskerWarning, type Eligibility } from '../law/requesters.ts';
import type { Statute } from '../law/statute.ts';
import type { Violation } from '../ruling.ts';
import type { FormContent } from './forms.ts';
import type { Channel } from './vocabulary.ts';

/** What the warnings of a form are read from. */
export type WarningQuestion = {
  content: FormContent;
  agency: Agency;
  channel: Channel;
  directlyConcerned: boolean;
  law: Statute;
  sentOn: CalendarDate;
};

/**
 * What a named officer should look at before judging the form. Nothing here stops a request or its
 * clock: the residence rule of communes, own interest of foreigners, a minor's consent, a call, an
 * authorised person where the law names none, and what a public service unit held before 1 September 2026.
 *
 * @see Luật 104/2016/QH13, Điều 9 khoản 2 điểm h, Điều 36; Luật 01/2026/QH16, Điều 10 khoản 2 điểm e, Điều 29
 */
export function formWarnings(question: WarningQuestion): readonly Violation[] {
  const { content, agency, channel, directlyConcerned, law, sentOn } = question;
  const { kind, birthDate, representativeName, residence } = content.requester;
  const residing = residenceWarning(
    {
      toCommune: agency.level === 'commune',
      createdByCommune: null,
      // Whether an address lies in the commune is for the officer to see.
      resident: residence ? false : null,
      directlyConcerned,
      publicInterest: false,
    },
    law,
  );
  const asking = mayAsk(
    { kind, birthDate: birthDate ?? null, representativeName: representativeName ?? null },
    sentOn,
    law,
  );
  const channelRule = law.channels[channel];
  return [
    ...(asking.allowed ? askerWarnings(asking.effect, question) : []),
    ...(residing ? [{ code: residing.code, field: 'agencyCode', under: [residing.under] }] : []),
    // What the unit made or held before it was bound follows other law.
    ...(agency.kind === 'public_service_unit'
      ? [
          {
            code: 'prior_information_of_unit',
            field: 'agencyCode',
            under: [PRIOR_INFORMATION_OF_UNITS],
          } as const,
        ]
      : []),
    ...(channelRule?.needsConfirmation
      ? [{ code: 'needs_confirmation', field: 'channel', under: [channelRule.under] } as const]
      : []),
  ];
}

function askerWarnings(
  { rule, warnings }: Eligibility,
  { content, channel, directlyConcerned, law }: WarningQuestion,
): readonly Violation[] {
  const { authorisedPerson } = law;
  const authorises = rule.acts === 'self' && Boolean(content.requester.representativeName);
  const unnamed = authorises && !authorisedPerson.channels.includes(channel);
  const under: Record<AskerWarning, Violation['under']> = {
    own_interest_only: [law.requesters.resident_foreigner.under],
    representative_consent: [rule.under],
  };
  return [
    ...warnings
      .filter((code) => code !== 'own_interest_only' || !directlyConcerned)
      .map((code) => ({ code, field: 'requester.kind', under: under[code] })),
    ...(unnamed
      ? [
          {
            code: 'authorised_at_office_only',
            field: 'requester.representativeName',
            under: [authorisedPerson.under],
          } as const,
        ]
      : []),
  ];
}
