import { isMarked, spell, type WordForms } from '../words/words.ts';

/** Words that hold a sentence together. They are searched as part of a phrase and never demanded. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  spell(`và của các những cho về việc là được có trên tại theo trong với từ đến do để khi này nào đó như thì mà ở
cả cũng đã đang sẽ hay hoặc bởi vậy nhé ạ tôi mình em anh muốn tìm xem xin hỏi đâu gì sao bao nhiêu lấy giúp cần
thế rất còn nếu the and for in on to of an a is how what where`).split(' '),
);
/** In a query without any marks these are stop words; the others could be anything. */
const PLAIN_STOP_WORDS: ReadonlySet<string> = new Set(
  spell(
    'va cua cac nhung cho ve viec duoc tren theo trong voi toi muon tim xem xin of the and for in on is how what where',
  ).split(' '),
);

export function stopWordsOf(words: readonly WordForms[]): (word: WordForms) => boolean {
  const list = words.some(isMarked) ? STOP_WORDS : PLAIN_STOP_WORDS;
  return ({ spelt }) => list.has(spelt);
}
