import { Link } from 'react-router';
import { BenchmarkFigureText } from '../../../components/data/benchmark-figure';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { unitOf } from '../../../lib/vocabulary/units';
import type { Compared, ReadGroup } from '../api/benchmark-query';
import { benchmarkMessages, groupKindMessages } from '../messages';
import { shownValue } from '../model/figures';

interface GroupsTableProps {
  compared: Compared;
  groups: readonly ReadGroup[];
  chosen: string;
  isCouncil: boolean;
  addressOf: (group: string) => string;
}

/** All groups of a release that the reader may see, each a way to its figures. */
export function GroupsTable({ compared, groups, chosen, isCouncil, addressOf }: GroupsTableProps) {
  const t = useMessages(benchmarkMessages);
  const kinds = useMessages(groupKindMessages);
  const formats = useFormats();
  const unit = unitOf(compared.unit);
  const quartiles = ({ firstQuartile, thirdQuartile }: ReadGroup) => {
    const [first, third] = [shownValue(firstQuartile), shownValue(thirdQuartile)];
    return first === null || third === null ? (
      <BenchmarkFigureText figure={firstQuartile} unit={unit} none={t.none} />
    ) : (
      t.between(formats.value(first, unit), formats.value(third, unit))
    );
  };
  const headings = [t.group, t.kind, t.contributed, t.median, t.middle, ...(isCouncil ? [t.ownPercentile] : [])];
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-visually-hidden">{t.groups}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {headings.map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {groups.map((group) => (
          <tr key={group.key} className={`govuk-table__row${group.key === chosen ? ' app-table__row--selected' : ''}`}>
            <th scope="row" className="govuk-table__cell govuk-!-font-weight-regular">
              <Link className="govuk-link" to={addressOf(group.key)} aria-current={group.key === chosen ? 'true' : undefined}>
                {group.name}
              </Link>
            </th>
            <td className="govuk-table__cell" data-label={t.kind}>
              {kinds[group.kind]}
            </td>
            <td className="govuk-table__cell" data-label={t.contributed}>
              {t.ofInvited(formats.number(group.contributed), formats.number(group.invited))}
            </td>
            <td className="govuk-table__cell" data-label={t.median}>
              <BenchmarkFigureText figure={group.median} unit={unit} none={t.none} />
            </td>
            {/* What hides the median hides the rest: said once. */}
            <td className="govuk-table__cell" data-label={t.middle}>
              {group.median.__typename === 'HiddenFigure' ? <span className="app-muted">{t.hidden}</span> : quartiles(group)}
            </td>
            {isCouncil && (
              <td className="govuk-table__cell" data-label={t.ownPercentile}>
                <BenchmarkFigureText figure={group.ownPercentile} unit="number" none={t.none} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
