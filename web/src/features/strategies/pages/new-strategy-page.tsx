import { useNavigate } from 'react-router';
import { DetailsForm } from '../../../components/forms/details-form';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { CreateStrategy } from '../api/strategy-mutations';
import { NO_STRATEGY, useStrategyDetails } from '../components/use-strategy-details';
import { strategyMessages } from '../messages';
import { toDetails } from '../model/strategy-details';

const errorsOf = (data: { createStrategy: { errors: WriteError[] } }) => data.createStrategy.errors;

/** A strategy from nothing. */
export default function NewStrategyPage() {
  const t = useMessages(strategyMessages);
  const navigate = useNavigate();
  const details = useStrategyDetails();
  const write = useWrite(CreateStrategy, errorsOf);
  const keyOf = useWriteKey();

  return (
    <>
      <Crumbs label={t.breadcrumbs} trail={[{ to: '/strategies', text: t.listTitle }]} />
      <Page title={t.newTitle}>
        <DetailsForm
          details={details}
          initial={NO_STRATEGY}
          submitLabel={t.create}
          draft="strategy.new"
          onCancel={() => navigate('/strategies')}
          send={async (values) => {
            const strategy = toDetails(values);
            const { data, errors } = await write({ input: { details: strategy, idempotencyKey: keyOf(strategy) } });
            const made = data?.createStrategy.strategy;
            if (made != null) navigate(`/strategies/${made.id}`);
            return errors;
          }}
        />
      </Page>
    </>
  );
}
