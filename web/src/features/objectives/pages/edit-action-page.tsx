import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { ActionQuery } from '../api/action-query';
import { ActionEditor } from '../components/action-editor';

/** What an action says, to be changed. */
export default function EditActionPage() {
  const { id = '' } = useParams();
  const query = useQuery({ query: ActionQuery, variables: { id } });
  return (
    <QueryView query={query} pick={(data) => data.action}>
      {(action) => <ActionEditor action={action} onStale={() => query[1]({ requestPolicy: 'network-only' })} />}
    </QueryView>
  );
}
