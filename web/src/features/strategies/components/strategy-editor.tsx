import type { ResultOf } from 'gql.tada';
import { useNavigate } from 'react-router';
import { ConflictPanel } from '../../../components/feedback/conflict-panel';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useVersionedEdit } from '../../../lib/writes/use-versioned-edit';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type StrategyToEdit, UpdateStrategy } from '../api/strategy-mutations';
import { strategyMessages } from '../messages';
import { toDetails } from '../model/strategy-details';
import { StrategyForm, type StrategyValues } from './strategy-form';

type Strategy = NonNullable<ResultOf<typeof StrategyToEdit>['strategy']>;

interface StrategyEditorProps {
  strategy: Strategy;
  /** Asks for the strategy anew. */
  onStale: () => void;
}

const errorsOf = (data: { updateStrategy: { errors: WriteError[] } }) => data.updateStrategy.errors;

/** Edits what a strategy says of itself. What the form does not show is sent back as it was. */
export function StrategyEditor({ strategy, onStale }: StrategyEditorProps) {
  const t = useMessages(strategyMessages);
  const navigate = useNavigate();
  const write = useWrite(UpdateStrategy, errorsOf);
  const keyOf = useWriteKey();
  const address = `/strategies/${strategy.id}`;
  const edit = useVersionedEdit<Strategy, StrategyValues>({
    thing: strategy,
    onStale,
    onSaved: () => navigate(address),
    async write(values, { id, version, periodStart: _start, periodEnd: _end, ...rest }) {
      const input = { id, version, details: { ...rest, ...toDetails(values) } };
      return (await write({ input: { ...input, idempotencyKey: keyOf(input) } })).errors;
    },
  });
  const { read, mine } = edit;

  const theirs = toValues(strategy);
  return (
    <>
      <Crumbs
        label={t.breadcrumbs}
        trail={[
          { to: '/strategies', text: t.listTitle },
          { to: address, text: strategy.title },
        ]}
      />
      <Page title={t.editTitle} caption={read.title}>
        {mine !== undefined && (
          <ConflictPanel
            rows={(Object.keys(theirs) as (keyof StrategyValues)[]).map((name) => ({
              label: labelOf(t, name),
              theirs: theirs[name],
              mine: mine[name],
            }))}
            busy={edit.busy}
            onKeepMine={edit.keepMine}
            onTakeTheirs={edit.takeTheirs}
          />
        )}
        <StrategyForm
          key={read.version}
          initial={toValues(read)}
          submitLabel={t.save}
          draft={`strategy.${read.id}.${read.version}`}
          onCancel={() => navigate(address)}
          send={edit.send}
        />
      </Page>
    </>
  );
}

const toValues = (strategy: Strategy): StrategyValues => ({
  title: strategy.title,
  kind: strategy.kind,
  start: strategy.periodStart,
  end: strategy.periodEnd,
  vision: strategy.vision ?? '',
  summary: strategy.summary ?? '',
  leads: strategy.leads.join('\n'),
  answers: strategy.seniorResponsibleRole ?? '',
});

const labelOf = (t: typeof strategyMessages.en, name: keyof StrategyValues) =>
  ({
    title: t.fieldTitle,
    kind: t.fieldKind,
    start: t.fieldStart,
    end: t.fieldEnd,
    vision: t.fieldVision,
    summary: t.fieldSummary,
    leads: t.fieldLeads,
    answers: t.fieldAnswers,
  })[name];
