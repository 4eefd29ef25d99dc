import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { MetricQuery } from '../api/metric-query';
import { MetricDetail } from '../components/metric-detail';

/** How many lines of history are shown, and how many more each time. */
const HISTORY_STEP = 20;

/** One metric. */
export default function MetricPage() {
  const { id = '' } = useParams();
  const [lines, setLines] = useState(HISTORY_STEP);
  const query = useQuery({ query: MetricQuery, variables: { id, lines } });
  return (
    <QueryView query={query} pick={(data) => data.metric}>
      {(metric) => <MetricDetail metric={metric} onOlder={() => setLines(lines + HISTORY_STEP)} />}
    </QueryView>
  );
}
