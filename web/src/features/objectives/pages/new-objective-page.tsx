import { useNavigate, useParams } from 'react-router';
import { DetailsForm } from '../../../components/forms/details-form';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { CreateObjective } from '../api/objective-query';
import { NO_OBJECTIVE, useObjectiveDetails } from '../components/use-objective-details';
import { objectiveMessages } from '../messages';
import { toObjectiveDetails } from '../model/details';

const errorsOf = (data: { createObjective: { errors: WriteError[] } }) => data.createObjective.errors;

/** A new objective of a strategy. */
export default function NewObjectivePage() {
  const t = useMessages(objectiveMessages);
  const navigate = useNavigate();
  const { id: strategyId = '' } = useParams();
  const details = useObjectiveDetails();
  const write = useWrite(CreateObjective, errorsOf);
  const keyOf = useWriteKey();
  return (
    <Page title={t.addObjective}>
      <DetailsForm
        details={details}
        initial={NO_OBJECTIVE}
        submitLabel={t.add}
        draft={`objective.new.${strategyId}`}
        onCancel={() => navigate(`/strategies/${strategyId}`)}
        send={async (values) => {
          const objective = toObjectiveDetails(values, null);
          const { data, errors } = await write({ input: { strategyId, details: objective, idempotencyKey: keyOf(objective) } });
          const made = data?.createObjective.objective;
          if (made != null) navigate(`/objectives/${made.id}`);
          return errors;
        }}
      />
    </Page>
  );
}
