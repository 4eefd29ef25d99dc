import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import { PackFileForm } from './pack-file-form';

const choose = (content: string) =>
  userEvent.upload(screen.getByLabelText('Pack file'), new File([content], 'plan.json', { type: 'application/json' }));
const check = () => userEvent.click(screen.getByRole('button', { name: 'Check the pack' }));

it('has the file checked and changes nothing', async () => {
  const onChecked = vi.fn();
  const asked = renderWithApi(<PackFileForm onChecked={onChecked} />, () => ({ importPack: { import: null, errors: [] } }));

  await choose('{"id":"x"}');
  await check();

  await vi.waitFor(() => expect(onChecked).toHaveBeenCalledExactlyOnceWith('plan.json', '{"id":"x"}'));
  expect(asked[0]?.input).toEqual({ json: '{"id":"x"}', checkOnly: true });
});

it('lists what is wrong place by place', async () => {
  renderWithApi(<PackFileForm onChecked={vi.fn()} />, () => ({
    importPack: { import: null, errors: [refusal('REQUIRED', 'objectives[2].title', 'Enter a title.')] },
  }));

  await choose('{}');
  await check();

  expect(await screen.findByRole('row', { name: 'objectives[2].title Enter a title.' })).toBeInTheDocument();
});

it('refuses to send nothing and what is too large', async () => {
  const asked = renderWithApi(<PackFileForm onChecked={vi.fn()} />, () => ({}));

  await check();
  expect(screen.getByRole('link', { name: 'Choose a pack file' })).toBeInTheDocument();
  await choose(' '.repeat(512 * 1024 + 1));
  await check();

  expect(screen.getByRole('link', { name: 'The file is larger than 512 kB' })).toBeInTheDocument();
  expect(asked).toEqual([]);
});
