import type { ResultOf } from 'gql.tada';
import { useNavigate } from 'react-router';
import { DetailsEditor } from '../../../components/forms/details-editor';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type StrategyToEdit, UpdateStrategy } from '../api/strategy-mutations';
import { strategyMessages } from '../messages';
import { toDetails } from '../model/strategy-details';
import { type StrategyValues, useStrategyDetails } from './use-strategy-details';

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
  const details = useStrategyDetails();
  const write = useWrite(UpdateStrategy, errorsOf);
  const keyOf = useWriteKey();
  const address = `/strategies/${strategy.id}`;
  return (
    <>
      <Crumbs
        label={t.breadcrumbs}
        trail={[
          { to: '/strategies', text: t.listTitle },
          { to: address, text: strategy.title },
        ]}
      />
      <Page title={t.editTitle} caption={strategy.title}>
        <DetailsEditor
          details={details}
          thing={strategy}
          toValues={toValues}
          submitLabel={t.save}
          draft={`strategy.${strategy.id}`}
          onStale={onStale}
          onDone={() => navigate(address)}
          write={async (values, { id, version, periodStart: _start, periodEnd: _end, ...rest }) => {
            const input = { id, version, details: { ...rest, ...toDetails(values) } };
            return (await write({ input: { ...input, idempotencyKey: keyOf(input) } })).errors;
          }}
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
