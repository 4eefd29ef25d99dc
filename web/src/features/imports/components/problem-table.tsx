import { useState } from 'react';
import { Pager } from '../../../components/data/pager';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { ImportProblem } from '../api/imports-query';
import { importMessages } from '../messages';

const ON_A_PAGE = 20;

interface ProblemTableProps {
  caption: string;
  problems: ImportProblem[];
  /** How many there are in all; the server tells the first of them. */
  all: number;
}

/** What is to be said of rows: where, what the cell says, and what to do. */
export function ProblemTable({ caption, problems, all }: ProblemTableProps) {
  const t = useMessages(importMessages);
  const formats = useFormats();
  const [page, setPage] = useState(0);
  const pages = Math.ceil(problems.length / ON_A_PAGE);
  return (
    <>
      {all > problems.length && <p className="govuk-body">{t.firstOf(problems.length, all)}</p>}
      <table className="govuk-table app-table app-table--cards">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {[t.row, t.column, t.value, t.whatToDo].map((heading) => (
              <th key={heading} scope="col" className="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {problems.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE).map(({ row, column, value, code, message }) => (
            <tr key={`${row} ${column} ${code} ${value} ${message}`} className="govuk-table__row">
              <th scope="row" className="govuk-table__header app-nowrap">
                {row === 0 ? t.wholeFile : `${t.row} ${formats.number(row)}`}
              </th>
              <td className="govuk-table__cell" data-label={t.column}>
                {column ?? '–'}
              </td>
              <td className="govuk-table__cell app-break" data-label={t.value}>
                {value === null || value === '' ? '–' : value}
              </td>
              <td className="govuk-table__cell" data-label={t.whatToDo}>
                {message}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager label={caption} page={page} pages={pages} onPage={setPage} />
    </>
  );
}
