// As oracle.mjs, with graphql-js 17, which answers in parts: each verdict is the list of all answers of one operation.
import { createInterface } from 'node:readline';
import { buildSchema, experimentalExecuteIncrementally, parse, validate } from 'graphql-incremental';
import { mock } from './mock.mjs';

async function answer(schema, resolver, request) {
  const document = parse(request.query);
  const errors = validate(schema, document);
  if (errors.length > 0) return { verdict: 'invalid', reason: errors[0].message };
  const result = await experimentalExecuteIncrementally({ schema, document, variableValues: request.variables, fieldResolver: resolver });
  if (!('initialResult' in result)) return 'data' in result ? { verdict: 'executed', answers: [result] } : { verdict: 'refused', reason: result.errors[0].message };
  const answers = [result.initialResult];
  for await (const next of result.subsequentResults) answers.push(next);
  return { verdict: 'executed', answers };
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
    const answers = [];
    for (const request of message) {
      try {
        answers.push(await answer(schema, resolver, request));
      } catch (error) {
        answers.push({ verdict: 'undefined', reason: error.message });
      }
    }
    console.log(JSON.stringify(answers));
  }
}
