import { periodKey } from '../../../lib/periods';
import type { Contribution } from '../api/consent-query';

/** How a period of a metric is named in a form and in an address. */
export const contributionKey = ({ metricId, period }: Pick<Contribution, 'metricId' | 'period'>) => `${metricId}/${periodKey(period)}`;

/** What could be contributed and is not. */
export const offersOf = (contributions: readonly Contribution[]) =>
  contributions.filter(({ state, hasFigures, problem }) => state !== 'GIVEN' && hasFigures && problem === null);

/** What could be compared if it lacked nothing, with what it lacks. */
export const notReadyOf = (contributions: readonly Contribution[]) =>
  contributions.filter(({ state, hasFigures, problem }) => state !== 'GIVEN' && hasFigures && problem !== null);
