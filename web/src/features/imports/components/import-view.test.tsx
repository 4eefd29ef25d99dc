import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useImportProgress } from '../../../lib/live/use-import-progress';
import { renderWithApi } from '../../../test/fake-api';
import type { FileImport, ImportStatus } from '../api/imports-query';
import { ImportView } from './import-view';

vi.mock('../../../lib/live/use-import-progress', () => ({ useImportProgress: vi.fn() }));

const follow = vi.mocked(useImportProgress);
beforeEach(() => void follow.mockReset().mockReturnValue({ steps: undefined, lost: false }));

const file = (status: ImportStatus) =>
  ({
    id: 'i1',
    version: 3,
    status,
    format: 'PAYROLL',
    at: '2026-11-25T10:00:00Z',
    lines: 2,
    stepsDone: 1,
    steps: 4,
    left: [],
    problems: [],
    problemCounts: [],
    totals: { added: 1, changed: 1, unchanged: 0, conflicts: 0 },
  }) as unknown as FileImport;
const show = (status: ImportStatus) => renderWithApi(<ImportView file={file(status)} onLook={vi.fn()} />, () => ({ fileImport: null }));

it.each([
  ['CHECKING', 'Holding the rows against what is there: part 2 of 4'],
  ['RUNNING', 'Importing: part 2 of 4'],
  ['UNDOING', 'Undoing: part 2 of 4'],
] as const)('shows how far %s is, by what the server tells', (status, text) => {
  follow.mockReturnValue({ steps: { id: 'i1', status: 'RUNNING', stepsDone: 2, steps: 4 }, lost: false });
  show(status);

  expect(screen.getByText(text)).toBeInTheDocument();
  expect(screen.getByRole('progressbar', { name: text })).toHaveValue(2);
  expect(screen.getByText(/You can leave this page/)).toBeInTheDocument();
});

it('says that it goes on where the connection is lost', () => {
  follow.mockReturnValue({ steps: undefined, lost: true });
  show('RUNNING');

  expect(screen.getByText(/The connection is lost. It goes on by itself/)).toBeInTheDocument();
});

it.each([
  ['DONE', 'Imported. 2 changes were made.'],
  ['UNDONE', 'Undone. What was there before is there again.'],
  ['DISCARDED', 'Thrown away. Nothing of it was imported.'],
] as const)('says what came of it: %s', (status, text) => {
  show(status);

  expect(screen.getByText(text)).toBeInTheDocument();
  expect(follow).toHaveBeenLastCalledWith(null, expect.anything());
});

it('follows nothing of an upload that broke off, and says what to do', () => {
  show('UPLOADING');

  expect(screen.getByText(/Upload the file again/)).toBeInTheDocument();
  expect(follow).toHaveBeenLastCalledWith(null, expect.anything());
});
