import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import type { EditedMetric } from '../api/metric-edit';
import { MetricEditor } from './metric-editor';

const metric = {
  id: 'm1',
  version: 6,
  name: 'Apprentices',
  details: {
    title: 'Apprentices',
    owner: null,
    everyMonths: null,
    successMeasure: null,
    source: 'HR',
    note: null,
    kind: 'COUNT',
    targets: [{ key: 't', kind: 'VALUE', value: 20 }],
  },
} as unknown as EditedMetric;

const show = (errors: object[] = []) =>
  renderWithApi(<MetricEditor metric={metric} onStale={vi.fn()} />, () => ({ updateMetric: { metric: null, errors } }));
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save the metric' }));

it('names who sees to the figures, and sends the rest back as it was', async () => {
  const asked = show();

  await userEvent.type(screen.getByLabelText('Role title of who sees to its figures'), ' Human Resources ');
  await userEvent.type(screen.getByLabelText('How often a new figure is expected, in months'), '3');
  await save();

  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.input).toMatchObject({
    id: 'm1',
    version: 6,
    details: {
      title: 'Apprentices',
      owner: 'Human Resources',
      everyMonths: 3,
      source: 'HR',
      note: null,
      kind: 'COUNT',
      targets: [{ key: 't' }],
    },
  });
});

it.each(['0', '121', 'often', '1.5'])('refuses a figure every %s months, and a metric without a name', async (months) => {
  const asked = show();

  await userEvent.clear(screen.getByLabelText('What it measures'));
  await userEvent.type(screen.getByLabelText('How often a new figure is expected, in months'), months);
  await save();

  expect(screen.getByRole('link', { name: 'Enter what it measures' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Enter a whole number from 1 to 120, or leave it empty' })).toBeInTheDocument();
  expect(asked).toEqual([]);
});

it('puts the server’s word beside its field', async () => {
  show([refusal('TOO_LONG', 'details.owner', 'At most 300 letters.')]);

  await save();

  expect(await screen.findByRole('link', { name: 'At most 300 letters.' })).toBeInTheDocument();
  expect(screen.getByLabelText('Role title of who sees to its figures')).toBeInvalid();
});
