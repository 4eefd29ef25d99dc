import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
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
    smallNumberThreshold: 10,
    areaCodes: [],
    units: [{ key: 'hr', name: 'HR', parent: null }],
    governanceBodies: [],
    ownCharacteristics: [],
    payBands: [{ key: 'one', label: 'Band 1', from: null, to: 30000, nationalBand: null }],
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

it('adds a pay band, a governance body and a characteristic with keys of their own, and takes one out', async () => {
  const asked = renderWithApi(<SettingsForm council={council} onStale={vi.fn()} />, () => ({
    updateCouncil: { council: { id: 'c', version: 8 }, errors: [] },
  }));

  await userEvent.click(screen.getByRole('button', { name: 'Add a governance body' }));
  await userEvent.type(within(screen.getByRole('group', { name: 'Governance body 1' })).getByLabelText('Name'), 'Equality Board');
  await userEvent.click(screen.getByRole('button', { name: 'Add a characteristic' }));
  await userEvent.type(within(screen.getByRole('group', { name: 'Characteristic 1' })).getByLabelText('Name'), 'Care leavers');
  await userEvent.click(screen.getByRole('button', { name: 'Add a pay band' }));
  await userEvent.type(within(screen.getByRole('group', { name: 'Pay band 2' })).getByLabelText('Name'), 'Band 2');
  await userEvent.type(within(screen.getByRole('group', { name: 'Pay band 2' })).getByLabelText('From, included'), '30000');
  await userEvent.click(screen.getByRole('button', { name: 'Remove pay band 1' }));
  await userEvent.clear(screen.getByLabelText('Hide counts of people below'));
  await userEvent.type(screen.getByLabelText('Hide counts of people below'), '20');
  await userEvent.click(screen.getByRole('button', { name: 'Save the settings' }));

  expect(await screen.findByText('The settings are saved.')).toBeInTheDocument();
  expect(asked[0]?.input).toMatchObject({
    profile: {
      smallNumberThreshold: 20,
      payBands: [{ key: 'band-2', label: 'Band 2', from: 30000, to: null, nationalBand: null }],
      governanceBodies: [{ key: 'equality-board', name: 'Equality Board', remit: null, cadence: 'QUARTERLY' }],
      ownCharacteristics: [{ key: 'care-leavers', label: 'Care leavers' }],
    },
  });
});

it('puts what the server says of a row beside its field, and refuses what can be seen to be wrong', async () => {
  renderWithApi(<SettingsForm council={council} onStale={vi.fn()} />, () => ({
    updateCouncil: { council: null, errors: [refusal('OUT_OF_RANGE', 'profile.payBands[0].to', 'The upper bound must lie above.')] },
  }));

  await userEvent.clear(screen.getByLabelText('Hide counts of people below'));
  await userEvent.type(screen.getByLabelText('Hide counts of people below'), '4');
  await userEvent.click(screen.getByRole('button', { name: 'Save the settings' }));
  expect(screen.getByLabelText('Hide counts of people below')).toBeInvalid();

  await userEvent.clear(screen.getByLabelText('Hide counts of people below'));
  await userEvent.type(screen.getByLabelText('Hide counts of people below'), '10');
  await userEvent.click(screen.getByRole('button', { name: 'Save the settings' }));
  expect(await screen.findByRole('link', { name: 'The upper bound must lie above.' })).toBeInTheDocument();
  expect(screen.getByLabelText('To, not included')).toBeInvalid();
});
