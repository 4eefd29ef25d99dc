import { boxesOf, groupsOf, toEntry } from '../../../lib/figures/entry';
import { toFormErrors } from '../../../lib/forms/server-errors';
import type { FormErrors } from '../../../lib/forms/use-form';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type DueMetric, RecordFigures, WithdrawFigures } from '../api/round-query';
import { type DueFigures, typedFigures } from '../model/due-figures';

const recordErrors = (data: { recordObservation: { errors: WriteError[] } }) => data.recordObservation.errors;
const withdrawErrors = (data: { withdrawObservation: { errors: WriteError[] } }) => data.withdrawObservation.errors;

/** Figures that were recorded, so that they can be withdrawn. */
export interface RecordedFigures {
  metric: DueMetric;
  period: { start: string; end: string };
}

/** Records the figures of a round one after the other, and withdraws them. */
export function useDueFigures() {
  const record = useWrite(RecordFigures, recordErrors);
  const withdraw = useWrite(WithdrawFigures, withdrawErrors);
  const keyOf = useWriteKey();

  /** Answers what was wrong, by field, and what was recorded. */
  async function save(metrics: DueMetric[], figures: DueFigures): Promise<{ errors: FormErrors; recorded: RecordedFigures[] }> {
    const errors: FormErrors = {};
    const recorded: RecordedFigures[] = [];
    for (const { metric, values } of typedFigures(metrics, figures)) {
      const observation = toEntry(metric, values);
      const { errors: refused } = await record({
        input: { metricId: metric.id, observation, idempotencyKey: keyOf([metric.id, observation]) },
      });
      if (refused.length === 0) recorded.push({ metric, period: observation.period });
      else Object.assign(errors, toFormErrors(refused, placesOf(metric)));
    }
    return { errors, recorded };
  }

  /** Answers the names of the metrics whose figures could not be withdrawn. */
  async function undo(recorded: RecordedFigures[], note: string): Promise<string[]> {
    const kept: string[] = [];
    for (const { metric, period } of recorded) {
      const input = { metricId: metric.id, period, note };
      const { errors } = await withdraw({ input: { ...input, idempotencyKey: keyOf(input) } });
      if (errors.length > 0) kept.push(metric.name);
    }
    return kept;
  }

  return { save, undo };
}

/** What the server says of the figures as a whole stands at their first box. */
const placesOf = (metric: DueMetric) => ({
  'observation.period.end': `${metric.id}-end`,
  'observation.period': `${metric.id}-start`,
  'observation.label': `${metric.id}-label`,
  'observation.source': `${metric.id}-source`,
  'observation.note': `${metric.id}-note`,
  observation: `${metric.id}-${groupsOf(metric, '')[0]?.key}-${boxesOf(metric.kind)[0]}`,
});
