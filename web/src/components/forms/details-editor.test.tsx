import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { WriteError } from '../../lib/writes/write';
import { DetailsEditor } from './details-editor';
import type { Details } from './details-form';

interface Thing {
  version: number;
  title: string;
  due: string;
  kind: string;
}
type Values = Omit<Thing, 'version'>;

const details: Details<Values> = {
  fields: [
    { kind: 'text', name: 'title', label: 'Title' },
    { kind: 'day', name: 'due', label: 'Due' },
    {
      kind: 'choice',
      name: 'kind',
      label: 'Kind',
      options: [
        { value: 'A', label: 'First kind' },
        { value: 'B', label: 'Second kind' },
      ],
    },
  ],
  places: { 'details.title': 'title' },
  validate: () => ({}),
};
const first: Thing = { version: 1, title: 'Old', due: '2027-03-31', kind: 'A' };
const theirs: Thing = { version: 2, title: 'Theirs', due: '2028-03-31', kind: 'B' };
const conflict = [{ code: 'CONFLICT', message: 'Somebody was here.', field: null }];

/** A thing that somebody else changes as soon as it is written over. */
function Edited({ onDone }: { onDone: () => void }) {
  const [thing, setThing] = useState(first);
  return (
    <DetailsEditor
      details={details}
      thing={thing}
      toValues={({ version: _version, ...values }: Thing) => values}
      submitLabel="Save"
      draft="thing"
      write={(values, against) => {
        written(values.title, against.version);
        return Promise.resolve(against.version === 1 ? conflict : refused());
      }}
      onStale={() => setThing(theirs)}
      onDone={onDone}
    />
  );
}
const written = vi.fn<(title: string, version: number) => void>();
const refused = vi.fn<() => WriteError[]>();

async function collide() {
  const onDone = vi.fn();
  written.mockClear();
  refused.mockReset().mockReturnValue([]);
  render(<Edited onDone={onDone} />);
  await userEvent.type(screen.getByLabelText('Title'), ' and mine');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('heading', { name: /Somebody else changed this/ });
  return onDone;
}

it('shows both versions of what differs, in the words of the form, and takes the reader there', async () => {
  const onDone = await collide();

  expect(screen.getByRole('region', { name: /Somebody else changed this/ })).toHaveFocus();
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ),
  ).toEqual([
    ['Theirs', 'Old and mine'],
    ['31 March 2028', '31 March 2027'],
    ['Second kind', 'First kind'],
  ]);
  expect(onDone).not.toHaveBeenCalled();
});

it('writes over the version that was looked at when the reader keeps theirs', async () => {
  const onDone = await collide();

  await userEvent.click(screen.getByRole('button', { name: 'Save mine over it' }));

  expect(written.mock.calls).toEqual([
    ['Old and mine', 1],
    ['Old and mine', 2],
  ]);
  expect(onDone).toHaveBeenCalledOnce();
  // What is saved is no draft any more.
  expect(localStorage).toHaveLength(0);
});

it('goes on from what is saved when the reader drops theirs, and writes nothing', async () => {
  await collide();

  await userEvent.click(screen.getByRole('button', { name: 'Drop mine and go on from what is saved' }));

  expect(screen.getByLabelText('Title')).toHaveValue('Theirs');
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(written).toHaveBeenCalledOnce();
});

it('says why the reader’s own version could not be saved after all, and keeps it', async () => {
  await collide();
  refused.mockReturnValueOnce([{ code: 'offline', message: 'There is no connection.', field: null }]);

  await userEvent.click(screen.getByRole('button', { name: 'Save mine over it' }));

  expect(await screen.findByText('There is no connection.')).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: 'Old and mine' })).toBeInTheDocument();
});

it('shows what was typed before the tab was closed beside what somebody saved since', async () => {
  localStorage.setItem(
    'equalitycloud.draft.thing.0',
    JSON.stringify({ at: Date.now(), values: { title: 'Half a thought', due: '', kind: 'A' } }),
  );
  refused.mockReset().mockReturnValue([]);
  written.mockClear();
  render(<Edited onDone={vi.fn()} />);

  expect(screen.getByRole('heading', { name: /Somebody else changed this/ })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Title Old Half a thought' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Drop mine and go on from what is saved' }));

  expect(screen.getByLabelText('Title')).toHaveValue('Old');
  expect(localStorage.getItem('equalitycloud.draft.thing.0')).toBeNull();
});
