import { Link } from 'react-router';
import type { BenchmarkFigure } from '../../../components/data/benchmark-figure';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { type Period, periodKey } from '../../../lib/periods';
import { type MeasureUnit, unitOf } from '../../../lib/vocabulary/units';
import { releaseMessages } from '../messages';

/** What came of one group in one indicator's benchmark. */
export interface OverviewCell {
  group: string;
  state: 'NOT_ASKED' | 'RELEASED' | 'PARTLY_RELEASED' | 'REFUSED';
  contributed: number;
  median: BenchmarkFigure | null;
}

export interface OverviewRow {
  indicator: { id: string; title: string; unit: MeasureUnit };
  version: number;
  refused: { rule: string; reason: string } | null;
  isOpen: boolean;
  cells: readonly OverviewCell[];
}

interface OverviewTableProps {
  period: Period;
  groups: readonly { key: string; name: string }[];
  rows: readonly OverviewRow[];
}

/** Indicators by groups. A state is a word, never a colour alone. */
export function OverviewTable({ period, groups, rows }: OverviewTableProps) {
  const t = useMessages(releaseMessages);
  const formats = useFormats();
  const caption = t.overviewCaption(formats.span(period));
  const address = (page: string, indicator: string, group = '') =>
    `${page}?${new URLSearchParams({ indicator, period: periodKey(period), ...(group === '' ? {} : { group }) })}`;

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be within reach of the keyboard
    <section className="app-scroll" aria-label={caption} tabIndex={0}>
      <table className="govuk-table app-table app-table--matrix">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {t.indicator}
            </th>
            {groups.map(({ key, name }) => (
              <th key={key} scope="col" className="govuk-table__header">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ indicator, version, refused, isOpen, cells }) => (
            <tr key={indicator.id} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                <Link className="govuk-link" to={address(version > 0 ? '/benchmarks' : '/releases', indicator.id)}>
                  {indicator.title}
                </Link>
                {refused !== null && <div className="app-muted govuk-!-font-weight-regular">{t.refusedWhole(refused.reason)}</div>}
                {isOpen && <div className="app-muted govuk-!-font-weight-regular">{t.openly}</div>}
              </th>
              {cells.map(({ group, state, contributed, median }) => (
                <td key={group} className="govuk-table__cell">
                  <span className={`app-state app-state--${state.toLowerCase().replaceAll('_', '-')}`}>{t[state]}</span>
                  {median?.__typename === 'ShownFigure' && (
                    <div>
                      <Link className="govuk-link" to={address('/benchmarks', indicator.id, group)}>
                        {t.cellMedian(formats.value(median.value, unitOf(indicator.unit)))}
                      </Link>
                    </div>
                  )}
                  {median?.__typename === 'HiddenFigure' && <div className="app-muted">{median.reason}</div>}
                  {contributed > 0 && <div className="app-muted">{t.councils(contributed)}</div>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
