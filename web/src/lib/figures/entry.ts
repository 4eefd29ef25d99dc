import { toDay } from '../forms/dates';
import { orNull } from '../forms/texts';
import type { FormErrors } from '../forms/use-form';
import type { SchemaEnum } from '../graphql/graphql';
import type { figureMessages } from './messages';

/** What must be known of a metric to ask for its figures. */
export interface Measured {
  kind: SchemaEnum<'MetricKind'>;
  unit: string;
  details: { breakdown: { groups: { key: string; label: string }[] } | null };
}

/** Figures that were recorded. */
interface Recorded {
  period: string;
  periodStart: string;
  periodEnd: string;
  status: SchemaEnum<'ObservationStatus'>;
  source: string | null;
  note: string | null;
  figures: { group: string; numerator: number | null; denominator: number | null; value: number | null }[];
}

/** The figures of a group as they are typed. */
export interface TypedFigures {
  numerator: string;
  denominator: string;
  value: string;
}

/** Figures of a period as they are typed; groups by their keys. */
export interface ObservationValues {
  start: string;
  end: string;
  label: string;
  status: 'PROVISIONAL' | 'FINAL';
  source: string;
  note: string;
  groups: Record<string, TypedFigures>;
}

/** The groups that figures are asked for; one for the whole where there is no breakdown. */
export const groupsOf = (metric: Pick<Measured, 'details'>, whole: string) =>
  metric.details.breakdown?.groups ?? [{ key: 'all', label: whole }];

/** The kinds whose figures follow from counts. */
const OF_COUNTS: Measured['kind'][] = ['PROPORTION', 'RELATIVE_LIKELIHOOD', 'PERCENTAGE_POINT_DIFFERENCE', 'RATE', 'INDEX'];

/** Which boxes a kind of metric has. */
export const boxesOf = (kind: Measured['kind']): (keyof TypedFigures)[] =>
  OF_COUNTS.includes(kind) ? ['numerator', 'denominator'] : kind === 'COUNT' ? ['numerator'] : ['value'];

/** A form's beginning: empty, or what is to be corrected. */
export function toValues(metric: Measured, correct: Recorded | null): ObservationValues {
  const text = (figure: number | null | undefined) => (figure == null ? '' : String(figure));
  return {
    start: correct?.periodStart ?? '',
    end: correct?.periodEnd ?? '',
    label: correct === null || correct.period.includes('/') ? '' : correct.period,
    status: correct?.status ?? 'PROVISIONAL',
    source: correct?.source ?? '',
    note: correct?.note ?? '',
    groups: Object.fromEntries(
      groupsOf(metric, '').map(({ key }) => {
        const figures = correct?.figures.find(({ group }) => group === key);
        return [key, { numerator: text(figures?.numerator), denominator: text(figures?.denominator), value: text(figures?.value) }];
      }),
    ),
  };
}

/** What can be seen to be wrong with typed figures. */
export function checkValues(
  metric: Pick<Measured, 'details' | 'kind'>,
  values: ObservationValues,
  t: typeof figureMessages.en,
): FormErrors {
  const found: FormErrors = {};
  const [start, end] = [toDay(values.start), toDay(values.end)];
  if (start === undefined) found.start = t.enterStart;
  if (end === undefined) found.end = t.enterEnd;
  else if (start !== undefined && end < start) found.end = t.endBeforeStart;

  const boxes = boxesOf(metric.kind);
  const groups = groupsOf(metric, t.whole);
  for (const { key, label } of groups) {
    const typed = values.groups[key];
    if (typed === undefined || boxes.every((box) => typed[box].trim() === '')) continue;
    for (const box of boxes) {
      const good = box === 'value' ? numberOf(typed[box]) !== null : /^\d+$/.test(plain(typed[box]));
      if (!good) found[`${key}-${box}`] = box === 'value' ? t.enterValue(label) : t.enterCount(label);
    }
    const isShare = metric.kind !== 'RATE' && boxes.includes('denominator');
    if (isShare && !(`${key}-numerator` in found) && Number(plain(typed.numerator)) > Number(plain(typed.denominator))) {
      found[`${key}-numerator`] ??= t.overWhole(label);
    }
  }
  const [first] = groups;
  if (!hasFigures(metric, values) && first !== undefined) found[`${first.key}-${boxes[0]}`] = t.enterSome;
  return found;
}

/** Whether any figure was typed. */
export const hasFigures = (metric: Pick<Measured, 'kind'>, values: ObservationValues) =>
  Object.values(values.groups).some((typed) => boxesOf(metric.kind).some((box) => typed[box].trim() !== ''));

/** Typed figures as the api takes them; to be called once they are known to be good. */
export function toEntry(metric: Pick<Measured, 'kind'>, values: ObservationValues) {
  const boxes = boxesOf(metric.kind);
  return {
    period: { start: toDay(values.start) ?? '', end: toDay(values.end) ?? '' },
    label: orNull(values.label),
    status: values.status,
    source: orNull(values.source),
    note: orNull(values.note),
    figures: Object.entries(values.groups)
      .filter(([, typed]) => boxes.some((box) => typed[box].trim() !== ''))
      .map(([group, typed]) => ({ group, ...Object.fromEntries(boxes.map((box) => [box, numberOf(typed[box])])) })),
  };
}

/** People type 1,234 and paste figures with spaces around. */
const plain = (text: string) => text.replaceAll(',', '').trim();

function numberOf(text: string): number | null {
  // Figures pasted from documents carry a real minus sign.
  const bare = plain(text).replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : null;
}
