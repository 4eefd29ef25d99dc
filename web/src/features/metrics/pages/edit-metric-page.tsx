import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { MetricToEdit } from '../api/metric-edit';
import { MetricEditor } from '../components/metric-editor';

/** What a metric says of itself, to be changed. */
export default function EditMetricPage() {
  const { id = '' } = useParams();
  const query = useQuery({ query: MetricToEdit, variables: { id } });
  return (
    <QueryView query={query} pick={(data) => data.metric}>
      {(metric) => <MetricEditor metric={metric} onStale={() => query[1]({ requestPolicy: 'network-only' })} />}
    </QueryView>
  );
}
