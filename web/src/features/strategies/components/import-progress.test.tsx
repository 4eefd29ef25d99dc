import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useImportProgress } from '../../../lib/live/use-import-progress';
import { renderWithApi } from '../../../test/fake-api';
import type { PackImport } from '../api/import-pack';
import { ImportProgressView } from './import-progress';

vi.mock('../../../lib/live/use-import-progress', () => ({ useImportProgress: vi.fn() }));

const follow = vi.mocked(useImportProgress);
beforeEach(() => void follow.mockReset().mockReturnValue({ steps: undefined, lost: false }));

const started: PackImport = {
  id: 'p1',
  status: 'RUNNING',
  stepsDone: 1,
  steps: 9,
  notInPack: [],
  failure: null,
  items: [],
  strategy: null,
};
const show = (now: Partial<PackImport>) =>
  renderWithApi(<ImportProgressView started={{ ...started, ...now }} />, () => ({ packImport: { ...started, ...now } }));

it('shows how far a pack is by what the server tells, and that it goes on where the connection is lost', () => {
  follow.mockReturnValue({ steps: { id: 'p1', status: 'RUNNING', stepsDone: 4, steps: 9 }, lost: true });
  show({});

  expect(screen.getByRole('progressbar', { name: 'Importing: step 4 of 9' })).toHaveValue(4);
  expect(screen.getByText(/The connection is lost. It goes on by itself/)).toBeInTheDocument();
  expect(follow).toHaveBeenLastCalledWith('p1', expect.anything());
});

it('leads to the strategy when it is done, and follows nothing any more', () => {
  show({ status: 'DONE', strategy: { id: 's1', title: 'Plan' } });

  expect(screen.getByRole('link', { name: 'Go to the strategy' })).toHaveAttribute('href', '/strategies/s1');
  expect(follow).toHaveBeenLastCalledWith(null, expect.anything());
});

it('says where it ended and why', () => {
  show({ status: 'FAILED', failure: { path: 'objectives[2]', message: 'Give it a title.' } });

  expect(screen.getByRole('row', { name: 'objectives[2] Give it a title.' })).toBeInTheDocument();
});
