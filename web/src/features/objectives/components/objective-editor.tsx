import { useNavigate } from 'react-router';
import { ConflictPanel } from '../../../components/feedback/conflict-panel';
import { Page } from '../../../components/page/page';
import { lines, orNull } from '../../../lib/forms/texts';
import { useMessages } from '../../../lib/locale/messages';
import { useVersionedEdit } from '../../../lib/writes/use-versioned-edit';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type EditedObjective, UpdateObjective } from '../api/objective-query';
import { objectiveMessages } from '../messages';
import { toDue } from '../model/due';
import { ObjectiveForm, type ObjectiveValues } from './objective-form';

const errorsOf = (data: { updateObjective: { errors: WriteError[] } }) => data.updateObjective.errors;

interface ObjectiveEditorProps {
  objective: EditedObjective;
  /** Asks for the objective anew. */
  onStale: () => void;
}

/** Edits an objective. What the form does not show is sent back as it was. */
export function ObjectiveEditor({ objective, onStale }: ObjectiveEditorProps) {
  const t = useMessages(objectiveMessages);
  const navigate = useNavigate();
  const write = useWrite(UpdateObjective, errorsOf);
  const keyOf = useWriteKey();
  const address = `/objectives/${objective.id}`;
  const edit = useVersionedEdit<EditedObjective, ObjectiveValues>({
    thing: objective,
    onStale,
    onSaved: () => navigate(address),
    async write(values, { id, version, strategy: _strategy, ...kept }) {
      const input = {
        id,
        version,
        details: {
          ...kept,
          title: values.title.trim(),
          description: orNull(values.description),
          outcome: orNull(values.outcome),
          leads: lines(values.leads),
          seniorResponsibleRole: orNull(values.answers),
          due: toDue(values.due, kept.due),
          indicators: kept.indicators.map(({ text, metric }) => ({ text, metric: metric?.id ?? null })),
          metrics: kept.metrics.map((metric) => metric.id),
        },
      };
      return (await write({ input: { ...input, idempotencyKey: keyOf(input) } })).errors;
    },
  });
  const { read, mine } = edit;
  const theirs = toValues(objective);
  const labels = { title: t.fieldTitle, description: t.description, outcome: t.outcome, leads: t.leads, answers: t.answers, due: t.due };

  return (
    <Page title={t.editObjective} caption={read.title}>
      {mine !== undefined && (
        <ConflictPanel
          rows={(Object.keys(theirs) as (keyof ObjectiveValues)[]).map((name) => ({
            label: labels[name],
            theirs: theirs[name],
            mine: mine[name],
          }))}
          busy={edit.busy}
          onKeepMine={edit.keepMine}
          onTakeTheirs={edit.takeTheirs}
        />
      )}
      <ObjectiveForm
        key={read.version}
        initial={toValues(read)}
        submitLabel={t.save}
        draft={`objective.${read.id}.${read.version}`}
        send={edit.send}
        onCancel={() => navigate(address)}
      />
    </Page>
  );
}

const toValues = (objective: EditedObjective): ObjectiveValues => ({
  title: objective.title,
  description: objective.description ?? '',
  outcome: objective.outcome ?? '',
  leads: objective.leads.join('\n'),
  answers: objective.seniorResponsibleRole ?? '',
  due: objective.due?.by ?? '',
});
