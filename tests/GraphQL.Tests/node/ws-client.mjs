// Subscribes with the client of graphql-ws and prints each event as a line of JSON.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, query, origin, ticket] = process.argv.slice(2);
class Socket extends WebSocket {
  constructor(address, protocols) {
    super(address, protocols, { headers: { ...(origin ? { Origin: origin } : {}), 'X-User': 'count' } });
  }
}
const client = createClient({
  url,
  webSocketImpl: Socket,
  retryAttempts: 0,
  connectionParams: { ticket: ticket ?? 'once' },
  on: { closed: (event) => console.log(JSON.stringify({ closed: event.code })) },
});
await new Promise((done) => {
  client.subscribe({ query }, {
    next: (value) => console.log(JSON.stringify(value)),
    error: (error) => { console.log(JSON.stringify({ error: Array.isArray(error) ? error : (error.code ?? String(error.message ?? error)) })); done(); },
    complete: () => { console.log(JSON.stringify({ complete: true })); done(); },
  });
});
await client.dispose();
