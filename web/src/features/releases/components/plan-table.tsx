import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { groupKindMessages, releaseMessages } from '../messages';

/** A group as a release would find it, by numbers alone. */
export interface PlannedGroup {
  kind: keyof typeof groupKindMessages.en;
  key: string;
  name: string;
  invited: number;
  contributed: number;
  counted: number;
  refusal: { rule: string; reason: string } | null;
}

/** What a release would come to, group by group; groups without any contribution are only counted. */
export function PlanTable({ groups, caption }: { groups: readonly PlannedGroup[]; caption: string }) {
  const t = useMessages(releaseMessages);
  const kinds = useMessages(groupKindMessages);
  const formats = useFormats();
  const touched = groups.filter(({ contributed }) => contributed > 0);
  const left = groups.length - touched.length;
  return (
    <>
      {touched.length > 0 && (
        <table className="govuk-table app-table app-table--cards">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {[t.planGroup, t.groupKind, t.contributed, t.planCounted, t.planOutcome].map((heading) => (
                <th key={heading} scope="col" className="govuk-table__header">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {touched.map((group) => (
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
                <td className="govuk-table__cell" data-label={t.planCounted}>
                  {formats.number(group.counted)}
                  {group.counted < group.contributed && ` (${t.planWait(group.contributed - group.counted)})`}
                </td>
                <td className="govuk-table__cell" data-label={t.planOutcome}>
                  {group.refusal === null ? <strong>{t.planCan}</strong> : <span className="app-muted">{group.refusal.reason}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && <p className="govuk-body app-muted">{t.empty(left)}</p>}
    </>
  );
}
