import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

/** What is public, what is about to be, and what there is to choose from. */
export const PublicationQuery = graphql(`
  query Publication {
    publication {
      version
      draft { ...EditionText }
      current { ...EditionText }
      editions { ...EditionText }
    }
    council {
      id
      strategies { id title }
      metrics(first: 200) { nodes { id name } }
    }
  }
  fragment EditionText on Edition @_unmask {
    number path frozenAt publishedAt withdrawnAt withdrawnBecause hiddenFigures strategies metrics enoughPeople updates
    pages { kind name title summary }
    policy { threshold roundedTo }
  }
`);

export type PublicationData = ResultOf<typeof PublicationQuery>;
export type Publication = NonNullable<PublicationData['publication']>;
export type Edition = Publication['editions'][number];
export type Choosable = NonNullable<PublicationData['council']>;

export const DraftPublication = graphql(`
  mutation DraftPublication($input: DraftPublicationInput!) {
    draftPublication(input: $input) { publication { version } errors { code message field } }
  }
`);

export const PublishDraft = graphql(`
  mutation PublishDraft($input: PublishDraftInput!) {
    publishDraft(input: $input) { publication { version } errors { code message field } }
  }
`);

export const WithdrawPublication = graphql(`
  mutation WithdrawPublication($input: WithdrawPublicationInput!) {
    withdrawPublication(input: $input) { publication { version } errors { code message field } }
  }
`);
