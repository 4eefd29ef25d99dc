// Opens GraphiQL in a browser, runs one operation and prints, as JSON, what came of it and everything that the page asked of anybody.
// Usage: node graphiql.mjs ADDRESS CHROMIUM SCREENSHOT
import { chromium } from 'playwright-core';

const [address, executablePath, screenshot] = process.argv.slice(2);
const patience = { timeout: 60_000 };
const report = { outside: [], problems: [], introspected: false, persona: '', answer: '' };

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  page.setDefaultTimeout(patience.timeout);
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(address).origin) report.outside.push(request.url());
  });
  // What the security policy forbids and what fails to load both end up in the console.
  page.on('console', (message) => {
    if (message.type() === 'error') report.problems.push(message.text());
  });
  page.on('pageerror', (error) => report.problems.push(String(error)));

  const introspection = page.waitForResponse((answer) => answer.url().endsWith('/graphql') && (answer.request().postData() ?? '').includes('IntrospectionQuery'), patience);
  await page.goto(`${address}graphiql`, { waitUntil: 'load' });
  report.introspected = 'data' in (await (await introspection).json());
  report.persona = await page.locator('.caller-bar select').inputValue();

  const run = page.waitForResponse((answer) => answer.url().endsWith('/graphql') && (answer.request().postData() ?? '').includes('query Strategies'), patience);
  await page.locator('.graphiql-execute-button').click();
  report.answer = await (await run).text();
  await page.locator('.result-window', { hasText: 'strategies' }).waitFor();
  await page.screenshot({ path: screenshot });
} catch (error) {
  report.problems.push(String(error));
} finally {
  await browser.close();
}
console.log(JSON.stringify(report));
