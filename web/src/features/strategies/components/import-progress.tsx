import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Banner } from '../../../components/feedback/banner';
import { JobProgress } from '../../../components/feedback/job-progress';
import { useImportProgress } from '../../../lib/live/use-import-progress';
import { useMessages } from '../../../lib/locale/messages';
import { ImportProgress, type PackImport } from '../api/import-pack';
import { strategyMessages } from '../messages';
import { ImportOutcomes } from './import-outcomes';
import { PackProblems } from './pack-problems';

/** How far an import is, and what came of it. */
export function ImportProgressView({ started }: { started: PackImport }) {
  const t = useMessages(strategyMessages);
  const [{ data }, look] = useQuery({ query: ImportProgress, variables: { id: started.id }, pause: started.status !== 'RUNNING' });
  const [last, setLast] = useState(started);
  // Where the connection is lost for a moment the page stays as it was.
  const now = data?.packImport ?? last;
  if (now !== last) setLast(now);
  const running = now.status === 'RUNNING';
  const { steps, lost } = useImportProgress(running ? now.id : null, () => look({ requestPolicy: 'network-only' }));

  if (running) {
    const { stepsDone, steps: all } = steps ?? now;
    return <JobProgress text={t.running(stepsDone, all)} done={stepsDone} of={all} lost={lost} />;
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
