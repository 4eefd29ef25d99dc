import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { StrategyQuery } from '../api/strategy-query';
import { StrategyView } from '../components/strategy-view';

/** One strategy to work in. */
export default function StrategyPage() {
  const { id = '' } = useParams();
  const query = useQuery({ query: StrategyQuery, variables: { id } });
  return (
    <QueryView query={query} pick={(data) => data.strategy && data.council && { plan: data.strategy, profile: data.council.profile }}>
      {({ plan, profile }) => <StrategyView plan={plan} profile={profile} onStale={() => query[1]({ requestPolicy: 'network-only' })} />}
    </QueryView>
  );
}
