import { Fragment, useState } from 'react';
import { today } from '../../../lib/forms/dates';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { useRoleName } from '../../../lib/vocabulary/vocabulary';
import type { TenantMembers } from '../api/members-query';
import { memberMessages } from '../messages';
import { MemberEditor } from './member-editor';

/** Somebody who was always there has no day of joining. */
const FIRST_REAL_DAY = '2000';

/** Who works here; each can be changed in place by those who may. */
export function MemberTable({ tenant, manages }: { tenant: TenantMembers; manages: boolean }) {
  const t = useMessages(memberMessages);
  const nameOf = useRoleName();
  const formats = useFormats();
  const [changing, setChanging] = useState<string>();
  const titles = (id: string) =>
    tenant.heldRoles
      .filter(({ memberId, until }) => memberId === id && (until === null || until >= today()))
      .map(({ title }) => title)
      .join(', ');
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-visually-hidden">{t.title}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {[t.name, t.email, t.roles, t.titles, t.joined, ...(manages ? [t.change] : [])].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {tenant.members.map((member) => (
          <Fragment key={member.id}>
            <tr className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {member.name}
              </th>
              <td className="govuk-table__cell app-break" data-label={t.email}>
                {member.email ?? '–'}
              </td>
              <td className="govuk-table__cell" data-label={t.roles}>
                {member.roles.map(nameOf).join(', ')}
              </td>
              <td className="govuk-table__cell" data-label={t.titles}>
                {titles(member.id) || '–'}
              </td>
              <td className="govuk-table__cell app-nowrap" data-label={t.joined}>
                {member.joinedAt < FIRST_REAL_DAY ? '–' : formats.shortDate(member.joinedAt.slice(0, 10))}
              </td>
              {manages && (
                <td className="govuk-table__cell">
                  <button
                    type="button"
                    className="app-link-button"
                    aria-expanded={changing === member.id}
                    aria-label={t.changeOf(member.name)}
                    onClick={() => setChanging(changing === member.id ? undefined : member.id)}
                  >
                    {t.change}
                  </button>
                </td>
              )}
            </tr>
            {changing === member.id && (
              <tr className="govuk-table__row">
                <td className="govuk-table__cell" colSpan={6}>
                  <MemberEditor member={member} tenant={tenant} onDone={() => setChanging(undefined)} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
