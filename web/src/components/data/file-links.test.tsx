import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../lib/save-file';
import { FileLinks } from './file-links';

vi.mock('../../lib/save-file', () => ({ saveFile: vi.fn() }));
afterEach(() => vi.unstubAllGlobals());

const show = () => render(<FileLinks label="Figures" files={[{ text: 'CSV', address: '/files/exports/observations.csv' }]} />);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Figures: CSV' }));

it('saves the file under the name that the server gives it', async () => {
  const fetch = vi.fn(() =>
    Promise.resolve(
      new Response('a,b', { headers: { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="observations.csv"' } }),
    ),
  );
  vi.stubGlobal('fetch', fetch);
  show();

  await save();

  await vi.waitFor(() => expect(saveFile).toHaveBeenCalledWith('observations.csv', 'text/csv', expect.anything()));
  expect(fetch).toHaveBeenCalledWith('/files/exports/observations.csv', expect.objectContaining({ headers: { 'X-EqualityCloud': '1' } }));
});

it.each([
  [
    () => Promise.resolve(new Response('{"code":"LIMIT_REACHED","detail":"Export one strategy at a time."}', { status: 400 })),
    'Export one strategy at a time.',
  ],
  [() => Promise.resolve(new Response('', { status: 401 })), /Your session has ended/],
  [() => Promise.reject(new TypeError('Failed to fetch')), /There is no connection/],
])('says why there is no file', async (answer, says) => {
  vi.stubGlobal('fetch', vi.fn(answer));
  show();

  await save();

  expect(await screen.findByText(says)).toBeInTheDocument();
});
