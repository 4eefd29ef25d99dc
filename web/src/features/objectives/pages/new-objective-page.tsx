import { useNavigate, useParams } from 'react-router';
import { Page } from '../../../components/page/page';
import { lines, orNull } from '../../../lib/forms/texts';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { CreateObjective } from '../api/objective-query';
import { NO_OBJECTIVE, ObjectiveForm } from '../components/objective-form';
import { objectiveMessages } from '../messages';
import { toDue } from '../model/due';

const errorsOf = (data: { createObjective: { errors: WriteError[] } }) => data.createObjective.errors;

/** A new objective of a strategy. */
export default function NewObjectivePage() {
  const t = useMessages(objectiveMessages);
  const navigate = useNavigate();
  const { id: strategyId = '' } = useParams();
  const write = useWrite(CreateObjective, errorsOf);
  const keyOf = useWriteKey();
  return (
    <Page title={t.addObjective}>
      <ObjectiveForm
        initial={NO_OBJECTIVE}
        submitLabel={t.add}
        draft={`objective.new.${strategyId}`}
        onCancel={() => navigate(`/strategies/${strategyId}`)}
        send={async (values) => {
          const details = {
            title: values.title.trim(),
            description: orNull(values.description),
            outcome: orNull(values.outcome),
            leads: lines(values.leads),
            seniorResponsibleRole: orNull(values.answers),
            due: toDue(values.due, null),
          };
          const { data, errors } = await write({ input: { strategyId, details, idempotencyKey: keyOf(details) } });
          const made = data?.createObjective.objective;
          if (made != null) navigate(`/objectives/${made.id}`);
          return errors;
        }}
      />
    </Page>
  );
}
