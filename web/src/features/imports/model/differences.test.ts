import { expect, it } from 'vitest';
import type { ImportChange } from '../api/imports-query';
import { differencesOf } from './differences';

const words = {
  status: (status: string) => status.toLowerCase(),
  state: (state: string) => state.toLowerCase(),
  number: (value: number) => String(value),
  outOf: (counted: string, all: string) => `${counted} of ${all}`,
};
const nothing: ImportChange = {
  row: 2,
  kind: 'CHANGED',
  title: 'x',
  actionBefore: null,
  actionAfter: null,
  observationBefore: null,
  observationAfter: null,
  returnBefore: null,
  returnAfter: null,
};
const entry = (numerator: number, note: string | null) => ({
  status: 'PROVISIONAL' as const,
  source: 'HR',
  note,
  figures: [
    { group: 'me', numerator, denominator: 40, value: null },
    { group: 'white', numerator: 3, denominator: 4, value: null },
  ],
});
const details = { label: null, text: 'Train', points: [], output: null, outcome: null, owners: ['HR'], due: null };

it('tells figures group by group, and leaves out what stays', () =>
  expect(differencesOf({ ...nothing, observationBefore: entry(12, null), observationAfter: entry(14, 'Recounted') }, words)).toEqual([
    { name: 'figures', group: 'me', before: '12 of 40', after: '14 of 40' },
    { name: 'note', group: null, before: '', after: 'Recounted' },
  ]));

it('tells all of what is new', () =>
  expect(
    differencesOf(
      {
        ...nothing,
        observationAfter: { ...entry(12, null), figures: [{ group: 'all', numerator: null, denominator: null, value: -3.5 }] },
      },
      words,
    ),
  ).toEqual([
    { name: 'figures', group: 'all', before: '', after: '-3.5' },
    { name: 'state', group: null, before: '', after: 'provisional' },
    { name: 'source', group: null, before: '', after: 'HR' },
  ]));

it('tells what changes of an action', () =>
  expect(
    differencesOf(
      {
        ...nothing,
        actionBefore: { status: 'ON_TRACK', statusNote: null, details },
        actionAfter: { status: 'OFF_TRACK', statusNote: 'Late', details: { ...details, owners: ['HR', 'Legal'] } },
      },
      words,
    ),
  ).toEqual([
    { name: 'owners', group: null, before: 'HR', after: 'HR; Legal' },
    { name: 'status', group: null, before: 'on_track', after: 'off_track' },
    { name: 'statusNote', group: null, before: '', after: 'Late' },
  ]));
