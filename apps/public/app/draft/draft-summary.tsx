import { requesterKindWords } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { dayOf } from '@minhbach/ui/form/typed-date.ts';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { deliveryWords } from '@minhbach/ui/words/delivery.vi.ts';
import { needWords } from '@minhbach/ui/words/needs.vi.ts';
import { personWords } from '../words/person.vi.ts';
import { NO_PERSON, type Draft, type DraftPerson } from './draft.ts';
import { FROM_CHECK } from './steps.ts';

/** Everything that will be sent, each with the way to change it. */
export function DraftSummary({ draft, agencyName }: { draft: Draft; agencyName: string }) {
  const { items, delivery, kind, purpose, needs, directlyConcerned } = draft;
  const person = draft.person ?? NO_PERSON;
  const aboutPerson = change('ve-ban', 'thông tin về người yêu cầu');
  return (
    <SummaryList>
      {items.map(({ description, documentName }, index) => (
        <Fact
          key={index}
          term={items.length > 1 ? `Nội dung ${index + 1}` : 'Thông tin cần cung cấp'}
          change={change('', 'nội dung')}
        >
          {documentName === '' ? description : `${description}\n(${documentName})`}
        </Fact>
      ))}
      <Fact term="Cơ quan" change={change('co-quan', 'cơ quan')}>
        {agencyName}
      </Fact>
      <Fact term="Cách nhận" change={change('cach-nhan', 'cách nhận')}>
        {delivery && deliveryWords[delivery]}
      </Fact>
      <Fact term="Người yêu cầu" change={change('nguoi-yeu-cau', 'người yêu cầu')}>
        {kind && requesterKindWords[kind]}
      </Fact>
      {PERSON_FIELDS.map((field) => (
        <Fact key={field} term={personWords[field]} change={aboutPerson}>
          {field === 'birthDate' ? birthDay(person) : person[field]}
        </Fact>
      ))}
      <Fact term="Liên quan trực tiếp đến tôi" change={aboutPerson}>
        {directlyConcerned ? 'Có' : null}
      </Fact>
      <Fact term="Lý do, mục đích" change={change('muc-dich', 'mục đích')}>
        {purpose}
      </Fact>
      <Fact term="Hỗ trợ" change={change('ho-tro', 'hỗ trợ')}>
        {needs?.length ? needs.map((need) => needWords[need]).join('\n') : 'Không cần'}
      </Fact>
    </SummaryList>
  );
}

const PERSON_FIELDS = [
  'fullName',
  'birthDate',
  'representativeName',
  'residence',
  'idNumber',
  'email',
  'phone',
  'postalAddress',
] as const satisfies readonly (keyof DraftPerson)[];

function birthDay({ birthDate }: DraftPerson): string | null {
  const day = dayOf(birthDate);
  return day ? shortDate(day) : null;
}

function change(page: string, what: string) {
  const path = page === '' ? '/yeu-cau/moi' : `/yeu-cau/moi/${page}`;
  return { href: path + FROM_CHECK, what };
}
