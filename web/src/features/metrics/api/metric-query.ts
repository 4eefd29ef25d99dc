import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

export const MetricsQuery = graphql(`
  query Metrics($first: Int!) {
    council {
      id
      metrics(first: $first) {
        nodes { id name unit status latest { period value } target { valueAtDue expectedToday dueDate } }
        pageInfo { hasNextPage }
      }
    }
    fileExports { kind format url }
  }
`);

export const MetricQuery = graphql(`
  query Metric($id: ID!, $lines: Int!) {
    metric(id: $id) {
      id version name label kind unit direction owner status baselineValue indicator { id }
      details {
        numeratorMeaning denominatorMeaning source note successMeasure
        frameworks { framework code }
        breakdown { groups { key label } interest comparator }
        baseline { period { start end } }
      }
      observations {
        period periodStart periodEnd status value numerator denominator source note revision
        figures { group numerator denominator value }
        result {
          __typename
          ... on Figure { text interval { low high confidencePercent } verdict { state disadvantagedGroup rule } warnings method }
          ... on NotCalculable { message }
        }
        groups {
          group label notKnown numerator denominator
          result { __typename ... on Figure { text interval { low high } } ... on NotCalculable { message } }
        }
        notKnown { sentence }
      }
      staleness { isStale sentence }
      runChart { __typename ... on RunChart { signals { kind from to upwards meaning rule } } ... on NotCalculable { message } }
      target {
        key kind value upperValue dueDate asPrinted valueAtDue expectedToday status rule explanation
        projection { __typename ... on ProjectedFigure { explanation } ... on NotCalculable { message } }
      }
      usedBy { objective { id title } itself actions { id title } }
      history(first: $lines) {
        hasMore
        lines { number actor at item { kind from to note update { progress } observation { entry { label period { start end } } } } }
      }
    }
  }
`);

export type MetricView = NonNullable<ResultOf<typeof MetricQuery>['metric']>;
export type ObservationView = MetricView['observations'][number];

export const RecordObservation = graphql(`
  mutation RecordObservation($input: RecordObservationInput!) {
    recordObservation(input: $input) {
      observation { period value }
      metric { id version status }
      errors { code message field }
    }
  }
`);

export const WithdrawObservation = graphql(`
  mutation WithdrawObservation($input: WithdrawObservationInput!) {
    withdrawObservation(input: $input) { metric { id version status } errors { code message field } }
  }
`);
