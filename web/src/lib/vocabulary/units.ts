import type { SchemaEnum } from '../graphql/graphql';

export type MeasureUnit = SchemaEnum<'MeasureUnit'>;

/** How the formats name a unit of the catalogue; those without a short name are plain numbers. */
export const unitOf = (unit: MeasureUnit) =>
  unit === 'PERCENT' ? '%' : unit === 'RATIO' ? 'ratio' : unit === 'PERCENTAGE_POINT' ? 'percentage points' : 'number';
