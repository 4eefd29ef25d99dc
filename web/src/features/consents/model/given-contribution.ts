import type { Contribution } from '../api/consent-query';

/** A contribution for tests: figures of a year, nothing consented. */
export const contribution = (more: Partial<Contribution> = {}): Contribution => ({
  metricId: 'm',
  metricName: 'Pay gap',
  state: 'NOT_GIVEN',
  hasFigures: true,
  period: { start: '2021-04-01', end: '2022-03-31' },
  consent: null,
  withdrawn: null,
  problem: null,
  ...more,
});
