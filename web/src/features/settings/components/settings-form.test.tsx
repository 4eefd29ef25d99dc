import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderWithApi } from '../../../test/fake-api';
import type { CouncilSettings } from '../api/settings-query';
import { SettingsForm } from './settings-form';

const council: CouncilSettings = {
  id: 'c',
  version: 7,
  profile: {
    name: 'Leeds',
    type: '',
    region: '',
    employees: 900,
    areaCodes: [],
    units: [{ key: 'hr', name: 'HR', parent: null }],
    governanceBodies: [],
    ownCharacteristics: [],
    payBands: [],
    ragRule: { onTrackWithin: 10, atRiskWithin: 30, of: 'PERCENT_OF_PLANNED_CHANGE', notWorseIsAtRisk: true },
  },
};

it('changes what was changed and sends the rest back as it was', async () => {
  const asked = renderWithApi(<SettingsForm council={council} onStale={vi.fn()} />, () => ({
    updateCouncil: { council: { id: 'c', version: 8 }, errors: [] },
  }));

  await userEvent.clear(screen.getByLabelText(/^Employees/));
  await userEvent.type(screen.getByLabelText(/^Employees/), '950');
  await userEvent.click(screen.getByRole('button', { name: 'Save the settings' }));

  expect(await screen.findByText('The settings are saved.')).toBeInTheDocument();
  expect(asked[0]?.input).toMatchObject({ version: 7, profile: { ...council.profile, employees: 950 } });
});

it('refuses a tolerance for “at risk” below the one for “on track”', async () => {
  const asked = renderWithApi(<SettingsForm council={council} onStale={vi.fn()} />, () => ({}));

  await userEvent.clear(screen.getByLabelText(/^At risk/));
  await userEvent.type(screen.getByLabelText(/^At risk/), '5');
  await userEvent.click(screen.getByRole('button', { name: 'Save the settings' }));

  expect(screen.getByLabelText(/^At risk/)).toBeInvalid();
  expect(asked).toEqual([]);
});
