import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema-types.d.ts';

/** Typed operations: their types follow from api/Schema/schema.graphql and from nothing else. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Cursor: string; Date: string; DateTime: string; Decimal: number; GssCode: string; Long: number; UUID: string };
}>();

type Types = introspection['types'];

/** The names of an enum of the schema. */
export type SchemaEnum<Name extends keyof Types> = Types[Name] extends { enumValues: infer Names } ? Names : never;
