import type { Details } from '../../../components/forms/details-form';
import { toDay } from '../../../lib/forms/dates';
import type { FormErrors } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { objectiveMessages } from '../messages';

/** An action as it is typed. */
export interface ActionValues {
  title: string;
  owners: string;
  due: string;
  output: string;
  outcome: string;
}

export const NO_ACTION: ActionValues = { title: '', owners: '', due: '', output: '', outcome: '' };

/** The form of an action: what is to be done, by whom and by when. */
export function useActionDetails(): Details<ActionValues> {
  const t = useMessages(objectiveMessages);
  return {
    fields: [
      { kind: 'text', name: 'title', label: t.fieldTitleAction, rows: 3 },
      { kind: 'text', name: 'owners', label: t.fieldOwners, hint: t.oneALine, rows: 3 },
      { kind: 'day', name: 'due', label: t.fieldDue, hint: t.dueHint },
      { kind: 'text', name: 'output', label: t.fieldOutput, hint: t.optional, rows: 2 },
      { kind: 'text', name: 'outcome', label: t.fieldOutcome, hint: t.optional, rows: 2 },
    ],
    places: {
      'details.title': 'title',
      'details.owners': 'owners',
      'details.due': 'due',
      'details.output': 'output',
      'details.outcome': 'outcome',
    },
    validate({ title, due }) {
      const found: FormErrors = {};
      if (title.trim() === '') found.title = t.enterAction;
      if (due !== '' && toDay(due) === undefined) found.due = t.enterDue;
      return found;
    },
  };
}
