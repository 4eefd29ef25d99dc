// Signs in with two browsers, works in one and signs out everywhere; prints, as JSON, what the product told each of them on the way.
// Usage: node sign-in.mjs ADDRESS CHROMIUM PERSONA
import { chromium } from 'playwright-core';

const [address, executablePath, persona] = process.argv.slice(2);
const report = { problems: [], headings: [] };

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** A browser of its own: no cookie is shared. */
async function visit() {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => report.problems.push(String(error)));
  return page;
}

async function signIn(page) {
  await page.goto(`${address}auth/sign-in?returnTo=/graphiql`);
  report.headings.push(await page.getByRole('heading', { level: 1 }).textContent());
  await page.getByRole('button', { name: new RegExp(`^${persona}\\b`) }).click();
  await page.waitForURL(`${address}graphiql`);
}

const session = (page) => page.evaluate(async () => (await fetch('/auth/session')).json());

const ask = (page, query, headers = { 'X-EqualityCloud': '1' }) => page.evaluate(async ([text, more]) => {
  const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...more }, body: JSON.stringify({ query: text }) });
  return { status: answer.status, body: await answer.json() };
}, [query, headers]);

try {
  const [work, home] = [await visit(), await visit()];
  await signIn(work);
  await signIn(home);
  report.session = await session(work);
  report.cookies = (await work.context().cookies(address)).map(({ name, httpOnly, sameSite, value }) => ({ name, httpOnly, sameSite, tokens: value.includes('eyJ') }));
  report.readable = await work.evaluate(() => document.cookie);
  report.read = await ask(work, '{ council { name } sessions { id agent } }');
  report.written = await ask(work, 'mutation { createStrategy(input: { details: { title: "Made in a browser", period: { start: "2026-04-01", end: "2027-03-31" } } }) { strategy { title } errors { code } } }');
  report.withoutHeader = await ask(work, '{ council { name } }', {});
  report.everywhere = await ask(work, 'mutation { signOutEverywhere { sessions { id } errors { code } } }');
  report.workAfter = await session(work);
  report.homeAfter = await session(home);
  report.askedAfter = await ask(home, '{ council { name } }');

  // The session at the provider lives on until it is ended there: the next sign-in asks nobody.
  await home.goto(`${address}auth/sign-in?returnTo=/graphiql`);
  await home.waitForURL(`${address}graphiql`);
  const { redirect } = await home.evaluate(async () => (await fetch('/auth/sign-out', { method: 'POST', headers: { 'X-EqualityCloud': '1' } })).json());
  await home.goto(redirect);
  await home.getByRole('button', { name: 'Sign out' }).click();
  await home.waitForURL((url) => url.origin === new URL(address).origin);
  report.homeSignedOut = await session(home);
  await home.goto(`${address}auth/sign-in?returnTo=/graphiql`);
  report.headings.push(await home.getByRole('heading', { level: 1 }).textContent());
} catch (error) {
  report.problems.push(String(error));
} finally {
  await browser.close();
}
console.log(JSON.stringify(report));
