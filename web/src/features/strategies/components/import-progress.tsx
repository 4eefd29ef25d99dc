import { useEffect } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Banner } from '../../../components/feedback/banner';
import { useMessages } from '../../../lib/locale/messages';
import { ImportProgress, type PackImport } from '../api/import-pack';
import { strategyMessages } from '../messages';
import { ImportOutcomes } from './import-outcomes';
import { PackProblems } from './pack-problems';

/** How often a running import is asked how far it is. */
const BETWEEN_LOOKS_MS = 500;

/** How far an import is, and what came of it. */
export function ImportProgressView({ started }: { started: PackImport }) {
  const t = useMessages(strategyMessages);
  const [{ data }, look] = useQuery({ query: ImportProgress, variables: { id: started.id }, pause: started.status !== 'RUNNING' });
  const now = data?.packImport ?? started;
  const running = now.status === 'RUNNING';

  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => look({ requestPolicy: 'network-only' }), BETWEEN_LOOKS_MS);
    return () => clearInterval(timer);
  }, [running, look]);

  if (running) {
    return (
      <>
        <p className="govuk-body" role="status">
          {t.running(now.stepsDone, now.steps)}
        </p>
        <progress className="app-progress" max={now.steps} value={now.stepsDone} aria-label={t.running(now.stepsDone, now.steps)} />
        <p className="govuk-body">{t.stillRunning}</p>
      </>
    );
  }
  if (now.failure !== null) {
    return <PackProblems problems={[{ code: '', message: now.failure.message, field: now.failure.path }]} />;
  }
  return (
    <>
      <Banner kind="success">
        <p className="govuk-notification-banner__heading">
          {t.doneTitle}.{' '}
          {now.strategy !== null && (
            <Link className="govuk-notification-banner__link" to={`/strategies/${now.strategy.id}`}>
              {t.toStrategy}
            </Link>
          )}
        </p>
      </Banner>
      <ImportOutcomes outcome={now} />
    </>
  );
}
