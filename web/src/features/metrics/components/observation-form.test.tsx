import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import type { MetricView } from '../api/metric-query';
import { ObservationForm } from './observation-form';

const metric = {
  id: 'm1',
  kind: 'PROPORTION',
  unit: '%',
  details: {
    breakdown: {
      groups: [
        { key: 'me', label: 'Ethnically diverse staff' },
        { key: 'white', label: 'White staff' },
      ],
      interest: 'me',
      comparator: 'white',
    },
  },
} as unknown as MetricView;

const show = (errors: object[], onSaved = vi.fn()) =>
  renderWithApi(<ObservationForm metric={metric} correct={null} onCancel={vi.fn()} onSaved={onSaved} />, () => ({
    recordObservation: { observation: null, metric: null, errors },
  }));

async function fill() {
  for (const [legend, day, month, year] of [
    ['First day of the period', '1', '4', '2025'],
    ['Last day of the period', '31', '3', '2026'],
  ] as const) {
    const group = within(screen.getByRole('group', { name: legend }));
    await userEvent.type(group.getByLabelText('Day'), day);
    await userEvent.type(group.getByLabelText('Month'), month);
    await userEvent.type(group.getByLabelText('Year'), year);
  }
  const figures = within(screen.getByRole('group', { name: 'Ethnically diverse staff' }));
  await userEvent.type(figures.getByLabelText('Counted'), '24');
  await userEvent.type(figures.getByLabelText('Out of'), '120');
}

it('records the figures of the groups that have any', async () => {
  const onSaved = vi.fn();
  const asked = show([], onSaved);

  await fill();
  await userEvent.click(screen.getByRole('button', { name: 'Save the figures' }));

  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(asked[0]?.input).toMatchObject({
    metricId: 'm1',
    observation: {
      period: { start: '2025-04-01', end: '2026-03-31' },
      status: 'PROVISIONAL',
      figures: [{ group: 'me', numerator: 24, denominator: 120 }],
    },
  });
});

it('asks for no figures and says where they go', async () => {
  const asked = show([]);

  await userEvent.click(screen.getByRole('button', { name: 'Save the figures' }));

  expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(3);
  await userEvent.click(screen.getByRole('link', { name: 'Enter the figures of at least one group' }));
  expect(within(screen.getByRole('group', { name: 'Ethnically diverse staff' })).getByLabelText('Counted')).toHaveFocus();
  expect(asked).toEqual([]);
});

it('keeps the figures when the server refuses them', async () => {
  show([refusal('PERIOD_OVERLAPS', 'observation.period', 'Another period covers these days.')]);

  await fill();
  await userEvent.click(screen.getByRole('button', { name: 'Save the figures' }));

  expect(await screen.findByRole('link', { name: 'Another period covers these days.' })).toBeInTheDocument();
  expect(within(screen.getByRole('group', { name: 'Ethnically diverse staff' })).getByLabelText('Counted')).toHaveValue('24');
});
