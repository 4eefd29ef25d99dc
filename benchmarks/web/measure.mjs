// Measures the first load of a strategy page with 40 objectives and 160 actions, and of the benchmarks page, in Chromium at a quarter of the
// processor's speed. Usage: node measure.mjs ADDRESS [CHROMIUM] [RUNS]     (./start must be running at ADDRESS)
import { chromium } from 'playwright-core';

const [address = 'http://localhost:5080/', executablePath = '/usr/bin/chromium', runs = '5'] = process.argv.slice(2);
const PERSONA = 'stoke-lead';
const LIMITS = { scriptKilobytes: 150, largestContentfulPaintMs: 1500, layoutShift: 0 };

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'] });
try {
  const storageState = await signIn();
  const strategy = await planOf(storageState, 40, 4);
  await measure(storageState, 'strategy', `strategies/${strategy}`, (page) => page.getByRole('heading', { level: 3 }).nth(39));
  await measure(storageState, 'benchmarks', 'benchmarks', (page) => page.getByRole('heading', { name: 'All groups of this release' }));
} finally {
  await browser.close();
}

/** Visits a page several times; the program fails where a median is over its limit. `last` is what is drawn last. */
async function measure(storageState, name, path, last) {
  const measured = [];
  for (let run = 0; run < Number(runs); run += 1) measured.push(await load(storageState, address + path, last));
  const median = (figure) => measured.map((one) => one[figure]).sort((one, other) => one - other)[Math.floor(measured.length / 2)];
  const result = Object.fromEntries(Object.keys(measured[0]).map((figure) => [figure, median(figure)]));
  console.log(JSON.stringify({ page: name, runs: measured.length, median: result, limits: LIMITS, all: measured }, null, 2));
  if (Object.entries(LIMITS).some(([figure, limit]) => result[figure] > limit)) process.exitCode = 1;
}

async function signIn() {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}auth/sign-in?returnTo=/`);
  await page.getByRole('button', { name: new RegExp(`^${PERSONA}\\b`) }).click();
  await page.getByText(`Signed in as ${PERSONA}`).waitFor();
  return context.storageState();
}

/** A strategy of that many objectives with that many actions each; made once, found again afterwards. */
async function planOf(storageState, objectives, actions) {
  const context = await browser.newContext({ storageState });
  const page = await context.newPage();
  await page.goto(`${address}accessibility`);
  return page.evaluate(
    async ([count, each]) => {
      const title = `Measured plan of ${count} objectives`;
      const ask = async (query, variables = {}) => {
        const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'X-EqualityCloud': '1' }, body: JSON.stringify({ query, variables }) });
        const { data, errors } = await answer.json();
        if (errors !== undefined) throw new Error(JSON.stringify(errors));
        return data;
      };
      const { council } = await ask('{ council { strategies { id title } } }');
      const found = council.strategies.find((one) => one.title === title);
      if (found !== undefined) return found.id;
      const details = { title, period: { start: '2026-04-01', end: '2030-03-31' }, themes: [{ key: 'all', title: 'All', label: 'Theme' }] };
      const { createStrategy } = await ask('mutation($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id } errors { message } } }', { input: { details } });
      const strategyId = createStrategy.strategy.id;
      for (let number = 1; number <= count; number += 1) {
        const objective = { title: `Objective ${number}: fairer access to what the council does for people`, themes: ['all'], leads: ['Human Resources'] };
        const { createObjective } = await ask('mutation($input: CreateObjectiveInput!) { createObjective(input: $input) { objective { id } errors { message } } }', { input: { strategyId, details: objective } });
        const objectiveId = createObjective.objective.id;
        for (let step = 1; step <= each; step += 1) {
          const action = { title: `Review service ${number}.${step} with the people who use it and publish what was found`, owners: ['Communities Team'], due: { by: '2027-03-31' } };
          await ask('mutation($input: CreateActionInput!) { createAction(input: $input) { errors { message } } }', { input: { objectiveId, details: action } });
        }
      }
      return strategyId;
    },
    [objectives, actions],
  );
}

/** One visit with an empty cache. */
async function load(storageState, page_, last) {
  const context = await browser.newContext({ storageState, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const scripts = new Map();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.set(requestId, true));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    window.measured = { paint: 0, shift: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.measured.paint = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.measured.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(page_);
  await last(page).waitFor();
  const beforeIdle = bytes;
  // What comes later would still count: wait until the page is at rest.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 500))));
  const { paint, shift } = await page.evaluate(() => window.measured);
  await context.close();
  return {
    scriptKilobytes: Math.round(beforeIdle / 102.4) / 10,
    scriptKilobytesWithLiveChanges: Math.round(bytes / 102.4) / 10,
    largestContentfulPaintMs: Math.round(paint),
    layoutShift: Math.round(shift * 10_000) / 10_000,
  };
}
