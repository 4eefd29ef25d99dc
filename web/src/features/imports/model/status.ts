import type { ImportLine, ImportStatus } from '../api/imports-query';

const UNDER_WAY: ImportStatus[] = ['CHECKING', 'RUNNING', 'CHECKING_UNDO', 'UNDOING'];

/** Whether the server is at work on it; an upload that broke off waits for nobody. */
export const isUnderWay = (status: ImportStatus) => UNDER_WAY.includes(status);

/** How many problems keep a file from being applied, or are merely to be known. */
export const countOf = (counts: ImportLine['problemCounts'], errors: boolean) =>
  counts.reduce((sum, { isError, count }) => (isError === errors ? sum + count : sum), 0);
