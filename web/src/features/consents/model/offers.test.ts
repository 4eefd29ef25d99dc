import { describe, expect, it } from 'vitest';
import { contribution } from './given-contribution';
import { contributionKey, notReadyOf, offersOf } from './offers';

const given = contribution({ metricId: 'a', state: 'GIVEN' });
const open = contribution({ metricId: 'b', state: 'NOT_GIVEN' });
const again = contribution({ metricId: 'c', state: 'WITHDRAWN' });
const lacking = contribution({ metricId: 'd', state: 'NOT_GIVEN', problem: { message: 'A denominator below 10.' } });
const gone = contribution({ metricId: 'e', state: 'WITHDRAWN', hasFigures: false });

describe('what can be contributed', () => {
  it('is what has complete figures and no consent', () => expect(offersOf([given, open, again, lacking, gone])).toEqual([open, again]));
  it('is told apart from what lacks something', () => expect(notReadyOf([given, open, again, lacking, gone])).toEqual([lacking]));
  it('is named by metric and period', () => expect(contributionKey(open)).toBe('b/2021-04-01_2022-03-31'));
});
