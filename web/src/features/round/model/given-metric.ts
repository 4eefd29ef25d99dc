import type { DueMetric } from '../api/round-query';

/** A metric whose figure is due, for tests, with defaults. */
export const givenMetric = (metric: Partial<DueMetric> = {}): DueMetric => ({
  id: 'm1',
  version: 4,
  name: 'Apprentices',
  kind: 'COUNT',
  unit: 'people',
  details: { everyMonths: null, breakdown: null },
  latest: { period: '2024-25', periodStart: '2024-04-01', periodEnd: '2025-03-31', value: 12, source: 'HR' },
  observations: [{ period: '2024-25', periodStart: '2024-04-01', periodEnd: '2025-03-31' }],
  staleness: { isStale: true, sentence: 'No figure for 19 months.', dueBy: '2026-05-31' },
  ...metric,
});
