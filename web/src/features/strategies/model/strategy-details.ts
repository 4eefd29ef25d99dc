import { toDay } from '../../../lib/forms/dates';
import { lines, orNull } from '../../../lib/forms/texts';
import type { StrategyValues } from '../components/use-strategy-details';

/** What was typed, as the api takes it; to be called once it is known to be whole. */
export const toDetails = (values: StrategyValues) => ({
  title: values.title.trim(),
  kind: values.kind,
  period: { start: toDay(values.start) ?? '', end: toDay(values.end) ?? '' },
  vision: orNull(values.vision),
  summary: orNull(values.summary),
  leads: lines(values.leads),
  seniorResponsibleRole: orNull(values.answers),
});
