import { calendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { PublicationCase } from '../request/refusal.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import { provisionsOf, type Provision } from './provision.ts';
import type { Statute } from './statute.ts';

/** Sheet sizes of photocopies (khổ giấy). */
export const PAPER_SIZES = ['a4', 'a3', 'a2', 'a1', 'a0'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** Copies priced by sheet size: sao chụp đen trắng | sao chụp màu. */
export const SIZED_COST_ITEMS = ['photocopy_black_white', 'photocopy_colour'] as const;
export type SizedCostItem = (typeof SIZED_COST_ITEMS)[number];

/**
 * Copies with one price: in ảnh đến 15×21 cm | 20×25 đến 20×30 cm | 25×35 đến 30×40 cm · sao băng, đĩa
 * âm thanh (phút nghe) · sao phim điện ảnh (phút chiếu) · in tài liệu đã số hóa đen trắng | màu (trang A4)
 */
export const PLAIN_COST_ITEMS = [
  'photo_print_small',
  'photo_print_medium',
  'photo_print_large',
  'audio_copy',
  'film_copy',
  'digital_print_black_white',
  'digital_print_colour',
] as const;
export type PlainCostItem = (typeof PLAIN_COST_ITEMS)[number];

/** The area of the agency: bình thường | khó khăn | đặc biệt khó khăn. */
export const AREA_DIFFICULTIES = ['ordinary', 'difficult', 'especially_difficult'] as const;
export type AreaDifficulty = (typeof AREA_DIFFICULTIES)[number];

/** The area of an agency that nobody has classified: the full price, until data says otherwise. */
export const UNCLASSIFIED_AREA: AreaDifficulty = 'ordinary';

/** Prices of one circular, in whole đồng. */
export type PriceTable = {
  under: Provision;
  validFrom: CalendarDate;
  /** The last day of validity; null while no successor is known. */
  validUntil: CalendarDate | null;
  a4: Readonly<Record<SizedCostItem, number>>;
  /** How many A4 prices a sheet costs. */
  sizeFactor: Readonly<Record<PaperSize, number>>;
  each: Readonly<Record<PlainCostItem, number>>;
  /** The share of the price that is charged, in percent. */
  areaPercent: Readonly<Record<AreaDifficulty, number>>;
};

/** Thông tư 46/2018/TT-BTC, read in summaries. It carries on under 01/2026 until a successor is known. */
export const CIRCULAR_46_2018: PriceTable = {
  under: provisionsOf('46/2018/TT-BTC')(),
  validFrom: calendarDate('2018-07-01'),
  validUntil: null,
  a4: { photocopy_black_white: 3_000, photocopy_colour: 18_000 },
  sizeFactor: { a4: 1, a3: 2, a2: 4, a1: 8, a0: 16 },
  each: {
    photo_print_small: 36_000,
    photo_print_medium: 54_000,
    photo_print_large: 135_000,
    audio_copy: 27_000,
    film_copy: 54_000,
    digital_print_black_white: 2_000,
    digital_print_colour: 14_000,
  },
  areaPercent: { ordinary: 100, difficult: 70, especially_difficult: 50 },
};

/** What is to be copied, and how much of it. */
export type CopyOrder =
  | { item: SizedCostItem; size: PaperSize; quantity: number }
  | { item: PlainCostItem; quantity: number };

/** A question about the actual costs (chi phí thực tế) of one answer. */
export type CostQuestion = {
  statute: Statute;
  copies: readonly CopyOrder[];
  area: AreaDifficulty;
  /** What sending by post really costs, in whole đồng; zero for every other way. */
  postageVnd: number;
  /** The case of Article 23 clause 1 that the request falls under, or null. */
  publicationCase: PublicationCase | null;
};

/** Actual costs, in whole đồng. */
export type Costs = {
  /** `unitVnd` is the full price; `amountVnd` is the quantity at the share of the area. */
  lines: readonly (CopyOrder & { unitVnd: number; amountVnd: number })[];
  areaPercent: number;
  copiesVnd: number;
  postageVnd: number;
  totalVnd: number;
  /** The waiver that made the total zero (25.2 with 23.1.a or 23.1.c), or null. */
  waivedUnder: Provision | null;
  under: readonly Provision[];
};

/**
 * The actual costs of copies and postage. Reading, viewing, noting, own devices and electronic sending
 * have no price. The share of the area is rounded half up in each line, so that lines add up to the total.
 * Refused with `not_whole_vnd` or `not_a_number` for postage or quantities that are no whole number.
 *
 * @see Luật 104/2016/QH13, Điều 12 khoản 2; Luật 01/2026/QH16, Điều 25 khoản 2
 */
export function actualCosts(question: CostQuestion, table: PriceTable): Ruling<Costs> {
  const { statute, copies, area, postageVnd, publicationCase } = question;
  const badLine = copies.findIndex(({ quantity }) => !isCount(quantity));
  if (badLine >= 0) return violates('not_a_number', [table.under], `copies.${badLine}.quantity`);
  if (!isCount(postageVnd)) return violates('not_whole_vnd', [table.under], 'postageVnd');

  const areaPercent = table.areaPercent[area];
  const lines = copies.map((order) => {
    const unitVnd = unitPrice(order, table);
    const amountVnd = Math.round((unitVnd * order.quantity * areaPercent) / 100);
    return { ...order, unitVnd, amountVnd };
  });
  const copiesVnd = lines.reduce((total, line) => total + line.amountVnd, 0);
  const waiver = statute.costWaivers.find(({ request }) => request === publicationCase);
  return allows({
    lines,
    areaPercent,
    copiesVnd,
    postageVnd,
    totalVnd: waiver ? 0 : copiesVnd + postageVnd,
    waivedUnder: waiver ? statute.costs : null,
    under: waiver ? [statute.costs, waiver.under] : [statute.costs, table.under],
  });
}

/**
 * The amount that may be asked for today. Refused with `cost_notice_required` unless the requester
 * was told the costs before.
 *
 * @param notifiedOn the day the cost notice went out, or null
 * @see Luật 104/2016/QH13, Điều 27; Thông tư 46/2018/TT-BTC
 */
export function chargeable(
  costs: Costs,
  notifiedOn: CalendarDate | null,
  today: CalendarDate,
): Ruling<{ amountVnd: number }> {
  if (costs.totalVnd > 0 && (notifiedOn === null || notifiedOn > today)) {
    return violates('cost_notice_required', costs.under);
  }
  return allows({ amountVnd: costs.totalVnd });
}

function unitPrice(order: CopyOrder, table: PriceTable): number {
  return 'size' in order
    ? table.a4[order.item] * table.sizeFactor[order.size]
    : table.each[order.item];
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}
