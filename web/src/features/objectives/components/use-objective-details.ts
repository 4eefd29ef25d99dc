import type { Details } from '../../../components/forms/details-form';
import { toDay } from '../../../lib/forms/dates';
import type { FormErrors } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { objectiveMessages } from '../messages';

/** An objective as it is typed. */
export interface ObjectiveValues {
  title: string;
  description: string;
  outcome: string;
  leads: string;
  answers: string;
  due: string;
}

export const NO_OBJECTIVE: ObjectiveValues = { title: '', description: '', outcome: '', leads: '', answers: '', due: '' };

/** The form of an objective: what it wants, who leads it, and by when. */
export function useObjectiveDetails(): Details<ObjectiveValues> {
  const t = useMessages(objectiveMessages);
  return {
    fields: [
      { kind: 'text', name: 'title', label: t.fieldTitle, rows: 2 },
      { kind: 'text', name: 'description', label: t.fieldDescription, hint: t.optional, rows: 3 },
      { kind: 'text', name: 'outcome', label: t.fieldOutcome, hint: t.optional, rows: 3 },
      { kind: 'text', name: 'leads', label: t.fieldLeads, hint: t.oneALine, rows: 3 },
      { kind: 'text', name: 'answers', label: t.answers, hint: t.optional },
      { kind: 'day', name: 'due', label: t.fieldDue, hint: t.dueHint },
    ],
    places: {
      'details.title': 'title',
      'details.description': 'description',
      'details.outcome': 'outcome',
      'details.leads': 'leads',
      'details.seniorResponsibleRole': 'answers',
      'details.due': 'due',
    },
    validate({ title, due }) {
      const found: FormErrors = {};
      if (title.trim() === '') found.title = t.enterTitle;
      if (due !== '' && toDay(due) === undefined) found.due = t.enterDue;
      return found;
    },
  };
}
