import { useNavigate, useParams } from 'react-router';
import { Page } from '../../../components/page/page';
import { lines, orNull } from '../../../lib/forms/texts';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { CreateAction } from '../api/action-query';
import { ActionForm, NO_ACTION } from '../components/action-form';
import { objectiveMessages } from '../messages';
import { toDue } from '../model/due';

const errorsOf = (data: { createAction: { errors: WriteError[] } }) => data.createAction.errors;

/** A new action of an objective. */
export default function NewActionPage() {
  const t = useMessages(objectiveMessages);
  const navigate = useNavigate();
  const { id: objectiveId = '' } = useParams();
  const write = useWrite(CreateAction, errorsOf);
  const keyOf = useWriteKey();
  return (
    <Page title={t.addAction}>
      <ActionForm
        initial={NO_ACTION}
        submitLabel={t.add}
        draft={`action.new.${objectiveId}`}
        onCancel={() => navigate(`/objectives/${objectiveId}`)}
        send={async (values) => {
          const details = {
            title: values.title.trim(),
            owners: lines(values.owners),
            due: toDue(values.due, null),
            output: orNull(values.output),
            outcome: orNull(values.outcome),
            alreadyDone: false,
          };
          const { data, errors } = await write({ input: { objectiveId, details, idempotencyKey: keyOf(details) } });
          if (data?.createAction.action != null) navigate(`/objectives/${objectiveId}`);
          return errors;
        }}
      />
    </Page>
  );
}
