import type { SchemaEnum } from '../../../lib/graphql/graphql';

export const MEASURES = [
  'MEDIAN_HOURLY',
  'MEAN_HOURLY',
  'MEDIAN_BONUS',
  'MEAN_BONUS',
] as const satisfies readonly SchemaEnum<'PayGapMeasure'>[];

export const ORDERS = [
  'CLOSEST_TO_ZERO',
  'FARTHEST_FROM_ZERO',
  'LOWEST',
  'HIGHEST',
  'NAME',
] as const satisfies readonly SchemaEnum<'CouncilPayGapOrder'>[];

/** Regions of England and nations, as the register writes them. */
export const REGIONS = [
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'South East',
  'South West',
  'West Midlands',
  'Yorkshire and The Humber',
  'Northern Ireland',
  'Scotland',
  'Wales',
] as const;

/** What is looked at, as it stands in the address. */
export interface PayGapChoice {
  /** The year of the snapshot. */
  year: number;
  measure: (typeof MEASURES)[number];
  order: (typeof ORDERS)[number];
  region: string;
  name: string;
}

/** From an address, with what is usual where it says nothing that is known. */
export function toChoice(search: URLSearchParams, newest: number): PayGapChoice {
  const year = Number(search.get('year'));
  return {
    year: Number.isInteger(year) && year >= 2017 && year < 2100 ? year : newest,
    measure: MEASURES.find((known) => known === search.get('measure')) ?? 'MEDIAN_HOURLY',
    order: ORDERS.find((known) => known === search.get('order')) ?? 'CLOSEST_TO_ZERO',
    region: REGIONS.find((known) => known === search.get('region')) ?? '',
    name: search.get('name') ?? '',
  };
}

/** 2022-23 for the snapshot of 2022. */
export const reportingYear = (snapshot: number) => `${snapshot}-${String((snapshot + 1) % 100).padStart(2, '0')}`;
