import { useNavigate } from 'react-router';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { CreateStrategy } from '../api/strategy-mutations';
import { NO_STRATEGY, StrategyForm } from '../components/strategy-form';
import { strategyMessages } from '../messages';
import { toDetails } from '../model/strategy-details';

const errorsOf = (data: { createStrategy: { errors: WriteError[] } }) => data.createStrategy.errors;

/** A strategy from nothing. */
export default function NewStrategyPage() {
  const t = useMessages(strategyMessages);
  const navigate = useNavigate();
  const write = useWrite(CreateStrategy, errorsOf);
  const keyOf = useWriteKey();

  return (
    <>
      <Crumbs label={t.breadcrumbs} trail={[{ to: '/strategies', text: t.listTitle }]} />
      <Page title={t.newTitle}>
        <StrategyForm
          initial={NO_STRATEGY}
          submitLabel={t.create}
          draft="strategy.new"
          onCancel={() => navigate('/strategies')}
          send={async (values) => {
            const details = toDetails(values);
            const { data, errors } = await write({ input: { details, idempotencyKey: keyOf(details) } });
            const made = data?.createStrategy.strategy;
            if (made != null) navigate(`/strategies/${made.id}`);
            return errors;
          }}
        />
      </Page>
    </>
  );
}
