// Asks a server the way people's clients do, and prints what each received.
import { writeFileSync } from 'node:fs';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core/index.js';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';

const [url, introspectionFile] = process.argv.slice(2);
const query = '{ books { id title __typename } }';

const urql = new Client({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
const first = await urql.query(query, {}).toPromise();
console.log(JSON.stringify({ urql: first.error?.message ?? first.data.books.length }));

const apollo = new ApolloClient({ link: new HttpLink({ uri: url, fetch }), cache: new InMemoryCache() });
const second = await apollo.query({ query: gql(query) });
console.log(JSON.stringify({ apollo: second.error?.message ?? second.data.books.length }));

// GraphiQL's own introspection query, and every option that the reference has.
for (const options of [{}, { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }]) {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: getIntrospectionQuery(options) }) });
  const body = await answer.json();
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  writeFileSync(introspectionFile, JSON.stringify(body));
  console.log(JSON.stringify({ types: printSchema(lexicographicSortSchema(buildClientSchema(body.data))).includes('type Book implements Node') }));
}
