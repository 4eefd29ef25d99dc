import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { groupKindMessages, releaseMessages } from '../messages';

/** How many of a group contribute. */
export interface Coverage {
  kind: keyof typeof groupKindMessages.en;
  key: string;
  name: string;
  invited: number;
  contributed: number;
  needed: number;
}

/** How many contribute, group by group. Never who. */
export function CoverageTable({ groups, caption }: { groups: readonly Coverage[]; caption: string }) {
  const t = useMessages(releaseMessages);
  const kinds = useMessages(groupKindMessages);
  const formats = useFormats();
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {[t.group, t.groupKind, t.contributed, t.share, t.needed].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {groups.map((group) => (
          <tr key={group.key} className="govuk-table__row">
            <th scope="row" className="govuk-table__cell govuk-!-font-weight-regular">
              {group.name}
            </th>
            <td className="govuk-table__cell" data-label={t.groupKind}>
              {kinds[group.kind]}
            </td>
            <td className="govuk-table__cell" data-label={t.contributed}>
              {t.of(formats.number(group.contributed), formats.number(group.invited))}
            </td>
            <td className="govuk-table__cell app-nowrap" data-label={t.share}>
              <progress className="app-progress app-progress--small" max={group.invited} value={group.contributed} aria-hidden="true" />{' '}
              {formats.value((100 * group.contributed) / Math.max(1, group.invited), '%')}
            </td>
            <td className="govuk-table__cell" data-label={t.needed}>
              {formats.number(group.needed)}: {group.contributed >= group.needed ? t.enough : t.notEnough(group.needed - group.contributed)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
