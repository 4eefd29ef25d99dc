import { Link } from 'react-router';
import { Facts } from '../../../components/data/facts';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { DiscardImport, type FileImport, UndoImport } from '../api/imports-query';
import { importMessages } from '../messages';
import { IMPORT_KINDS } from '../model/kinds';
import { countOf } from '../model/status';
import { AcceptForm } from './accept-form';
import { ChangeTable } from './change-table';
import { DecisionButton } from './decision-button';
import { ProblemTable } from './problem-table';

/** An import that waits for a decision, or is over: what it would do or did, row by row, and what can be done with it. */
export function ImportReport({ file }: { file: FileImport }) {
  const t = useMessages(importMessages);
  const formats = useFormats();
  const { totals, status } = file;
  const [errors, warnings] = [countOf(file.problemCounts, true), countOf(file.problemCounts, false)];
  const changes = totals.added + totals.changed + totals.conflicts;
  const ready = status === 'READY' && errors === 0;
  const slug = IMPORT_KINDS.find(({ format }) => format === file.format)?.slug;

  return (
    <>
      <Facts
        rows={[
          [t.kind, t[`name${file.format}`]],
          [t.year, file.year],
          [t.when, formats.moment(file.at)],
          [t.who, file.actor],
          [t.rows, formats.number(file.lines)],
          [t.added, errors > 0 ? '' : formats.number(totals.added)],
          [t.changed, errors > 0 ? '' : formats.number(totals.changed)],
          [t.conflicts, totals.conflicts === 0 ? '' : formats.number(totals.conflicts)],
          [t.unchanged, errors > 0 ? '' : formats.number(totals.unchanged)],
        ]}
      />
      {errors > 0 && (
        <section>
          <h2 className="govuk-heading-m">{t.hasErrors(errors)}</h2>
          <p className="govuk-body">{t.hasErrorsText}</p>
          <ProblemTable caption={t.errors} problems={file.problems.filter(({ isError }) => isError)} all={errors} />
          <Link className="govuk-button" to={`/imports/new/${slug}`}>
            {t.again}
          </Link>
        </section>
      )}
      {ready && (changes === 0 ? <p className="govuk-body">{t.nothingToDo}</p> : <AcceptForm file={file} />)}
      {status === 'READY' && (
        <DecisionButton text={t.discard} file={file} mutation={DiscardImport} errorsOf={(data) => data.discardFileImport.errors} />
      )}
      {file.left.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">{t.leftTitle}</h2>
          <ProblemTable caption={t.leftTitle} problems={file.left} all={file.left.length} />
        </section>
      )}
      {status === 'DONE' && changes > 0 && (
        <>
          <p className="govuk-body">{t.undoText}</p>
          <DecisionButton text={t.undo} file={file} mutation={UndoImport} errorsOf={(data) => data.undoFileImport.errors} />
        </>
      )}
      {warnings > 0 && (
        <section>
          <h2 className="govuk-heading-m">{t.warningsTitle(warnings)}</h2>
          <p className="govuk-body">{t.warningsText}</p>
          <ProblemTable caption={t.warnings} problems={file.problems.filter(({ isError }) => !isError)} all={warnings} />
        </section>
      )}
      {errors === 0 && changes > 0 && status !== 'DISCARDED' && (
        <section>
          <h2 className="govuk-heading-m">{status === 'READY' ? t.changesTitle : t.changesDone}</h2>
          <ChangeTable key={status} id={file.id} caption={status === 'READY' ? t.changesTitle : t.changesDone} pages={file.steps} />
        </section>
      )}
    </>
  );
}
