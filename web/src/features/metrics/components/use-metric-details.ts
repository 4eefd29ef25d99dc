import type { Details } from '../../../components/forms/details-form';
import type { FormErrors } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { metricMessages } from '../messages';

/** What a metric says of itself, as it is typed. */
export interface MetricValues {
  title: string;
  owner: string;
  everyMonths: string;
  successMeasure: string;
  source: string;
  note: string;
}

const MOST_MONTHS = 120;

/** The form of a metric: what it is called, who sees to its figures and how often, and what a reader must know. */
export function useMetricDetails(): Details<MetricValues> {
  const t = useMessages(metricMessages);
  return {
    fields: [
      { kind: 'text', name: 'title', label: t.fieldTitle, rows: 2 },
      { kind: 'text', name: 'owner', label: t.owner, hint: t.ownerHint },
      { kind: 'text', name: 'everyMonths', label: t.everyMonths, hint: t.everyMonthsHint },
      { kind: 'text', name: 'successMeasure', label: t.success, hint: t.optional, rows: 2 },
      { kind: 'text', name: 'source', label: t.source, hint: t.optional },
      { kind: 'text', name: 'note', label: t.note, hint: t.optional, rows: 3 },
    ],
    places: {
      'details.title': 'title',
      'details.owner': 'owner',
      'details.everyMonths': 'everyMonths',
      'details.successMeasure': 'successMeasure',
      'details.source': 'source',
      'details.note': 'note',
    },
    validate({ title, everyMonths }) {
      const found: FormErrors = {};
      const months = everyMonths.trim();
      if (title.trim() === '') found.title = t.enterTitle;
      if (months !== '' && !(/^\d{1,3}$/.test(months) && Number(months) >= 1 && Number(months) <= MOST_MONTHS))
        found.everyMonths = t.enterMonths;
      return found;
    },
  };
}
