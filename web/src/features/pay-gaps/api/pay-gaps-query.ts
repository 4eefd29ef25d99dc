import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

export const YearsQuery = graphql(`query PayGapYears { publicPayGapYears { year returns } }`);

/** Councils' published pay gaps by name. */
export const PayGapsQuery = graphql(`
  query CouncilPayGaps(
    $year: Int!, $measure: PayGapMeasure!, $order: CouncilPayGapOrder!, $name: String, $region: String, $type: String, $first: Int!, $skip: Int!
  ) {
    councilPayGaps(year: $year, measure: $measure, order: $order, name: $name, region: $region, type: $type, first: $first, skip: $skip) {
      total
      quartiles { count first median third }
      councils { code council type region value rank percentile return { name link isJoint late } }
    }
  }
`);

export type PayGapPage = ResultOf<typeof PayGapsQuery>['councilPayGaps'];
export type CouncilPayGap = PayGapPage['councils'][number];
