import { useState } from 'react';
import { useQuery } from 'urql';
import { Pager } from '../../../components/data/pager';
import { Loading } from '../../../components/feedback/loading';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { statusMessages } from '../../../lib/vocabulary/vocabulary';
import { ChangesQuery, type ImportChange } from '../api/imports-query';
import { importMessages } from '../messages';
import { type Difference, differencesOf } from '../model/differences';

interface ChangeTableProps {
  id: string;
  caption: string;
  /** As many as the import has steps. */
  pages: number;
}

/** What the rows change, a page of the server's at a time. */
export function ChangeTable({ id, caption, pages }: ChangeTableProps) {
  const t = useMessages(importMessages);
  const formats = useFormats();
  const [page, setPage] = useState(0);
  const [{ data, error }, look] = useQuery({ query: ChangesQuery, variables: { id, page } });

  if (error !== undefined) {
    return (
      <p className="govuk-body" role="alert">
        {t.changesFailed}{' '}
        <button type="button" className="app-link-button" onClick={() => look({ requestPolicy: 'network-only' })}>
          {t.tryAgain}
        </button>
      </p>
    );
  }
  if (data == null) return <Loading />;
  return (
    <>
      <table className="govuk-table app-table app-table--cards app-table--changes">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {[t.row, t.what, t.state, t.difference].map((heading) => (
              <th key={heading} scope="col" className="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {data.fileImport?.changes.map((change) => (
            <tr key={`${change.row} ${change.title}`} className="govuk-table__row">
              <th scope="row" className="govuk-table__header app-nowrap">
                {change.row === 0 ? t.wholeFile : `${t.row} ${formats.number(change.row)}`}
              </th>
              <td className="govuk-table__cell" data-label={t.what}>
                {change.title}
              </td>
              <td className="govuk-table__cell" data-label={t.state}>
                {change.kind === 'CONFLICT' ? <strong className="app-overdue">{t[change.kind]}</strong> : t[change.kind]}
              </td>
              <td className="govuk-table__cell" data-label={t.difference}>
                <DifferenceList change={change} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager label={caption} page={page} pages={pages} onPage={setPage} />
    </>
  );
}

function DifferenceList({ change }: { change: ImportChange }) {
  const t = useMessages(importMessages);
  const statuses = useMessages(statusMessages);
  const formats = useFormats();
  const isNew = change.kind === 'ADDED';

  function nameOf({ name, group }: Difference) {
    if (group !== null && group !== 'all') return t.group(group);
    return name === 'state' ? t.observationState : t[name];
  }

  return (
    <ul className="govuk-list govuk-!-margin-bottom-0 app-table">
      {differencesOf(change, {
        status: (status) => statuses[status],
        state: (state) => t[state],
        number: (value) => formats.number(value),
        outOf: t.outOf,
      }).map((difference) => (
        <li key={`${difference.name} ${difference.group}`}>
          {t.named(
            nameOf(difference),
            isNew ? difference.after : t.from(difference.before || t.nothingThere, difference.after || t.nothingThere),
          )}
        </li>
      ))}
    </ul>
  );
}
