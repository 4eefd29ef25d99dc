import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

export const ClientsQuery = graphql(`query ApiClients { apiClients { id subject name scopes expires revokedAt lastUsedAt } }`);

export type RegisteredClient = ResultOf<typeof ClientsQuery>['apiClients'][number];

export const RegisterClient = graphql(`
  mutation RegisterApiClient($input: RegisterApiClientInput!) {
    registerApiClient(input: $input) { apiClient { id } errors { code message field } }
  }
`);

export const RevokeClient = graphql(`
  mutation RevokeApiClient($input: RevokeApiClientInput!) {
    revokeApiClient(input: $input) { apiClient { id revokedAt } errors { code message field } }
  }
`);
