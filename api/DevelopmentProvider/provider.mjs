// The OpenID Connect provider of development mode: every persona is an account without a password, so it answers on the loopback interface only and
// lives no longer than the product that started it. Settings come as one line of JSON on standard input; when standard input ends, so does this.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';
import { signInPage, signOutPage, failurePage } from './pages.mjs';

const accessTokenLives = 30 * 60;

const lines = createInterface({ input: process.stdin });
lines.on('close', () => process.exit(0));
lines.once('line', (line) => start(JSON.parse(line)));

/** @param {{audience: string, scopes: string[], web: {id: string, secret: string, addresses: string[]}, personas: {id: string, description: string, tenant: string}[], programs: {id: string, secret: string}[]}} settings */
function start({ audience, scopes, web, personas, programs }) {
  const server = createServer();
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    const own = `127.0.0.1:${port}`;
    const provider = new Provider(`http://${own}`, configuration());
    provider.on('server_error', (_, error) => console.error(error));
    const answer = provider.callback();
    server.on('request', (request, response) => {
      // A foreign page that makes its own name resolve to the loopback address gets nothing.
      if (request.headers.host !== own) return refuse(response, 400, 'This provider is asked by its own address only.');
      if (request.url.startsWith('/sign-in/')) return choose(provider, request, response).catch(() => refuse(response, 400, 'This sign-in is over. Go back to the product and begin again.'));
      return answer(request, response);
    });
    console.log(`listening ${port}`);
  });

  function configuration() {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const resource = 'urn:equalitycloud:api';
    return {
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('hex') }] },
      cookies: { keys: [randomBytes(32).toString('hex')] },
      clients: [
        {
          client_id: web.id,
          client_secret: web.secret,
          grant_types: ['authorization_code', 'refresh_token'],
          response_types: ['code'],
          redirect_uris: web.addresses.map((address) => `${address}/auth/callback`),
          post_logout_redirect_uris: web.addresses.map((address) => `${address}/`),
          token_endpoint_auth_method: 'client_secret_post',
        },
        ...programs.map(({ id, secret }) => ({
          client_id: id,
          client_secret: secret,
          grant_types: ['client_credentials'],
          response_types: [],
          redirect_uris: [],
          token_endpoint_auth_method: 'client_secret_post',
        })),
      ],
      findAccount: (_, id) => personas.some((persona) => persona.id === id) && { accountId: id, claims: () => ({ sub: id, name: id, email: `${id}@example.org`, email_verified: true }) },
      claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
      conformIdTokenClaims: false,
      scopes: ['openid', 'offline_access', 'profile', 'email'],
      pkce: { required: () => true },
      issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
      interactions: { url: (_, interaction) => `/sign-in/${interaction.uid}` },
      // The personas agree to everything: there is nobody to ask.
      loadExistingGrant: async (context) => {
        const grant = new context.oidc.provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId });
        grant.addOIDCScope('openid profile email offline_access');
        grant.addResourceScope(resource, scopes.join(' '));
        await grant.save();
        return grant;
      },
      features: {
        devInteractions: { enabled: false },
        clientCredentials: { enabled: true },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => resource,
          useGrantedResource: () => true,
          getResourceServerInfo: () => ({ scope: scopes.join(' '), audience, accessTokenFormat: 'jwt', accessTokenTTL: accessTokenLives, jwt: { sign: { alg: 'RS256' } } }),
        },
        rpInitiatedLogout: {
          enabled: true,
          logoutSource: (context, form) => {
            context.body = signOutPage(form);
          },
        },
      },
      renderError: (context, out) => {
        context.type = 'html';
        context.body = failurePage(out.error_description ?? out.error);
      },
      // A refresh token is good once, and a second use takes back all that it led to.
      rotateRefreshToken: true,
      ttl: { AccessToken: accessTokenLives, ClientCredentials: accessTokenLives, IdToken: 12 * 3600, Interaction: 3600, RefreshToken: 24 * 3600, Session: 24 * 3600, Grant: 24 * 3600 },
    };
  }

  async function choose(provider, request, response) {
    const { params } = await provider.interactionDetails(request, response);
    if (request.method !== 'POST') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      return response.end(signInPage(personas, params.login_hint));
    }
    const form = await readForm(request);
    const persona = personas.find(({ id }) => id === form.get('persona'));
    if (!persona) return refuse(response, 400, 'There is no such persona.');
    return provider.interactionFinished(request, response, { login: { accountId: persona.id } }, { mergeWithLastSubmission: false });
  }
}

async function readForm(request) {
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > 1000) throw new Error('The form is too long.');
  }
  return new URLSearchParams(text);
}

function refuse(response, status, why) {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(failurePage(why));
}
