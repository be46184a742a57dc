import { complaintStateWords } from '@minhbach/ui/words/complaint-states.vi.ts';
import { consentStateWords } from '@minhbach/ui/words/consent-states.vi.ts';
import { correctionStateWords } from '@minhbach/ui/words/correction-states.vi.ts';
import { costStateWords } from '@minhbach/ui/words/cost-states.vi.ts';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import type { RequestShown } from '../request/request-document.ts';

const REMEDIES: Record<string, string> = {
  complaint: 'Khiếu nại được',
  second_complaint: 'Khiếu nại lần hai được',
  lawsuit: 'Khởi kiện được',
};

type ThreadFact = {
  term: string;
  words: string;
  /** How its last day is found, where the law sets one. */
  deadline?: RequestShown['deadline'];
};

/** The side threads of a request in a line each; none of them stops a clock. */
export const threadWords = {
  remedy: (kind: string): string => REMEDIES[kind] ?? kind,

  facts({ costs, consents, corrections, complaints }: RequestShown): readonly ThreadFact[] {
    const until = (day: string | null | undefined) => (day ? `, hạn ${shortDate(day)}` : '');
    return [
      ...(costs
        ? [
            {
              term: 'Chi phí',
              words: `${costs.totalVnd.toLocaleString('vi-VN')} đồng, ${costStateWords[costs.state].toLowerCase()}${until(costs.payBy)}`,
            },
          ]
        : []),
      ...consents.map(({ item, state }) => ({
        term: 'Ý kiến người liên quan',
        words: `Nội dung ${item}: ${consentStateWords[state].toLowerCase()}`,
      })),
      ...corrections.map(({ item, state, dueOn, deadline }) => ({
        term: 'Đính chính',
        words: `Nội dung ${item}: ${correctionStateWords[state].toLowerCase()}${until(dueOn)}`,
        deadline,
      })),
      ...complaints.map(({ state, dueOn, deadline }) => ({
        term: 'Khiếu nại',
        words: `${complaintStateWords[state]}${until(dueOn)}`,
        deadline,
      })),
    ];
  },
};
