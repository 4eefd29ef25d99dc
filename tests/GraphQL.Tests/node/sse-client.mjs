// Subscribes with the client of graphql-sse and prints each event as a line of JSON.
import { createClient } from 'graphql-sse';

const [url, query] = process.argv.slice(2);
const client = createClient({ url, retryAttempts: 0 });
await new Promise((done) => {
  client.subscribe({ query }, {
    next: (value) => console.log(JSON.stringify(value)),
    error: (error) => { console.log(JSON.stringify({ error: String(error.message ?? error) })); done(); },
    complete: () => { console.log(JSON.stringify({ complete: true })); done(); },
  });
});
client.dispose();
