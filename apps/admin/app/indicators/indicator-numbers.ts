import type { IndicatorUnit } from '@minhbach/domain';

const ONE_PLACE = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** A number of an indicator with its unit. */
export function indicatorValue(value: number, unit: IndicatorUnit): string {
  return unit === 'percent' ? `${ONE_PLACE.format(value)}%` : `${ONE_PLACE.format(value)} ngày`;
}
