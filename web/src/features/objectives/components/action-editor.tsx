import { useNavigate } from 'react-router';
import { ConflictPanel } from '../../../components/feedback/conflict-panel';
import { Page } from '../../../components/page/page';
import { lines, orNull } from '../../../lib/forms/texts';
import { useMessages } from '../../../lib/locale/messages';
import { useVersionedEdit } from '../../../lib/writes/use-versioned-edit';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type ActionView, UpdateAction } from '../api/action-query';
import { objectiveMessages } from '../messages';
import { toDue } from '../model/due';
import { ActionForm, type ActionValues } from './action-form';

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
  const write = useWrite(UpdateAction, errorsOf);
  const keyOf = useWriteKey();
  const address = `/actions/${action.id}`;
  const edit = useVersionedEdit<ActionView, ActionValues>({
    thing: action,
    onStale,
    onSaved: () => navigate(address),
    async write(values, against) {
      const input = {
        id: against.id,
        version: against.version,
        details: {
          title: values.title.trim(),
          label: against.label,
          points: against.points,
          output: orNull(values.output),
          outcome: orNull(values.outcome),
          owners: lines(values.owners),
          due: toDue(values.due, against.due),
          alreadyDone: against.alreadyDone,
          follows: against.follows?.id ?? null,
          metrics: against.metrics.map(({ id }) => id),
          frameworks: against.frameworks,
        },
      };
      return (await write({ input: { ...input, idempotencyKey: keyOf(input) } })).errors;
    },
  });
  const { read, mine } = edit;
  const theirs = toValues(action);
  const labels = { title: t.fieldTitleAction, owners: t.owners, due: t.due, output: t.output, outcome: t.outcome };

  return (
    <Page title={t.editAction} caption={read.objective.title}>
      {mine !== undefined && (
        <ConflictPanel
          rows={(Object.keys(theirs) as (keyof ActionValues)[]).map((name) => ({
            label: labels[name],
            theirs: theirs[name],
            mine: mine[name],
          }))}
          busy={edit.busy}
          onKeepMine={edit.keepMine}
          onTakeTheirs={edit.takeTheirs}
        />
      )}
      <ActionForm
        key={read.version}
        initial={toValues(read)}
        submitLabel={t.save}
        draft={`action.${read.id}.${read.version}`}
        send={edit.send}
        onCancel={() => navigate(address)}
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
