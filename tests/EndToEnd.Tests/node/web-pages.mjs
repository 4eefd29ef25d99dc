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
  for (const [year, counted] of [[2022, 12], [2023, 20], [2024, 24]]) {
    const period = { start: `${year}-04-01`, end: `${year + 1}-03-31` };
    const figures = [{ group: group.key, numerator: counted, denominator: 120 }, { group: other.key, numerator: 180, denominator: 600 }];
    const { recordObservation } = await ask(lead, 'mutation($input: RecordObservationInput!) { recordObservation(input: $input) { errors { code message } } }', { input: { metricId: metric.id, observation: { period, figures } } });
    if (recordObservation.errors.length > 0) report.problems.push(JSON.stringify(recordObservation.errors));
  }

  const paths = [
    '', 'my-round', 'overview', 'strategies', 'strategies/new', 'strategies/import', `strategies/${strategy.id}`, `strategies/${strategy.id}/edit`,
    `strategies/${strategy.id}/timeline`, `strategies/${strategy.id}/print`, `strategies/${strategy.id}/objectives/new`, `objectives/${objective.id}`,
    `objectives/${objective.id}/edit`, `objectives/${objective.id}/actions/new`, `actions/${objective.actions[0].id}`, `actions/${objective.actions[0].id}/edit`,
    'metrics', `metrics/${metric.id}`, `metrics/${metric.id}/edit`, 'imports', 'imports/new/action-plan', 'imports/new/observations', 'imports/new/payroll', 'imports/new/lg-inform',
    'imports/new/no-such-kind', 'imports/no-such-import', 'audit', 'settings', 'publication', 'accessibility', 'signed-in', 'no-such-page', 'strategies/no-such-strategy',
    'benchmarks', 'benchmarks?indicator=gender-pay-gap-median-hourly&period=2020-04-01_2021-03-31&group=Type%2FUnitaryAuthority', 'consents', 'consents/new', 'pay-gaps',
    'pay-gaps?region=West+Midlands&order=NAME&measure=MEAN_HOURLY',
  ];
  const look = async (page, what, titleEnd) => {
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      report.looked += 1;
      for (const fault of await faultsOf(page, titleEnd)) report.faults.push(`${what}, ${size}: ${fault}`);
    }
    await page.setViewportSize(SIZES.wide);
  };
  for (const path of paths) {
    await open(lead, address + path);
    await look(lead, `/${path}`);
  }

  await open(lead, address);
  await lead.getByRole('button', { name: 'Manage', exact: true }).click();
  await lead.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Audit trail' }).waitFor();
  await look(lead, 'the home page with the menu open');
  await open(lead, address);
  await lead.getByRole('button', { name: 'Manage', exact: true }).click();
  await lead.keyboard.press('Escape');
  if ((await lead.evaluate(() => document.activeElement?.textContent)) !== 'Manage') report.problems.push('Escape does not lead back to the button of the menu.');
  await open(lead, `${address}benchmarks`);
  await lead.getByRole('table', { name: 'Councils most like yours, by name' }).waitFor();

  // A draft of the public pages, beside the app, and the pages once they are out.
  await open(lead, `${address}publication`);
  await lead.getByRole('button', { name: 'Make the draft' }).click();
  await lead.getByRole('link', { name: 'Choose at least one strategy or metric' }).waitFor();
  await look(lead, 'the public pages while nothing is chosen');
  const chosen = { strategies: council.strategies.map(({ id }) => id), metrics: [metric.id], updates: true };
  const { draftPublication } = await ask(lead, 'mutation($input: DraftPublicationInput!) { draftPublication(input: $input) { publication { version draft { number pages { name } } } errors { code message } } }', { input: chosen });
  if (draftPublication.errors.length > 0) throw new Error(JSON.stringify(draftPublication.errors));
  const { version, draft } = draftPublication.publication;
  await open(lead, `${address}publication`);
  await lead.getByRole('region', { name: 'Preview of the public page' }).getByRole('heading', { level: 1 }).waitFor();
  await look(lead, 'the public pages with a draft');
  const { publishDraft } = await ask(lead, 'mutation($input: PublishDraftInput!) { publishDraft(input: $input) { errors { code message } } }', { input: { version, edition: draft.number } });
  if (publishDraft.errors.length > 0) throw new Error(JSON.stringify(publishDraft.errors));
  await open(lead, `${address}publication`);
  await look(lead, 'the public pages once they are out');
  const anybody = await (await browser.newContext({ viewport: SIZES.wide })).newPage();
  for (const root of ['public', 'cyhoeddus']) {
    // What is not out is remembered as such for a moment.
    for (let tries = 0; tries < 200 && (await anybody.request.get(`${address}${root}/E06000021`)).status() !== 200; tries += 1) await anybody.waitForTimeout(50);
    for (const { name } of [{ name: '' }, ...draft.pages]) {
      const answer = await anybody.goto(`${address}${root}/E06000021/${name}`);
      if (answer.status() !== 200) report.problems.push(`/${root}/E06000021/${name} is answered with ${answer.status()}`);
      await look(anybody, `the public page /${root}/E06000021/${name}`, '');
    }
  }
  await anybody.goto(`${address}public/E06000016`);
  await look(anybody, 'a public page that is not there', '');

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
  const bare = Buffer.from(metric.id, 'base64').toString().split(':')[1].replaceAll('-', '');
  const upload = async (name, numerator) => {
    const rows = [1, 2, 3].map((year) => `${bare},201${year}-04-01,201${year + 1}-03-31,${group.key},${numerator},40`);
    await open(lead, `${address}imports/new/observations`);
    await lead.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(['Metric id,Period start,Period end,Group,Numerator,Denominator', ...rows].join('\n')) });
    await lead.getByRole('button', { name: 'Check the file' }).click();
    await lead.getByText('Rows in the file').waitFor();
  };
  await open(lead, `${address}imports/new/payroll`);
  await lead.getByRole('button', { name: 'Check the file' }).click();
  await lead.getByRole('heading', { name: 'There is a problem' }).waitFor();
  await look(lead, 'an upload that is refused');
  await upload('faulty.csv', 'twelve');
  await look(lead, 'a file with errors');
  await upload('figures.csv', 12);
  await lead.getByRole('row', { name: /^Row 2 / }).waitFor();
  await look(lead, 'a preview');
  await lead.getByRole('button', { name: 'Import 3 changes' }).click();
  await lead.getByText('Imported. 3 changes were made.').waitFor();
  await lead.getByRole('row', { name: /^Row 2 / }).waitFor();
  await look(lead, 'an import that is done');
  await open(lead, `${address}imports`);
  await look(lead, 'the list of imports');
  await open(lead, `${address}metrics/${metric.id}/edit`);
  await lead.getByLabel('Role title of who sees to its figures').fill('Human Resources');
  await lead.getByRole('button', { name: 'Save the metric' }).click();
  await lead.waitForURL(`${address}metrics/${metric.id}`);
  const contributor = await visitor(browser, address, 'stoke-contributor', report.problems);
  await open(contributor, `${address}my-round`);
  if ((await contributor.getByRole('heading', { name: 'Figures that are due' }).count()) === 0) report.problems.push('No figure is due in the round.');
  await look(contributor, 'a round with a figure that is due');
  const platform = await visitor(browser, address, 'platform-administrator', report.problems);
  for (const path of ['imports', 'imports/new/public-pay-gaps']) {
    await open(platform, address + path);
    await look(platform, `the platform's /${path}`);
  }
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
  // A sign-in that failed, before the app is there; and who belongs to two organisations goes on in the other.
  const failed = await stranger.goto(`${address}auth/sign-in?invitation=no-such-invitation`);
  const band = await stranger.locator('header').evaluate((header) => getComputedStyle(header).backgroundColor);
  if (failed.status() !== 400 || band !== 'rgb(59, 42, 99)') report.problems.push(`The page of a failed sign-in: ${failed.status()}, its header ${band}`);
  await look(stranger, 'the page of a failed sign-in');
  const both = await visitor(browser, address, 'stockport-contributor', report.problems);
  const tab = await both.context().newPage();
  await open(tab, `${address}strategies`);
  await both.getByRole('link', { name: 'Change organisation' }).click();
  await both.getByRole('heading', { level: 1, name: 'Change organisation' }).waitFor();
  await both.getByRole('button', { name: 'Continue' }).click();
  await both.getByRole('link', { name: 'Select the organisation that you want to work in' }).waitFor();
  await look(both, 'the change of organisation while nothing is chosen');
  await both.getByRole('radio', { name: 'Leicester City Council' }).check();
  await both.getByRole('button', { name: 'Continue' }).click();
  // Every tab of the browser goes there, also one that nobody looks at.
  for (const page of [both, tab]) await page.locator('.app-header__tenant', { hasText: 'Leicester City Council' }).waitFor();
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
  for (const path of ['members', 'api-clients', 'organisation']) {
    await open(administrator, address + path);
    await look(administrator, `/${path}`);
  }
  await open(administrator, `${address}members`);
  await administrator.getByRole('button', { name: /^Change / }).first().click();
  await administrator.getByRole('button', { name: 'Send the invitation' }).click();
  await administrator.getByRole('link', { name: 'Choose at least one role' }).waitFor();
  await look(administrator, 'the members while somebody is changed and an invitation refused');
  const { tenants } = await ask(platform, '{ tenants(first: 200) { tenants { id code version } } }');
  const stockport = tenants.tenants.find(({ code }) => code === 'E08000007');
  for (const path of ['tenants', `tenants/${stockport.id}`]) {
    await open(platform, address + path);
    await look(platform, `/${path}`);
  }
  await open(platform, `${address}tenants`);
  await platform.getByLabel('Part of its name').fill('li');
  await platform.getByRole('button', { name: 'Find it' }).click();
  await platform.getByRole('table', { name: 'Found in the register' }).waitFor();
  await look(platform, 'the organisations while the register is searched');

  // What somebody meets whose organisation is shut, and when the server fails.
  const shut = await visitor(browser, address, 'stockport-viewer', report.problems);
  const input = { id: stockport.id, version: stockport.version, reason: 'A test' };
  const { suspendTenant } = await ask(platform, 'mutation($input: SuspendTenantInput!) { suspendTenant(input: $input) { tenant { version } errors { code } } }', { input });
  const suspended = shut.getByRole('heading', { level: 1, name: 'Your organisation’s access is suspended' });
  for (let tries = 0; tries < 100 && !(await suspended.isVisible()); tries += 1) {
    await shut.goto(`${address}strategies`);
    await shut.locator('h1').waitFor();
    await shut.waitForTimeout(100);
  }
  await suspended.waitFor();
  await look(shut, 'a page of a suspended organisation');
  await ask(platform, 'mutation($input: ResumeTenantInput!) { resumeTenant(input: $input) { errors { code } } }', { input: { id: stockport.id, version: suspendTenant.tenant.version } });
  await viewer.route('**/graphql', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{}' }));
  await open(viewer, `${address}strategies`);
  await viewer.getByRole('button', { name: 'Try again' }).waitFor();
  await look(viewer, 'a page when the server fails');

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
