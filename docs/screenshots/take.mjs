// Takes the pictures of the README from the sample data. Usage: node docs/screenshots/take.mjs ADDRESS [CHROMIUM]   (./start must be running at ADDRESS)
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { chromium } = createRequire(new URL('../../tests/EndToEnd.Tests/node/', import.meta.url))('playwright-core');
const [address = 'http://localhost:5080/', executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'] });
const file = (name) => join(import.meta.dirname, `${name}.png`);

async function signIn(persona, viewport) {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(`${address}auth/sign-in?returnTo=/`);
  await page.getByRole('button', { name: new RegExp(`^${persona}\\b`) }).click();
  await page.getByText(`Signed in as ${persona}`).waitFor();
  return page;
}

const ask = (page, query, variables = {}) =>
  page.evaluate(
    async (body) => (await (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'X-EqualityCloud': '1' }, body: JSON.stringify(body) })).json()).data,
    { query, variables },
  );

/** Publishes what is chosen and waits until it is out: what was not is remembered as such for a moment. */
async function publish(page, chosen) {
  const { draftPublication } = await ask(page, 'mutation($input: DraftPublicationInput!) { draftPublication(input: $input) { publication { version draft { number } } errors { message } } }', { input: chosen });
  const { version, draft } = draftPublication.publication;
  await ask(page, 'mutation($input: PublishDraftInput!) { publishDraft(input: $input) { errors { message } } }', { input: { version, edition: draft.number } });
  for (let tries = 0; tries < 200 && (await page.request.get(`${address}public/E06000021`)).status() !== 200; tries += 1) await page.waitForTimeout(50);
}

async function take(page, path, name, before = async () => undefined) {
  await page.goto(address + path);
  await page.locator('h1').waitFor();
  await page.locator('.app-loading').waitFor({ state: 'detached' });
  await before();
  await page.screenshot({ path: file(name) });
}

try {
  const lead = await signIn('stoke-lead', { width: 1280, height: 900 });
  const { council } = await ask(lead, '{ council { strategies { id title } metrics(first: 50) { nodes { id name details { breakdown { groups { key } } } } } } }');
  const strategy = council.strategies.find(({ title }) => title.includes('Race Equality Standard'));
  const metric = council.metrics.nodes.find(({ name }) => name.includes('appointed from shortlisting'));
  // The plan prints no figures: these are made up, so that the chart has something to show.
  const [interest, comparator] = metric.details.breakdown.groups;
  for (const [year, counts] of [[2021, [20, 118, 170, 580]], [2022, [24, 120, 180, 600]], [2023, [30, 130, 170, 590]], [2024, [33, 128, 175, 610]]]) {
    const figures = [{ group: interest.key, numerator: counts[0], denominator: counts[1] }, { group: comparator.key, numerator: counts[2], denominator: counts[3] }];
    const observation = { period: { start: `${year}-04-01`, end: `${year + 1}-03-31` }, label: `${year}-${(year + 1) % 100}`, status: 'FINAL', source: 'Made up for this picture', figures };
    await ask(lead, 'mutation($input: RecordObservationInput!) { recordObservation(input: $input) { errors { message } } }', { input: { metricId: metric.id, observation } });
  }
  await take(lead, `strategies/${strategy.id}`, 'strategy', () => lead.getByRole('heading', { name: 'Objectives and actions' }).evaluate((heading) => heading.scrollIntoView()));
  await take(lead, `metrics/${metric.id}`, 'metric', () => lead.locator('figure').evaluate((figure) => figure.scrollIntoView({ block: 'end' })));
  await take(lead, 'overview', 'overview');
  await take(lead, 'benchmarks', 'benchmarks', () => lead.locator('figure').first().waitFor());
  await publish(lead, { strategies: [strategy.id], metrics: [metric.id], updates: false });
  const anybody = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await take(anybody, 'public/E06000021', 'public-page');
  await take(await signIn('stoke-contributor', { width: 1280, height: 900 }), 'my-round', 'my-round');
  await take(await signIn('stoke-contributor', { width: 390, height: 844 }), '', 'home-phone');
} finally {
  await browser.close();
}
