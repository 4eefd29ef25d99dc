import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { ObjectiveToEdit } from '../api/objective-query';
import { ObjectiveEditor } from '../components/objective-editor';

/** What an objective says, to be changed. */
export default function EditObjectivePage() {
  const { id = '' } = useParams();
  const query = useQuery({ query: ObjectiveToEdit, variables: { id } });
  return (
    <QueryView query={query} pick={(data) => data.objective}>
      {(objective) => <ObjectiveEditor objective={objective} onStale={() => query[1]({ requestPolicy: 'network-only' })} />}
    </QueryView>
  );
}
