import { expect, it } from 'vitest';
import { keyFor, withKeys } from './keys';

it('makes a key of a name', () => {
  expect(keyFor('Care leavers', [])).toBe('care-leavers');
  expect(keyFor('Cydraddoldeb ŵyl!', [])).toBe('cydraddoldeb-w-yl');
  expect(keyFor('£30,000 and over', [])).toBe('30-000-and-over');
  expect(keyFor('???', [])).toBe('item');
});

it('gives no key twice and changes none that is there', () => {
  const rows = [
    { key: 'carers', label: 'Unpaid carers' },
    { key: '', label: 'Carers' },
    { key: '', label: 'Carers' },
  ];
  expect(withKeys(rows, ({ label }) => label).map(({ key }) => key)).toEqual(['carers', 'carers-2', 'carers-3']);
});
