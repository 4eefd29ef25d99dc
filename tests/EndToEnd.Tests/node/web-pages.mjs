// Looks at every page of the web app, wide, at 320 pixels and at 200% zoom, and prints what is wrong with each as JSON.
// Usage: node web-pages.mjs ADDRESS CHROMIUM
import { ask, faultsOf, launch, open, visitor } from './browser.mjs';

const [address, executablePath] = process.argv.slice(2);
const report = { problems: [], faults: [], looked: 0 };
const browser = await launch(executablePath);

/** At 200% zoom a window of 1280 pixels has room for 640. */
const SIZES = { wide: { width: 1280, height: 900 }, zoomed: { width: 640, height: 450 }, narrow: { width: 320, height: 640 } };

try {
  const lead = await visitor(browser, address, 'stoke-lead', report.problems);
  const { council } = await ask(lead, '{ council { strategies { id objectives { id actions { id } } metrics { id details { breakdown { groups { key } } } } } } }');
  const [strategy] = council.strategies;
  const [objective] = strategy.objectives;
  const metric = council.strategies.flatMap(({ metrics }) => metrics).find(({ details }) => details.breakdown !== null);
  const [group, other] = metric.details.breakdown.groups;
  for (const [year, counted] of [[2023, 12], [2024, 20], [2025, 24]]) {
    const period = { start: `${year}-04-01`, end: `${year + 1}-03-31` };
    const figures = [{ group: group.key, numerator: counted, denominator: 120 }, { group: other.key, numerator: 180, denominator: 600 }];
    const { recordObservation } = await ask(lead, 'mutation($input: RecordObservationInput!) { recordObservation(input: $input) { errors { code message } } }', { input: { metricId: metric.id, observation: { period, figures } } });
    if (recordObservation.errors.length > 0) report.problems.push(JSON.stringify(recordObservation.errors));
  }

  const paths = [
    '', 'my-round', 'overview', 'strategies', 'strategies/new', 'strategies/import', `strategies/${strategy.id}`, `strategies/${strategy.id}/edit`,
    `strategies/${strategy.id}/timeline`, `strategies/${strategy.id}/print`, `strategies/${strategy.id}/objectives/new`, `objectives/${objective.id}`,
    `objectives/${objective.id}/edit`, `objectives/${objective.id}/actions/new`, `actions/${objective.actions[0].id}`, `actions/${objective.actions[0].id}/edit`,
    'metrics', `metrics/${metric.id}`, 'audit', 'settings', 'accessibility', 'signed-in', 'no-such-page', 'strategies/no-such-strategy',
    'benchmarks', 'benchmarks?indicator=gender-pay-gap-median-hourly&period=2020-04-01_2021-03-31&group=Type%2FUnitaryAuthority', 'consents', 'consents/new', 'pay-gaps',
    'pay-gaps?region=West+Midlands&order=NAME&measure=MEAN_HOURLY',
  ];
  const look = async (page, what) => {
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      report.looked += 1;
      for (const fault of await faultsOf(page)) report.faults.push(`${what}, ${size}: ${fault}`);
    }
    await page.setViewportSize(SIZES.wide);
  };
  for (const path of paths) {
    await open(lead, address + path);
    await look(lead, `/${path}`);
  }

  // The states that a page has only while somebody works in it.
  await open(lead, `${address}strategies/${strategy.id}`);
  await lead.getByRole('button', { name: /^Change the status of/ }).first().click();
  await lead.getByRole('checkbox').first().check();
  await look(lead, 'a strategy while statuses are changed');
  await open(lead, `${address}metrics/${metric.id}`);
  await lead.getByRole('button', { name: 'Record figures' }).click();
  await lead.getByRole('button', { name: 'Save the figures' }).click();
  await lead.getByRole('heading', { name: 'There is a problem' }).waitFor();
  await look(lead, 'a metric with a refused form');
  const { benchmarkContributions } = await ask(lead, '{ benchmarkContributions(first: 50) { nodes { metricId metricName } } }');
  const { metricId } = benchmarkContributions.nodes.find(({ metricName }) => metricName === 'Gender pay gap, median hourly pay');
  await open(lead, `${address}metrics/${metricId}`);
  await lead.getByRole('link', { name: /^All comparisons for/ }).waitFor();
  await look(lead, 'a metric that is compared');
  await open(lead, `${address}consents`);
  await lead.getByRole('button', { name: /^Withdraw the consent for/ }).first().click();
  await look(lead, 'the consents while one is about to be withdrawn');
  await open(lead, `${address}consents/new?metric=${metricId}`);
  await lead.getByText('-10.4%').waitFor();
  await lead.getByRole('button', { name: 'Contribute these figures' }).click();
  await lead.getByRole('link', { name: 'Confirm that your council consents' }).waitFor();
  await look(lead, 'a consent that was refused');
  await open(lead, address);
  await lead.getByRole('button', { name: 'Cymraeg' }).click();
  await lead.getByRole('link', { name: 'Strategaethau', exact: true }).waitFor();
  await look(lead, 'the home page in Welsh');

  const stranger = await (await browser.newContext({ viewport: SIZES.wide })).newPage();
  await open(stranger, address);
  await look(stranger, 'the sign-in page');
  const viewer = await visitor(browser, address, 'stoke-viewer', report.problems);
  await open(viewer, `${address}audit`);
  await viewer.getByRole('heading', { name: 'You do not have permission to see this' }).waitFor();
  await look(viewer, 'a page without permission');
  await open(viewer, `${address}consents/new`);
  await viewer.getByRole('heading', { name: 'You do not have permission to see this' }).waitFor();
  await open(viewer, `${address}releases`);
  await viewer.getByRole('heading', { name: 'You do not have permission to see this' }).waitFor();
  const outsider = await visitor(browser, address, 'leicester-lead', report.problems);
  for (const path of ['benchmarks', 'consents', 'consents/new']) {
    await open(outsider, address + path);
    await look(outsider, `/${path} of a council that contributes nothing`);
  }
  const administrator = await visitor(browser, address, 'stoke-administrator', report.problems);
  for (const path of ['members', 'api-clients']) {
    await open(administrator, address + path);
    await look(administrator, `/${path}`);
  }
  await open(administrator, `${address}members`);
  await administrator.getByRole('button', { name: /^Change / }).first().click();
  await administrator.getByRole('button', { name: 'Send the invitation' }).click();
  await administrator.getByRole('link', { name: 'Choose at least one role' }).waitFor();
  await look(administrator, 'the members while somebody is changed and an invitation refused');
  const analyst = await visitor(browser, address, 'west-midlands-analyst', report.problems);
  await analyst.getByRole('heading', { name: 'Ready to be released' }).waitFor();
  await look(analyst, 'the home page of a regional analyst');
  const waiting = 'indicator=gender-pay-gap-median-hourly&period=2021-04-01_2022-03-31';
  for (const path of ['benchmarks', 'region', 'region?kind=SIZE_BAND', 'releases', `releases?${waiting}`, `coverage?${waiting}`, 'pay-gaps', 'consents']) {
    await open(analyst, address + path);
    await look(analyst, `/${path} of a regional analyst`);
  }
  await open(analyst, `${address}releases?${waiting}`);
  await analyst.getByRole('button', { name: 'Release this period' }).click();
  await analyst.getByRole('link', { name: 'Confirm that you have looked at the plan' }).waitFor();
  await look(analyst, 'a release that was not confirmed');
} catch (error) {
  report.problems.push(String(error.stack ?? error));
} finally {
  await browser.close();
}
console.log(JSON.stringify(report));
