import type { SchemaEnum } from '../../../lib/graphql/graphql';

export type GroupKind = SchemaEnum<'BenchmarkGroupKind'>;

/** The kinds of comparison group in their published order. */
export const GROUP_KINDS = [
  'ALL',
  'NATION',
  'REGION',
  'TYPE',
  'REGION_AND_TYPE',
  'SIZE_BAND',
  'COMBINED_AUTHORITY',
  'FAMILY',
] as const satisfies readonly GroupKind[];

/** A kind from an address; regions where it is none. */
export const toKind = (text: string | null): GroupKind => GROUP_KINDS.find((kind) => kind === text) ?? 'REGION';
