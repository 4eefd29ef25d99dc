import { expect, it } from 'vitest';
import { asInput } from './input';

it('leaves out the names of types, however deep, and nothing else', () =>
  expect(
    asInput({
      __typename: 'Strategy',
      title: 'Plan',
      leads: ['HR'],
      themes: [{ __typename: 'Theme', key: 'a', parent: null }],
      period: { __typename: 'Period', start: 1 },
    }),
  ).toEqual({ title: 'Plan', leads: ['HR'], themes: [{ key: 'a', parent: null }], period: { start: 1 } }));
