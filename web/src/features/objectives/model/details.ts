import { lines, orNull } from '../../../lib/forms/texts';
import type { ActionValues } from '../components/use-action-details';
import type { ObjectiveValues } from '../components/use-objective-details';
import { type DueDate, toDue } from './due';

/** A typed action as the api takes it; a date that was not touched stays as it was printed. */
export const toActionDetails = (values: ActionValues, due: DueDate | null) => ({
  title: values.title.trim(),
  owners: lines(values.owners),
  due: toDue(values.due, due),
  output: orNull(values.output),
  outcome: orNull(values.outcome),
});

/** A typed objective as the api takes it; a date that was not touched stays as it was printed. */
export const toObjectiveDetails = (values: ObjectiveValues, due: DueDate | null) => ({
  title: values.title.trim(),
  description: orNull(values.description),
  outcome: orNull(values.outcome),
  leads: lines(values.leads),
  seniorResponsibleRole: orNull(values.answers),
  due: toDue(values.due, due),
});
