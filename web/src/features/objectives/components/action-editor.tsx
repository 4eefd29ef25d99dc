import { useNavigate } from 'react-router';
import { DetailsEditor } from '../../../components/forms/details-editor';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type ActionView, UpdateAction } from '../api/action-query';
import { objectiveMessages } from '../messages';
import { toActionDetails } from '../model/details';
import { type ActionValues, useActionDetails } from './use-action-details';

const errorsOf = (data: { updateAction: { errors: WriteError[] } }) => data.updateAction.errors;

interface ActionEditorProps {
  action: ActionView;
  /** Asks for the action anew. */
  onStale: () => void;
}

/** Edits an action. What the form does not show is sent back as it was. */
export function ActionEditor({ action, onStale }: ActionEditorProps) {
  const t = useMessages(objectiveMessages);
  const navigate = useNavigate();
  const details = useActionDetails();
  const write = useWrite(UpdateAction, errorsOf);
  const keyOf = useWriteKey();
  return (
    <Page title={t.editAction} caption={action.objective.title}>
      <DetailsEditor
        details={details}
        thing={action}
        toValues={toValues}
        submitLabel={t.save}
        draft={`action.${action.id}`}
        onStale={onStale}
        onDone={() => navigate(`/actions/${action.id}`)}
        write={async (values, against) => {
          const { id, version, label, points, alreadyDone, frameworks } = against;
          const kept = {
            label,
            points,
            alreadyDone,
            frameworks,
            follows: against.follows?.id ?? null,
            metrics: against.metrics.map((m) => m.id),
          };
          const input = { id, version, details: { ...kept, ...toActionDetails(values, against.due) } };
          return (await write({ input: { ...input, idempotencyKey: keyOf(input) } })).errors;
        }}
      />
    </Page>
  );
}

const toValues = (action: ActionView): ActionValues => ({
  title: action.title,
  owners: action.owners.join('\n'),
  due: action.due?.by ?? '',
  output: action.output ?? '',
  outcome: action.outcome ?? '',
});
