import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

/** All that an edit replaces, so that what the form does not show stays as it is. */
export const MetricToEdit = graphql(`
  query MetricToEdit($id: ID!) {
    metric(id: $id) {
      id version name
      details {
        title label kind unit factor numeratorMeaning denominatorMeaning direction source note successMeasure
        orientation outcome difference scale everyMonths composition owner
        indicator { id version }
        breakdown { scheme interest comparator groups { key label notKnown } }
        baseline { period { start end } figures { group numerator denominator value orientation } source }
        targets { key kind group value upperValue due { by precision asPrinted } asPrinted parityWith }
        frameworks { framework code asPrinted }
        ragRule { onTrackWithin atRiskWithin of notWorseIsAtRisk }
      }
    }
  }
`);

export type EditedMetric = NonNullable<ResultOf<typeof MetricToEdit>['metric']>;

export const UpdateMetric = graphql(`
  mutation UpdateMetric($input: UpdateMetricInput!) {
    updateMetric(input: $input) { metric { id version } errors { code message field } }
  }
`);
