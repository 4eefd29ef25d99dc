import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

/** All that an edit replaces, so that what the form does not show stays as it is. */
export const SettingsQuery = graphql(`
  query Settings {
    council {
      id version
      profile {
        name type region employees smallNumberThreshold
        areaCodes { code validFrom validTo successors }
        units { key name parent }
        governanceBodies { key name remit cadence }
        ownCharacteristics { key label }
        payBands { key label from to nationalBand }
        ragRule { onTrackWithin atRiskWithin of notWorseIsAtRisk }
      }
    }
  }
`);

export type CouncilSettings = NonNullable<ResultOf<typeof SettingsQuery>['council']>;

export const UpdateCouncil = graphql(`
  mutation UpdateCouncil($input: UpdateCouncilInput!) {
    updateCouncil(input: $input) { council { id version } errors { code message field } }
  }
`);
