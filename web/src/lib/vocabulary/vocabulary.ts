import type { SchemaEnum } from '../graphql/graphql';
import { defineMessages, useMessages } from '../locale/messages';

export type ActionStatus = SchemaEnum<'ActionStatus'>;
export type ObjectiveStatus = SchemaEnum<'ObjectiveStatus'>;
export type TrackStatus = SchemaEnum<'TrackStatus'>;
export type StrategyStatus = SchemaEnum<'StrategyStatus'>;
export type AnyStatus = ActionStatus | ObjectiveStatus | TrackStatus | StrategyStatus;

/** The statuses of an action in the order in which they are offered. */
export const ACTION_STATUSES = [
  'NOT_STARTED',
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
  'COMPLETE',
  'CANCELLED',
] as const satisfies readonly ActionStatus[];

/** The words for the names that the schema gives statuses. */
export const statusMessages = defineMessages(
  {
    NOT_STARTED: 'Not started',
    ON_TRACK: 'On track',
    AT_RISK: 'At risk',
    OFF_TRACK: 'Off track',
    COMPLETE: 'Complete',
    CANCELLED: 'Cancelled',
    NO_ACTIONS: 'No actions',
    NO_TARGET: 'No target',
    NOT_CALCULABLE: 'Cannot be judged',
    MET: 'Target met',
    DRAFT: 'Draft',
    AGREED: 'Agreed',
    IN_FORCE: 'In force',
    ENDED: 'Ended',
  } satisfies Record<AnyStatus, string>,
  {
    NOT_STARTED: 'Heb ddechrau',
    ON_TRACK: 'Ar y trywydd iawn',
    AT_RISK: 'Mewn perygl',
    OFF_TRACK: 'Oddi ar y trywydd',
    COMPLETE: 'Cwblhawyd',
    CANCELLED: 'Canslwyd',
    DRAFT: 'Drafft',
    ENDED: 'Wedi dod i ben',
  },
);

export const characteristicMessages = defineMessages({
  AGE: 'Age',
  DISABILITY: 'Disability',
  GENDER_REASSIGNMENT: 'Gender reassignment',
  MARRIAGE_AND_CIVIL_PARTNERSHIP: 'Marriage and civil partnership',
  PREGNANCY_AND_MATERNITY: 'Pregnancy and maternity',
  RACE: 'Race',
  RELIGION_OR_BELIEF: 'Religion or belief',
  SEX: 'Sex',
  SEXUAL_ORIENTATION: 'Sexual orientation',
} satisfies Record<SchemaEnum<'ProtectedCharacteristic'>, string>);

export const strategyKindMessages = defineMessages({
  STRATEGY: 'Strategy',
  ACTION_PLAN: 'Action plan',
  EQUALITY_OBJECTIVES: 'Equality objectives',
  SCHEME: 'Scheme',
} satisfies Record<SchemaEnum<'StrategyKind'>, string>);

/** The words for roles; the api names them. */
const roleMessages = defineMessages({
  administrator: 'Administrator',
  'strategy-lead': 'Strategy lead',
  contributor: 'Contributor',
  approver: 'Approver',
  viewer: 'Viewer',
  'regional-analyst': 'Regional analyst',
  'platform-administrator': 'Platform administrator',
});

/** A role in words; one that is new to this version as the api names it. */
export function useRoleName(): (role: string) => string {
  const t = useMessages(roleMessages);
  return (role) => (role in t ? t[role as keyof typeof t] : role);
}
