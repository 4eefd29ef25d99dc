// Builds a schema file with graphql-js: it must parse, build and validate.
import { readFileSync } from 'node:fs';
import { assertValidSchema, buildSchema } from 'graphql';

assertValidSchema(buildSchema(readFileSync(process.argv[2], 'utf8')));
console.log('valid');
