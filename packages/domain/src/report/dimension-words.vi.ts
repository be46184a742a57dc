import { classTitle } from '../catalogue/class-keys.ts';
import {
  channelWords,
  refusalGroundWords,
  requesterKindWords,
} from '../request/vocabulary-words.vi.ts';
import type { FigureCode } from './figures.vi.ts';
import { POOLED } from './public-cells.ts';

const CORRECTION_ORIGINS: Readonly<Record<string, string>> = {
  claimed: 'Người yêu cầu đề nghị',
  discovered: 'Cơ quan tự phát hiện',
};
const DIMENSIONS: Partial<Record<FigureCode, Readonly<Record<string, string>>>> = {
  refusals_by_ground: refusalGroundWords,
  withheld_by_ground: refusalGroundWords,
  corrections_started: CORRECTION_ORIGINS,
  requests_by_channel: channelWords,
  requests_by_requester_kind: requesterKindWords,
};

/** What one value of a figure's breakdown is called; the value itself where nobody has named it. */
export function dimensionWords(figure: FigureCode, by: string): string {
  if (by === POOLED) return 'Các phần nhỏ gộp lại';
  if (figure === 'items_by_class')
    return by === 'none' || by === 'unclassified'
      ? 'Chưa xác định thuộc loại phải công khai'
      : (classTitle(by) ?? by);
  return DIMENSIONS[figure]?.[by] ?? by;
}
