// A mail server that delivers to standard output: "listening PORT", then each message as one line of JSON. It ends when standard input does.
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (address, _, done) => done(address.address.startsWith('refused@') ? new Error('No such mailbox') : null),
  onData: (stream, session, done) => {
    let text = '';
    stream.setEncoding('utf8');
    stream.on('data', (part) => (text += part));
    stream.on('end', () => {
      console.log(JSON.stringify({ to: session.envelope.rcptTo.map(({ address }) => address), text }));
      done();
    });
  },
});
server.listen(0, '127.0.0.1', () => console.log(`listening ${server.server.address().port}`));
process.stdin.on('end', () => process.exit(0)).resume();
