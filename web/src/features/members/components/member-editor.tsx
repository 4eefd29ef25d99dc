import { useState } from 'react';
import { CheckboxesField } from '../../../components/forms/checkboxes-field';
import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { today } from '../../../lib/forms/dates';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useRoleName } from '../../../lib/vocabulary/vocabulary';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { ChangeMemberRoles, EndHeldRole, HoldRoleTitle, RemoveMember, type TenantMember, type TenantMembers } from '../api/members-query';
import { memberMessages } from '../messages';

interface MemberEditorProps {
  member: TenantMember;
  tenant: TenantMembers;
  onDone: () => void;
}

/** What a member may do and reports for, and the way out. */
export function MemberEditor({ member, tenant, onDone }: MemberEditorProps) {
  const t = useMessages(memberMessages);
  const nameOf = useRoleName();
  const changeRoles = useWrite(ChangeMemberRoles, (data: { changeMemberRoles: { errors: WriteError[] } }) => data.changeMemberRoles.errors);
  const holdTitle = useWrite(HoldRoleTitle, (data: { holdRoleTitle: { errors: WriteError[] } }) => data.holdRoleTitle.errors);
  const endHeld = useWrite(EndHeldRole, (data: { endHeldRole: { errors: WriteError[] } }) => data.endHeldRole.errors);
  const remove = useWrite(RemoveMember, (data: { removeMember: { errors: WriteError[] } }) => data.removeMember.errors);
  const keyOf = useWriteKey();
  const { id } = member;
  const held = tenant.heldRoles.filter(({ memberId, until }) => memberId === id && (until === null || until >= today()));

  const roles = useForm({
    initial: { roles: member.roles },
    validate: (values): Record<string, string> => (values.roles.length === 0 ? { roles: t.chooseRole } : {}),
    async send(values) {
      const input = { id, version: tenant.version, roles: values.roles };
      const { errors } = await changeRoles({ input: { ...input, idempotencyKey: keyOf(input) } });
      if (errors.length === 0) onDone();
      return toFormErrors(errors, { roles: 'roles' });
    },
  });
  const title = useForm({
    initial: { title: '' },
    validate: (values): Record<string, string> => (values.title.trim() === '' ? { title: t.enterTitle } : {}),
    async send(values) {
      const input = { memberId: id, title: values.title.trim(), from: today() };
      const { errors } = await holdTitle({ input: { ...input, idempotencyKey: keyOf(input) } });
      if (errors.length === 0) title.reset();
      return toFormErrors(errors, { title: 'title' });
    },
  });
  const [notEnded, setNotEnded] = useState('');
  const end = async (one: (typeof held)[number]) => {
    const { errors } = await endHeld({ input: { id: one.id, until: today(), idempotencyKey: keyOf(one) } });
    setNotEnded(errors.map(({ message }) => message).join(' '));
  };
  const leaving = useForm({
    initial: {},
    async send() {
      const input = { id, version: tenant.version };
      const { errors } = await remove({ input: { ...input, idempotencyKey: keyOf(input) } });
      if (errors.length === 0) onDone();
      return toFormErrors(errors, {});
    },
  });

  return (
    <div className="app-panel">
      <Form form={roles} submitLabel={t.saveRoles} label={t.roles} onCancel={onDone}>
        <CheckboxesField
          name="roles"
          label={t.roles}
          hint={t.rolesHint}
          values={roles.values.roles}
          options={tenant.roles.map((role) => ({ value: role, label: nameOf(role) }))}
          onChange={(value) => roles.set('roles', value)}
        />
      </Form>
      <ul className="govuk-list">
        {held.map((one) => (
          <li key={one.id}>
            {one.title}{' '}
            <button type="button" className="app-link-button" aria-label={t.endOf(one.title)} onClick={() => end(one)}>
              {t.end}
            </button>
          </li>
        ))}
      </ul>
      {notEnded !== '' && (
        <p className="govuk-error-message" role="alert">
          {notEnded}
        </p>
      )}
      <Form form={title} submitLabel={t.addTitle} label={t.titles}>
        <TextField
          name="title"
          label={t.holdTitle}
          hint={t.holdHint}
          value={title.values.title}
          onChange={(value) => title.set('title', value)}
        />
      </Form>
      <details className="govuk-details govuk-!-margin-bottom-0">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t.remove}</span>
        </summary>
        <div className="govuk-details__text">
          <p className="govuk-body">{t.removeText(member.name)}</p>
          <Form form={leaving} submitLabel={t.remove} label={t.remove}>
            {null}
          </Form>
        </div>
      </details>
    </div>
  );
}
