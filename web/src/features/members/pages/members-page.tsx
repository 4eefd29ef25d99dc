import { Link } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useCan } from '../../../lib/session/session-context';
import { MembersQuery } from '../api/members-query';
import { InvitationTable } from '../components/invitation-table';
import { InviteForm } from '../components/invite-form';
import { MemberTable } from '../components/member-table';
import { memberMessages } from '../messages';

/** The first invitation changes this page too, although none was on it. */
const ALSO_OF = { additionalTypenames: ['MemberInvitation'] };

/** The members of the organisation, and the way in for new ones. */
export default function MembersPage() {
  const t = useMessages(memberMessages);
  const can = useCan();
  const query = useQuery({ query: MembersQuery, context: ALSO_OF });
  const manages = can('MANAGE_MEMBERS');
  return (
    <QueryView query={query} pick={(data) => data.members}>
      {(tenant) => (
        <Page title={t.title}>
          <p className="govuk-body">{t.text}</p>
          {can('MANAGE_API_CLIENTS') && (
            <p className="govuk-body">
              <Link className="govuk-link" to="/api-clients">
                {t.clientsTitle}
              </Link>
            </p>
          )}
          <MemberTable tenant={tenant} manages={manages} />
          {manages && (
            <>
              <h2 className="govuk-heading-m">{t.invitations}</h2>
              <InvitationTable invitations={tenant.invitations} />
              <InviteForm roles={tenant.roles} />
            </>
          )}
        </Page>
      )}
    </QueryView>
  );
}
