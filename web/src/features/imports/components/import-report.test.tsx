import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import type { FileImport, ImportChange, ImportProblem } from '../api/imports-query';
import { ImportReport } from './import-report';

const file: FileImport = {
  id: 'i1',
  version: 3,
  status: 'READY',
  format: 'OBSERVATIONS',
  fileName: 'figures.csv',
  year: null,
  actor: 'ada',
  at: '2026-11-25T10:00:00Z',
  lines: 30,
  stepsDone: 2,
  steps: 2,
  totals: { added: 1, changed: 0, unchanged: 4, conflicts: 0 },
  problems: [],
  problemCounts: [],
  left: [],
};
const problem = (row: number, isError = true): ImportProblem => ({
  row,
  column: 'Numerator',
  value: 'twelve',
  code: 'NOT_A_NUMBER',
  isError,
  message: 'Write a number.',
});
const change: ImportChange = {
  row: 2,
  kind: 'CHANGED',
  title: 'Staff trained: 2025-26',
  actionBefore: null,
  actionAfter: null,
  observationBefore: {
    status: 'PROVISIONAL',
    source: null,
    note: null,
    figures: [{ group: 'all', numerator: 12, denominator: 40, value: null }],
  },
  observationAfter: { status: 'FINAL', source: null, note: null, figures: [{ group: 'all', numerator: 14, denominator: 40, value: null }] },
  returnBefore: null,
  returnAfter: null,
};

function show(more: Partial<FileImport> = {}, errors: object[] = []) {
  const made = { import: null, errors };
  return renderWithApi(<ImportReport file={{ ...file, ...more }} />, (operation) =>
    operation === 'FileImportChanges'
      ? { fileImport: { id: 'i1', changes: [change] } }
      : { acceptFileImport: made, discardFileImport: made, undoFileImport: made },
  );
}
const decided = (asked: ReturnType<typeof show>) => asked.filter(({ operation }) => operation !== 'FileImportChanges');

it('shows row by row what would happen, and accepts the version that was looked at', async () => {
  const asked = show();

  const row = await screen.findByRole('row', { name: /Row 2 Staff trained: 2025-26/ });
  expect(within(row).getByText('Figures: 12 of 40 → 14 of 40')).toBeInTheDocument();
  expect(within(row).getByText('State: Provisional → Final')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Import 1 change' }));

  await vi.waitFor(() => expect(decided(asked)).toHaveLength(1));
  expect(decided(asked)[0]).toMatchObject({ operation: 'AcceptFileImport', input: { id: 'i1', version: 3, conflictsToo: false } });
});

it('writes over what somebody changed meanwhile only where that is said', async () => {
  const asked = show({ totals: { added: 0, changed: 0, unchanged: 0, conflicts: 2 } });

  await userEvent.click(screen.getByRole('button', { name: 'Import 2 changes' }));
  expect(screen.getByRole('link', { name: /Say that you mean to write over/ })).toBeInTheDocument();
  expect(decided(asked)).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: /Write over 2 rows/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Import 2 changes' }));

  await vi.waitFor(() => expect(decided(asked)).toHaveLength(1));
  expect(decided(asked)[0]?.input).toMatchObject({ conflictsToo: true });
});

it('lists errors with row, column, what the cell says and what to do, twenty at a time, and offers no way to accept', async () => {
  const problems = Array.from({ length: 25 }, (_, index) => problem(index + 2));
  show({ problems, problemCounts: [{ isError: true, count: 340 }], steps: 0 });

  expect(screen.getByRole('heading', { name: 'The file cannot be imported: it has 340 errors' })).toBeInTheDocument();
  expect(screen.getByText('The first 25 of 340 are shown.')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Row 2 Numerator twelve Write a number.' })).toBeInTheDocument();
  expect(screen.queryByRole('row', { name: /^Row 26/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByRole('row', { name: /^Row 26/ })).toBeInTheDocument();
  expect(screen.getByText('Page 2 of 2')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Import/ })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Upload the mended file' })).toHaveAttribute('href', '/imports/new/observations');
});

it('lists warnings and lets the import be accepted all the same', () => {
  show({ problems: [problem(0, false)], problemCounts: [{ isError: false, count: 1 }] });

  expect(screen.getByRole('heading', { name: '1 warning' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /^Whole file/ })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Import 1 change' })).toBeInTheDocument();
});

it('offers nothing to accept where the file says what is there', () => {
  show({ totals: { added: 0, changed: 0, unchanged: 9, conflicts: 0 } });

  expect(screen.getByText(/there is nothing to import/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Import/ })).not.toBeInTheDocument();
});

it('undoes what was imported, and says why where that is refused', async () => {
  const asked = show({ status: 'DONE' }, [refusal('CONFLICT', 'version', 'The import went on since you looked.')]);

  await userEvent.click(screen.getByRole('button', { name: 'Undo this import' }));

  expect(await screen.findByText('The import went on since you looked.')).toBeInTheDocument();
  expect(decided(asked)[0]).toMatchObject({ operation: 'UndoFileImport', input: { id: 'i1', version: 3 } });
});

it('throws a preview away', async () => {
  const asked = show();

  await userEvent.click(screen.getByRole('button', { name: 'Throw it away' }));

  await vi.waitFor(() => expect(decided(asked)).toHaveLength(1));
  expect(decided(asked)[0]?.operation).toBe('DiscardFileImport');
});

it('says what was left as it is', () => {
  show({ status: 'DONE', left: [{ ...problem(7), message: 'Somebody recorded this period meanwhile.' }] });

  expect(screen.getByRole('heading', { name: /Left as it is/ })).toBeInTheDocument();
  expect(screen.getByText('Somebody recorded this period meanwhile.')).toBeInTheDocument();
});
