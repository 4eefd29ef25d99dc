import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

export const RegisterYearsQuery = graphql(`query RegisterYears { publicPayGapYears { year } }`);

/** The reader's council beside those most like it, by name: only of what is public anyway. */
export const NeighboursQuery = graphql(`
  query Neighbours($year: Int!, $measure: PayGapMeasure!) {
    councilNeighbours(year: $year, measure: $measure) {
      council { code council value return { isJoint } }
      quartiles { count first median third }
      neighbours { distance payGap { code council value return { isJoint } } }
    }
  }
`);

/** The release for everybody, which is protected by noise. */
export const OpenReleaseQuery = graphql(`
  query OpenRelease($indicator: String!, $period: PeriodInput!) {
    openBenchmark(indicator: $indicator, period: $period) {
      period { start end }
      releasedAt milliEpsilon statement
      groups { key name contributed cases total percent }
    }
  }
`);

export type Neighbourhood = NonNullable<ResultOf<typeof NeighboursQuery>['councilNeighbours']>;
export type OpenReading = NonNullable<ResultOf<typeof OpenReleaseQuery>['openBenchmark']>;
