import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { reportingYear, toChoice } from '../model/choice';
import { PayGapForm } from './pay-gap-form';

it('asks for what is chosen', async () => {
  const onChoose = vi.fn();
  const chosen = toChoice(new URLSearchParams(), 2022);
  render(<PayGapForm years={[2022, 2021]} chosen={chosen} onChoose={onChoose} />);

  await userEvent.selectOptions(screen.getByLabelText('Reporting year'), '2021-22');
  await userEvent.selectOptions(screen.getByLabelText('Order'), 'Highest first');
  await userEvent.type(screen.getByLabelText('Name contains'), ' stoke ');
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));

  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ ...chosen, year: 2021, order: 'HIGHEST', name: 'stoke' });
});

describe('a choice from an address', () => {
  it('is what is usual where the address says nothing that is known', () =>
    expect(toChoice(new URLSearchParams('year=x&measure=y&order=z&region=Mars'), 2022)).toEqual({
      year: 2022,
      measure: 'MEDIAN_HOURLY',
      order: 'CLOSEST_TO_ZERO',
      region: '',
      name: '',
    }));
  it('names the reporting year of a snapshot', () => expect([reportingYear(2022), reportingYear(2099)]).toEqual(['2022-23', '2099-00']));
});
