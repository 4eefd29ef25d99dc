import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ChoiceForm } from './choice-form';

const year = (first: number) => ({ period: { start: `${first}-04-01`, end: `${first + 1}-03-31` } });
const choices = [
  { indicator: { id: 'median', title: 'Median gap' }, periods: [year(2020), year(2019)] },
  { indicator: { id: 'mean', title: 'Mean gap' }, periods: [year(2018)] },
  { indicator: { id: 'none', title: 'Nothing released' }, periods: [] },
];

it('asks for what is chosen, with the periods of the indicator that is chosen', async () => {
  const onChoose = vi.fn();
  render(
    <ChoiceForm
      choices={choices}
      groups={[{ key: 'all', name: 'All councils' }]}
      chosen={{ indicator: 'median', period: '2020-04-01_2021-03-31', group: 'all' }}
      onChoose={onChoose}
    />,
  );
  expect(screen.queryByRole('option', { name: 'Nothing released' })).toBeNull();
  expect(screen.getAllByRole('option', { name: /^20/ }).map((option) => option.textContent)).toEqual(['2020-21', '2019-20']);

  await userEvent.selectOptions(screen.getByLabelText('Indicator'), 'Mean gap');
  expect(onChoose).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));

  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ indicator: 'mean', period: '2018-04-01_2019-03-31', group: 'all' });
});
