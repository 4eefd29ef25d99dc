import { useNavigate } from 'react-router';
import { DetailsEditor } from '../../../components/forms/details-editor';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type EditedObjective, UpdateObjective } from '../api/objective-query';
import { objectiveMessages } from '../messages';
import { toObjectiveDetails } from '../model/details';
import { type ObjectiveValues, useObjectiveDetails } from './use-objective-details';

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
  const details = useObjectiveDetails();
  const write = useWrite(UpdateObjective, errorsOf);
  const keyOf = useWriteKey();
  return (
    <Page title={t.editObjective} caption={objective.title}>
      <DetailsEditor
        details={details}
        thing={objective}
        toValues={toValues}
        submitLabel={t.save}
        draft={`objective.${objective.id}`}
        onStale={onStale}
        onDone={() => navigate(`/objectives/${objective.id}`)}
        write={async (values, { id, version, strategy: _strategy, ...kept }) => {
          const input = {
            id,
            version,
            details: {
              ...kept,
              ...toObjectiveDetails(values, kept.due),
              indicators: kept.indicators.map(({ text, metric }) => ({ text, metric: metric?.id ?? null })),
              metrics: kept.metrics.map((metric) => metric.id),
            },
          };
          return (await write({ input: { ...input, idempotencyKey: keyOf(input) } })).errors;
        }}
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
