// Answers as graphql-js does. The first line of input is {"sdl"}; every other line is a list of {"query", "variables", "operationName"},
// answered by one line with a list of verdicts.
import { createInterface } from 'node:readline';
import { buildSchema, execute, parse, validate } from 'graphql';
import { mock } from './mock.mjs';

function answer(schema, resolver, request) {
  let document;
  try {
    document = parse(request.query);
  } catch {
    return { verdict: 'syntax' };
  }
  let errors;
  try {
    errors = validate(schema, document);
  } catch (error) {
    // The rule for subscriptions evaluates @skip and throws where its argument is bad; another rule would have refused it anyway.
    return { verdict: 'invalid', reason: error.message };
  }
  if (errors.length > 0) return { verdict: 'invalid', reason: errors[0].message };
  const operations = document.definitions.filter((each) => each.kind === 'OperationDefinition');
  const operation = request.operationName ? operations.find((each) => each.name?.value === request.operationName) : operations[0];
  if (operation?.operation === 'subscription') return { verdict: 'subscription' };
  let result;
  try {
    result = execute({ schema, document, variableValues: request.variables, operationName: request.operationName, fieldResolver: resolver });
  } catch (error) {
    // A null for @skip(if:) has no defined answer: graphql-js throws at the root and fails the field elsewhere.
    return { verdict: 'undefined', reason: error.message };
  }
  if (result.errors?.some((each) => each.message.startsWith('Argument "if"'))) return { verdict: 'undefined' };
  if (!('data' in result)) return { verdict: 'refused', reason: result.errors[0].message };
  return { verdict: 'executed', data: result.data, errors: (result.errors ?? []).map((each) => each.path) };
}

let schema;
let resolver;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const message = JSON.parse(line);
  if (message.sdl) {
    schema = buildSchema(message.sdl);
    resolver = mock(schema);
    console.log('{}');
  } else {
    console.log(JSON.stringify(message.map((request) => answer(schema, resolver, request))));
  }
}
