import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { StrategyToEdit } from '../api/strategy-mutations';
import { StrategyEditor } from '../components/strategy-editor';

/** What a strategy says of itself, to be changed. */
export default function EditStrategyPage() {
  const { id = '' } = useParams();
  const query = useQuery({ query: StrategyToEdit, variables: { id } });
  return (
    <QueryView query={query} pick={(data) => data.strategy}>
      {(strategy) => <StrategyEditor strategy={strategy} onStale={() => query[1]({ requestPolicy: 'network-only' })} />}
    </QueryView>
  );
}
