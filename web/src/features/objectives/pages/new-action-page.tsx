import { useNavigate, useParams } from 'react-router';
import { DetailsForm } from '../../../components/forms/details-form';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { CreateAction } from '../api/action-query';
import { NO_ACTION, useActionDetails } from '../components/use-action-details';
import { objectiveMessages } from '../messages';
import { toActionDetails } from '../model/details';

const errorsOf = (data: { createAction: { errors: WriteError[] } }) => data.createAction.errors;

/** A new action of an objective. */
export default function NewActionPage() {
  const t = useMessages(objectiveMessages);
  const navigate = useNavigate();
  const { id: objectiveId = '' } = useParams();
  const details = useActionDetails();
  const write = useWrite(CreateAction, errorsOf);
  const keyOf = useWriteKey();
  return (
    <Page title={t.addAction}>
      <DetailsForm
        details={details}
        initial={NO_ACTION}
        submitLabel={t.add}
        draft={`action.new.${objectiveId}`}
        onCancel={() => navigate(`/objectives/${objectiveId}`)}
        send={async (values) => {
          const action = { ...toActionDetails(values, null), alreadyDone: false };
          const { data, errors } = await write({ input: { objectiveId, details: action, idempotencyKey: keyOf(action) } });
          if (data?.createAction.action != null) navigate(`/objectives/${objectiveId}`);
          return errors;
        }}
      />
    </Page>
  );
}
