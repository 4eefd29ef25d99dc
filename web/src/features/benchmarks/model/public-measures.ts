import type { SchemaEnum } from '../../../lib/graphql/graphql';

/** Which figure of the public register an indicator of the catalogue is. */
const MEASURES: Record<string, SchemaEnum<'PayGapMeasure'>> = {
  'gender-pay-gap-median-hourly': 'MEDIAN_HOURLY',
  'gender-pay-gap-mean-hourly': 'MEAN_HOURLY',
  'gender-pay-gap-median-bonus': 'MEDIAN_BONUS',
  'gender-pay-gap-mean-bonus': 'MEAN_BONUS',
};

/** The figure of the register; undefined where councils publish none by name. */
export const publicMeasure = (indicator: string) => MEASURES[indicator];

/** The snapshot to look at: that of the period's last day where the register has it, the newest otherwise; undefined where it has none. */
export function snapshotYear(years: readonly number[], end: string): number | undefined {
  const wanted = Number(end.slice(0, 4));
  return years.includes(wanted) ? wanted : years.toSorted((one, other) => other - one)[0];
}
