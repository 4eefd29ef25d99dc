import { expect, it } from 'vitest';
import { waitBefore } from './wait-before';

it('doubles the wait up to a minute', () =>
  expect([1, 2, 3, 7, 100].map((failures) => waitBefore(failures, () => 1))).toEqual([1000, 2000, 4000, 60_000, 60_000]));
it('spreads the attempts of many browsers', () => expect([0, 0.5].map((random) => waitBefore(2, () => random))).toEqual([1000, 1500]));
