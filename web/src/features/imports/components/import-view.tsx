import { useEffect, useState } from 'react';
import { Banner } from '../../../components/feedback/banner';
import { JobProgress } from '../../../components/feedback/job-progress';
import { useImportProgress } from '../../../lib/live/use-import-progress';
import { useMessages } from '../../../lib/locale/messages';
import type { FileImport } from '../api/imports-query';
import { importMessages } from '../messages';
import { isUnderWay } from '../model/status';
import { ImportReport } from './import-report';

interface ImportViewProps {
  file: FileImport;
  /** Asks for the import anew. */
  onLook: () => void;
}

/** Where an import stands: under way with its progress, or its report with what came of it. */
export function ImportView({ file, onLook }: ImportViewProps) {
  const t = useMessages(importMessages);
  const { status } = file;
  const underWay = isUnderWay(status);
  const { steps, lost } = useImportProgress(underWay ? file.id : null, onLook);
  // Only what has come of something while the reader looked is announced.
  const [watched, setWatched] = useState(false);
  useEffect(() => {
    if (underWay) setWatched(true);
  }, [underWay]);

  if (underWay) {
    const { stepsDone, steps: all } = steps ?? file;
    const text =
      status === 'CHECKING'
        ? all === 0
          ? t.checkingBegins
          : t.checking(stepsDone, all)
        : status === 'RUNNING'
          ? t.running(stepsDone, all)
          : t.undoing(stepsDone, all);
    return <JobProgress text={text} done={stepsDone} of={all} lost={lost} />;
  }
  if (status === 'UPLOADING' || status === 'NONE') return <p className="govuk-body">{t[`state${status}`]}.</p>;

  const changes = file.totals.added + file.totals.changed + file.totals.conflicts;
  const told =
    status === 'DONE' ? [t.done, t.doneText(changes)] : status === 'UNDONE' ? [t.undone] : status === 'DISCARDED' ? [t.discarded] : [];
  return (
    <>
      {told.length > 0 &&
        (watched && status !== 'DISCARDED' ? (
          <Banner kind="success" key={file.version}>
            <p className="govuk-notification-banner__heading">{told.join(' ')}</p>
          </Banner>
        ) : (
          <p className="govuk-inset-text" role="status">
            {told.join(' ')}
          </p>
        ))}
      <ImportReport file={file} />
    </>
  );
}
