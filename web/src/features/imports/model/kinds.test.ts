import { expect, it } from 'vitest';
import { IMPORT_KINDS, type ImportKind, kindsFor, uploadAddress } from './kinds';

const kind = (slug: string) => IMPORT_KINDS.find((one) => one.slug === slug) as ImportKind;

it('offers what the permissions allow, whole', () => {
  expect(kindsFor((permission) => permission === 'IMPORT_DATA')).toEqual([]);
  expect(kindsFor((permission) => permission !== 'MANAGE_PUBLIC_FIGURES').map(({ slug }) => slug)).toEqual([
    'action-plan',
    'observations',
    'payroll',
    'lg-inform',
  ]);
  expect(kindsFor((permission) => permission === 'MANAGE_PUBLIC_FIGURES').map(({ slug }) => slug)).toEqual(['public-pay-gaps']);
});

it('sends what a kind asks for and nothing else', () => {
  const asked = { snapshot: '2026-03-31', measures: [], year: '2025' };
  expect(uploadAddress(kind('payroll'), 'a b&c.csv', asked)).toBe('/files/imports/payroll?name=a+b%26c.csv&snapshot=2026-03-31');
  expect(uploadAddress(kind('payroll'), 'x.csv', { ...asked, measures: ['disability', 'gender'] })).toBe(
    '/files/imports/payroll?name=x.csv&snapshot=2026-03-31&measures=gender%2Cdisability',
  );
  expect(uploadAddress(kind('public-pay-gaps'), 'x.csv', asked)).toBe('/files/imports/public-pay-gaps?name=x.csv&year=2025');
  expect(uploadAddress(kind('observations'), 'x.csv', asked)).toBe('/files/imports/observations?name=x.csv');
});
