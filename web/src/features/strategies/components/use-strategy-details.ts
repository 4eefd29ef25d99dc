import type { Details } from '../../../components/forms/details-form';
import { toDay } from '../../../lib/forms/dates';
import type { FormErrors } from '../../../lib/forms/use-form';
import type { SchemaEnum } from '../../../lib/graphql/graphql';
import { useMessages } from '../../../lib/locale/messages';
import { strategyKindMessages } from '../../../lib/vocabulary/vocabulary';
import { strategyMessages } from '../messages';

/** A strategy as it is typed. */
export interface StrategyValues {
  title: string;
  kind: SchemaEnum<'StrategyKind'>;
  start: string;
  end: string;
  vision: string;
  summary: string;
  leads: string;
  answers: string;
}

export const NO_STRATEGY: StrategyValues = {
  title: '',
  kind: 'STRATEGY',
  start: '',
  end: '',
  vision: '',
  summary: '',
  leads: '',
  answers: '',
};

/** The form of what a strategy is and says of itself. */
export function useStrategyDetails(): Details<StrategyValues> {
  const t = useMessages(strategyMessages);
  const kinds = useMessages(strategyKindMessages);
  return {
    fields: [
      { kind: 'text', name: 'title', label: t.fieldTitle },
      { kind: 'choice', name: 'kind', label: t.fieldKind, options: Object.entries(kinds).map(([value, label]) => ({ value, label })) },
      { kind: 'day', name: 'start', label: t.fieldStart },
      { kind: 'day', name: 'end', label: t.fieldEnd, hint: t.dateExample },
      { kind: 'text', name: 'vision', label: t.fieldVision, hint: t.fieldVisionHint, rows: 3 },
      { kind: 'text', name: 'summary', label: t.fieldSummary, hint: t.fieldSummaryHint, rows: 4 },
      { kind: 'text', name: 'leads', label: t.fieldLeads, hint: t.fieldLeadsHint, rows: 3 },
      { kind: 'text', name: 'answers', label: t.fieldAnswers },
    ],
    places: {
      'details.title': 'title',
      'details.period.end': 'end',
      'details.period': 'start',
      'details.vision': 'vision',
      'details.summary': 'summary',
      'details.leads': 'leads',
      'details.seniorResponsibleRole': 'answers',
    },
    validate(values) {
      const found: FormErrors = {};
      if (values.title.trim() === '') found.title = t.enterTitle;
      const [start, end] = [toDay(values.start), toDay(values.end)];
      if (start === undefined) found.start = t.enterStart;
      if (end === undefined) found.end = t.enterEnd;
      else if (start !== undefined && end <= start) found.end = t.endBeforeStart;
      return found;
    },
  };
}
