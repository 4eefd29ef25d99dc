import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { upload } from '../../../lib/files/upload';
import { IMPORT_KINDS, type ImportKind } from '../model/kinds';
import { UploadForm } from './upload-form';

vi.mock('../../../lib/files/upload', () => ({ upload: vi.fn() }));

const kind = (slug: string) => IMPORT_KINDS.find((one) => one.slug === slug) as ImportKind;
const file = (name: string, size = 3) => new File(['x'.repeat(size)], name, { type: 'text/csv', lastModified: 1 });
const choose = (one: File) => userEvent.upload(screen.getByLabelText('File'), one, { applyAccept: false });
const check = () => userEvent.click(screen.getByRole('button', { name: 'Check the file' }));
const answer = (status: number, body: object) => ({ status, body: JSON.stringify(body) });

beforeEach(
  () =>
    void vi
      .mocked(upload)
      .mockReset()
      .mockResolvedValue(answer(200, { fileImport: 'i1' })),
);

function show(slug: string) {
  const onUploaded = vi.fn();
  render(<UploadForm kind={kind(slug)} onUploaded={onUploaded} />);
  return onUploaded;
}

it('sends the file and leads to its import', async () => {
  const onUploaded = show('observations');

  await choose(file('figures.csv'));
  await check();

  await vi.waitFor(() => expect(onUploaded).toHaveBeenCalledExactlyOnceWith('i1'));
  expect(vi.mocked(upload).mock.calls[0]?.[0].address).toBe('/files/imports/observations?name=figures.csv');
});

it('sends the snapshot date of a payroll, and asks for it', async () => {
  show('payroll');

  await choose(file('pay.csv'));
  await check();
  expect(screen.getByRole('link', { name: 'Enter the snapshot date, such as 31 3 2026' })).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Day'), '31');
  await userEvent.type(screen.getByLabelText('Month'), '3');
  await userEvent.type(screen.getByLabelText('Year'), '2026');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Gender' }));
  await check();

  await vi.waitFor(() => expect(upload).toHaveBeenCalledOnce());
  expect(vi.mocked(upload).mock.calls[0]?.[0].address).toContain('snapshot=2026-03-31&measures=gender');
});

it.each([
  [file('empty.csv', 0), 'The file is empty'],
  [file('old.xls'), /This is an old Excel file/],
  [file('large.xlsx', 8 * 1024 * 1024 + 1), 'The file is larger than 8 MB. Split it into several files'],
])('sends nothing that can be seen to be wrong: %o', async (one, says) => {
  show('observations');

  await choose(one);
  await check();

  expect(screen.getByRole('link', { name: says })).toBeInTheDocument();
  expect(upload).not.toHaveBeenCalled();
});

it('says in the server’s words why it took no file', async () => {
  vi.mocked(upload).mockResolvedValue(answer(503, { code: 'BUSY', detail: 'Many files are being uploaded. Try again in half a minute.' }));
  const onUploaded = show('observations');

  await choose(file('figures.csv'));
  await check();

  expect(await screen.findByText('Many files are being uploaded. Try again in half a minute.')).toBeInTheDocument();
  expect(onUploaded).not.toHaveBeenCalled();
});

it('keeps the file through a lost connection, and a second attempt is the same import', async () => {
  vi.mocked(upload).mockResolvedValueOnce({ status: 0, body: '' });
  const onUploaded = show('observations');

  await choose(file('figures.csv'));
  await check();
  expect(await screen.findByText(/There is no connection, so the file did not arrive/)).toBeInTheDocument();
  await check();

  await vi.waitFor(() => expect(onUploaded).toHaveBeenCalledOnce());
  const keys = vi.mocked(upload).mock.calls.map(([{ key }]) => key);
  expect(keys[0]).toBe(keys[1]);
});

it('shows how much is sent, and stops where the reader says so', async () => {
  let sent: (bytes: number) => void = () => undefined;
  vi.mocked(upload).mockImplementation(({ onSent, signal }) => {
    sent = onSent;
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ status: 0, body: '' })));
  });
  show('observations');

  await choose(file('figures.csv', 10));
  await check();
  sent(4);
  expect(await screen.findByRole('progressbar', { name: 'Sending the file: 40%' })).toHaveValue(40);
  sent(10);
  expect(await screen.findByText('The file has arrived and is being read')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));

  expect(await screen.findByText('Sending was stopped. Nothing was imported.')).toBeInTheDocument();
});
