import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import type { ReleasePlan } from '../api/release-query';
import { OverviewForm } from './overview-form';
import { OverviewTable } from './overview-table';
import { PlanView } from './plan-view';
import { ReleaseChoice } from './release-choice';
import { ReleaseResult } from './release-result';

const period = { start: '2021-04-01', end: '2022-03-31' };
const TOO_FEW = 'Hidden: fewer than 6 councils contributed.';
const group = (more: Partial<ReleasePlan['groups'][number]> = {}): ReleasePlan['groups'][number] => ({
  kind: 'ALL',
  key: 'all',
  name: 'All councils',
  invited: 398,
  contributed: 38,
  counted: 25,
  refusal: null,
  ...more,
});
const plan = (more: Partial<ReleasePlan> = {}): ReleasePlan => ({
  indicator: { id: 'gap', title: 'Pay gap' },
  period,
  version: 1,
  waiting: 13,
  obstacles: [],
  groups: [
    group(),
    group({ key: 'c', name: 'County', contributed: 3, counted: 3, refusal: { rule: 'TOO_FEW_CONTRIBUTORS', reason: TOO_FEW } }),
    group({ key: 'w', name: 'Wales', contributed: 0, counted: 0 }),
  ],
  ...more,
});
const released = {
  version: 1,
  groups: [
    { ...group(), median: { __typename: 'ShownFigure' as const } },
    {
      ...group({ key: 'c', name: 'County', contributed: 3 }),
      median: { __typename: 'HiddenFigure' as const, rule: 'TOO_FEW_CONTRIBUTORS', reason: TOO_FEW },
    },
  ],
};

it('shows the plan with each refusal and its rule, and leaves out groups without contributions', () => {
  renderWithApi(<PlanView plan={plan()} onReleased={vi.fn()} />, () => ({}));

  expect(screen.getByRole('row', { name: /^All councils/ })).toHaveTextContent('25 (13 wait)');
  expect(screen.getByRole('row', { name: /^County/ })).toHaveTextContent(TOO_FEW);
  expect(screen.queryByRole('row', { name: /^Wales/ })).toBeNull();
  expect(screen.getByText(/1 of 2 groups with contributions can be released/)).toBeInTheDocument();
});

it('releases only after the plan was confirmed', async () => {
  const onReleased = vi.fn();
  const asked = renderWithApi(<PlanView plan={plan()} onReleased={onReleased} />, () => ({
    releaseBenchmark: { benchmark: released, errors: [] },
  }));

  await userEvent.click(screen.getByRole('button', { name: 'Release this period' }));
  expect(screen.getByRole('link', { name: 'Confirm that you have looked at the plan' })).toBeInTheDocument();
  expect(asked).toEqual([]);

  await userEvent.click(screen.getByRole('checkbox', { name: 'I have looked at the plan' }));
  await userEvent.click(screen.getByRole('button', { name: 'Release this period' }));
  await vi.waitFor(() => expect(onReleased).toHaveBeenCalledOnce());
  expect(asked[0]?.input).toEqual({ indicator: 'gap', period });
});

it('says by which rule the whole is refused', async () => {
  const message = 'TOO_FEW_CONTRIBUTORS: Hidden: fewer than 6 councils contributed. Nothing was released.';
  const onReleased = vi.fn();
  renderWithApi(<PlanView plan={plan()} onReleased={onReleased} />, () => ({
    releaseBenchmark: { benchmark: null, errors: [refusal('NOTHING_TO_RELEASE', 'period', message)] },
  }));

  await userEvent.click(screen.getByRole('checkbox', { name: 'I have looked at the plan' }));
  await userEvent.click(screen.getByRole('button', { name: 'Release this period' }));

  expect(await screen.findByText(message)).toBeInTheDocument();
  expect(onReleased).not.toHaveBeenCalled();
});

it('offers no release where something stands in the way', () => {
  const message = 'This period was released with noise.';
  renderWithApi(<PlanView plan={plan({ obstacles: [{ code: 'OTHER_MODE', message }] })} onReleased={vi.fn()} />, () => ({}));

  expect(screen.getByText(message)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Release this period' })).toBeNull();
});

it('tells what came of each group', () => {
  render(
    <MemoryRouter>
      <ReleaseResult released={released} to="/benchmarks?indicator=gap" />
    </MemoryRouter>,
  );
  expect(screen.getByRole('row', { name: /^All councils/ })).toHaveTextContent('Released');
  expect(screen.getByRole('row', { name: /^County/ })).toHaveTextContent(TOO_FEW);
  expect(screen.getByText('1 group is shown, 1 is refused, each with its rule.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Read the release' })).toHaveAttribute('href', '/benchmarks?indicator=gap');
});

it('wants an indicator and a period', async () => {
  const onChoose = vi.fn();
  render(
    <ReleaseChoice
      indicators={[{ id: 'gap', title: 'Pay gap' }]}
      periods={[period]}
      chosen={{ indicator: '', period: '' }}
      submitLabel="Look at the plan"
      onChoose={onChoose}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Look at the plan' }));
  expect(screen.getByRole('link', { name: 'Choose an indicator' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Choose a period' })).toBeInTheDocument();

  await userEvent.selectOptions(screen.getByLabelText('Indicator'), 'Pay gap');
  await userEvent.selectOptions(screen.getByLabelText('Period'), '2021-22');
  await userEvent.click(screen.getByRole('button', { name: 'Look at the plan' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ indicator: 'gap', period: '2021-04-01_2022-03-31' });
});

it('asks for another kind of group', async () => {
  const onChoose = vi.fn();
  render(<OverviewForm periods={[period]} chosen={{ period: '2021-04-01_2022-03-31', kind: 'REGION' }} onChoose={onChoose} />);
  await userEvent.selectOptions(screen.getByLabelText('Groups'), 'Sizes');
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ period: '2021-04-01_2022-03-31', kind: 'SIZE_BAND' });
});

it('says in each cell of the overview what came of it, and by which rule', () => {
  const cell = { group: 'all', contributed: 0, median: null };
  render(
    <MemoryRouter>
      <OverviewTable
        period={period}
        groups={[{ key: 'all', name: 'All councils' }]}
        rows={[
          {
            indicator: { id: 'a', title: 'Released one', unit: 'PERCENT' },
            version: 1,
            refused: null,
            isOpen: false,
            cells: [{ ...cell, state: 'RELEASED', contributed: 40, median: { __typename: 'ShownFigure', value: 4 } }],
          },
          {
            indicator: { id: 'b', title: 'Refused one', unit: 'PERCENT' },
            version: 0,
            refused: { rule: 'TOO_FEW_CONTRIBUTORS', reason: TOO_FEW },
            isOpen: false,
            cells: [{ ...cell, state: 'REFUSED', median: { __typename: 'HiddenFigure', rule: 'TOO_FEW_CONTRIBUTORS', reason: TOO_FEW } }],
          },
        ]}
      />
    </MemoryRouter>,
  );
  expect(screen.getByRole('row', { name: /^Released one/ })).toHaveTextContent('Releasedmedian 4%40 councils');
  expect(screen.getByRole('row', { name: /^Refused one/ })).toHaveTextContent(`Refused${TOO_FEW}`);
});
