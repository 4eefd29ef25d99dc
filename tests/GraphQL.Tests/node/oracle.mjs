// Answers as graphql-js does. The first line of input is {"sdl"}; every other line is a list of {"query", "variables", "operationName"},
// answered by one line with a list of verdicts. Values come from hashes, so that another engine can make the same ones.
import { createInterface } from 'node:readline';
import { buildSchema, execute, getNamedType, isAbstractType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType, parse, validate } from 'graphql';

const hash = (text) => {
  let h = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 0x01000193);
  return h >>> 0;
};

const canonical = (value) => {
  if (value === undefined) return '';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') return `{${Object.keys(value).sort().map((key) => `${key}:${canonical(value[key])}`).join(',')}}`;
  return String(value);
};

function mock(schema) {
  const make = (type, h) => {
    if (isNonNullType(type)) return h % 17 === 0 ? null : make(type.ofType, h);
    if (h % 7 === 0) return null;
    if (isListType(type)) return Array.from({ length: h % 4 }, (_, i) => make(type.ofType, hash(`${h}|${i}`)));
    if (isObjectType(type)) return { seed: h, __typename: type.name };
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type).map((each) => each.name).sort();
      return { seed: h, __typename: possible[h % possible.length] };
    }
    if (isEnumType(type)) return type.getValues()[h % type.getValues().length].name;
    switch (type.name) {
      case 'Int': return (h % 1000) - 500;
      case 'Float': return (h % 1000) / 8;
      case 'Boolean': return h % 2 === 0;
      default: return `s${h}`;
    }
  };
  return (source, args, _, info) => {
    const h = hash(`${source?.seed ?? 0}|${info.fieldName}|${canonical(args)}`);
    if (h % 11 === 0) throw new Error('mocked failure');
    return make(info.returnType, h);
  };
}

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
