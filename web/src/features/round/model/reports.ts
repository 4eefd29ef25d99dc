import type { ActionStatus } from '../../../lib/vocabulary/vocabulary';
import type { RoundAction } from '../api/round-query';

/** What is said of one action in a round; empty where nothing is. */
export interface Report {
  /** The status that was read when it was changed. */
  seen: ActionStatus;
  status: ActionStatus;
  note: string;
  progress: string;
  percent: string;
}

/** Reports by the id of their action. */
export type Reports = Record<string, Report>;

export const emptyReport = (action: RoundAction): Report => ({
  seen: action.status,
  status: action.status,
  note: '',
  progress: '',
  percent: '',
});

/** Whether a report says anything. */
export const says = (action: RoundAction, report: Report | undefined) => report !== undefined && (moves(action, report) || tells(report));

export const moves = (action: RoundAction, report: Report) => report.status !== action.status;

export const tells = (report: Report) => report.progress.trim() !== '' || report.percent.trim() !== '';

/** What can be seen to be wrong with the reports, by the names of their fields. */
export function checkReports(
  actions: RoundAction[],
  reports: Reports,
  t: { badPercent: string; meanwhile: string },
): Record<string, string> {
  const said = actions.filter((action) => says(action, reports[action.id]));
  const bad = said.filter(({ id }) => {
    const percent = reports[id]?.percent.trim() ?? '';
    return percent !== '' && !(/^\d{1,3}$/.test(percent) && Number(percent) <= 100);
  });
  // Somebody else may have changed the status while the page was open: then the reader looks again before writing over it.
  const meanwhile = said.filter((action) => {
    const report = reports[action.id];
    return report !== undefined && moves(action, report) && report.seen !== action.status;
  });
  return Object.fromEntries([
    ...bad.map(({ id }) => [`${id}-percent`, t.badPercent] as const),
    ...meanwhile.map(({ id }) => [`${id}-status`, t.meanwhile] as const),
  ]);
}
