import { useState } from 'react';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { orNull } from '../../../lib/forms/texts';
import type { FormErrors } from '../../../lib/forms/use-form';
import type { ActionStatus } from '../../../lib/vocabulary/vocabulary';
import { useMoveAction } from '../../../lib/writes/use-move-action';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type DueMetric, RecordProgress, type RoundAction } from '../api/round-query';
import { type DueFigures, typedFigures } from '../model/due-figures';
import { moves, type Reports, says, tells } from '../model/reports';
import { type RecordedFigures, useDueFigures } from './use-due-figures';

const errorsOf = (data: { recordActionUpdate: { errors: WriteError[] } }) => data.recordActionUpdate.errors;

/** A status that was changed, so that it can be put back. */
interface Moved {
  action: RoundAction;
  before: ActionStatus;
  version: number;
}

export interface SavedRound {
  saved: number;
  failed: number;
  moved: Moved[];
  recorded: RecordedFigures[];
}

export interface UndoneRound {
  undone: number;
  /** Metrics whose figures were withdrawn. */
  withdrawn: number;
  /** The titles of those that could not be put back. */
  kept: string[];
}

/** What a round is about. */
export interface Round {
  actions: RoundAction[];
  metrics: DueMetric[];
}

/** Saves the reports and the figures of a round one after the other, puts statuses back and withdraws figures. */
export function useRound() {
  const due = useDueFigures();
  const move = useMoveAction();
  const record = useWrite(RecordProgress, errorsOf);
  const keyOf = useWriteKey();
  const [last, setLast] = useState<SavedRound>();
  const [undone, setUndone] = useState<UndoneRound>();

  /** Answers what was wrong, by field; what was saved is dropped from the reports by the caller. */
  async function save(
    { actions, metrics }: Round,
    reports: Reports,
    figures: DueFigures,
  ): Promise<{ errors: FormErrors; saved: string[] }> {
    setUndone(undefined);
    const errors: FormErrors = {};
    const saved: string[] = [];
    const moved: Moved[] = [];
    // Each write moves its objective on, so the next one starts from there.
    const versions = new Map<string, number>();
    for (const action of actions) {
      const report = reports[action.id];
      if (report === undefined || !says(action, report)) continue;
      const { id, objective } = action;
      let failures: readonly WriteError[] = [];
      if (moves(action, report)) {
        const outcome = await move({ id, version: versions.get(objective.id) ?? action.version, status: report.status, note: report.note });
        failures = outcome.errors;
        if (outcome.version !== undefined) {
          versions.set(objective.id, outcome.version);
          moved.push({ action, before: action.status, version: outcome.version });
        }
      }
      if (failures.length === 0 && tells(report)) {
        const update = { progress: orNull(report.progress), percentComplete: report.percent.trim() === '' ? null : Number(report.percent) };
        const { data, errors: refused } = await record({
          input: { id, update: { ...update, focus: [], nextSteps: [] }, idempotencyKey: keyOf({ id, update }) },
        });
        failures = refused;
        const version = data?.recordActionUpdate.action?.version;
        if (version !== undefined) versions.set(objective.id, version);
      }
      if (failures.length === 0) saved.push(id);
      else
        Object.assign(
          errors,
          toFormErrors(failures, {
            status: `${id}-status`,
            note: `${id}-note`,
            'update.progress': `${id}-progress`,
            'update.percentComplete': `${id}-percent`,
          }),
        );
    }
    const said = actions.filter((action) => says(action, reports[action.id])).length + typedFigures(metrics, figures).length;
    const { errors: refused, recorded } = await due.save(metrics, figures);
    setLast({
      saved: saved.length,
      failed: said - saved.length - recorded.length,
      moved: withLastVersions(moved, versions),
      recorded,
    });
    return { errors: { ...errors, ...refused }, saved: [...saved, ...recorded.map(({ metric }) => metric.id)] };
  }

  /** Puts the statuses of the last save back and withdraws its figures. */
  async function undo(note: string): Promise<void> {
    const kept: string[] = [];
    const versions = new Map<string, number>();
    for (const { action, before, version } of last?.moved ?? []) {
      const outcome = await move({ id: action.id, version: versions.get(action.objective.id) ?? version, status: before, note });
      if (outcome.version === undefined) kept.push(action.title);
      else versions.set(action.objective.id, outcome.version);
    }
    const recorded = last?.recorded ?? [];
    const keptFigures = await due.undo(recorded, note);
    setUndone({
      undone: (last?.moved.length ?? 0) - kept.length,
      withdrawn: recorded.length - keptFigures.length,
      kept: [...kept, ...keptFigures],
    });
    setLast(undefined);
  }

  return { last, undone, save, undo };
}

const withLastVersions = (moved: Moved[], versions: Map<string, number>) =>
  moved.map((one) => ({ ...one, version: versions.get(one.action.objective.id) ?? one.version }));
