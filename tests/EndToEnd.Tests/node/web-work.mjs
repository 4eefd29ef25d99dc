// Does a week's work in the web app as each role does it, and prints what came of it as JSON.
// Usage: node web-work.mjs ADDRESS CHROMIUM PACK
import { readFile } from 'node:fs/promises';
import { ask, launch, open, visitor } from './browser.mjs';

const [address, executablePath, pack] = process.argv.slice(2);
const report = { problems: [], done: [] };
const browser = await launch(executablePath);

/** A step that either works or says where it got stuck. */
async function step(name, work) {
  try {
    await work();
    report.done.push(name);
  } catch (error) {
    report.problems.push(`${name}: ${error.stack ?? error}`);
  }
}

try {
  const lead = await visitor(browser, address, 'stoke-lead', report.problems);
  const contributor = await visitor(browser, address, 'stoke-contributor', report.problems);
  const { council } = await ask(lead, '{ council { strategies { id title objectives { id version actions { id title status } } } } }');
  const strategy = council.strategies.find(({ title }) => title.includes('Race Equality Standard'));
  const objective = strategy.objectives[0];
  const statusOf = async (id) => (await ask(lead, 'query($id: ID!) { action(id: $id) { status progress } }', { id })).action;
  const row = (page, action) => page.getByRole('row').filter({ has: page.getByRole('link', { name: action.title }) });
  const sees = (page, action, status) => row(page, action).getByText(status, { exact: true }).waitFor();

  await step('a contributor reports on the round, saves it at once and takes it back', async () => {
    await open(contributor, `${address}my-round`);
    const [first, second] = [contributor.getByRole('group').nth(0), contributor.getByRole('group').nth(1)];
    await first.getByLabel('Status').selectOption('On track');
    await first.getByLabel('What was done').fill('The policy has been read with the staff network.');
    await second.getByLabel('Status').selectOption('At risk');
    await contributor.getByRole('button', { name: 'Save the round' }).click();
    // Bad news needs a reason: the first report is saved, the second stays with its message.
    await contributor.getByRole('link', { name: 'Say why, in a sentence.' }).waitFor();
    await contributor.getByText('Saved: 1 report.').waitFor();
    await contributor.getByLabel('Why').fill('The trainer has left.');
    await contributor.getByRole('button', { name: 'Save the round' }).click();
    await contributor.getByText('Saved: 1 report.').waitFor();
    await contributor.getByText('· now: at risk').waitFor();
    await contributor.getByLabel('Status').nth(1).selectOption('On track');
    await contributor.getByRole('button', { name: 'Save the round' }).click();
    await contributor.getByText('· now: on track').nth(1).waitFor();
    await contributor.getByLabel('Why').waitFor({ state: 'detached' });
    await contributor.getByRole('button', { name: 'Undo' }).click();
    await contributor.getByText('Undone: 1 status is as before.').waitFor();
    await contributor.getByText('· now: at risk').waitFor();
  });

  await step('a lead changes a status in place, and a contributor sees it without doing anything', async () => {
    const action = objective.actions[2];
    await open(lead, `${address}strategies/${strategy.id}`);
    await open(contributor, `${address}strategies/${strategy.id}`);
    await row(lead, action).getByRole('button', { name: /^Change the status/ }).click();
    await lead.getByLabel('New status').selectOption('On track');
    await lead.getByRole('button', { name: 'Save', exact: true }).click();
    await sees(lead, action, 'On track');
    await sees(contributor, action, 'On track');
  });

  await step('two people change the same action: the second sees both versions and chooses', async () => {
    const action = objective.actions[3];
    await open(lead, `${address}strategies/${strategy.id}`);
    await row(lead, action).getByRole('button', { name: /^Change the status/ }).click();
    await lead.getByLabel('New status').selectOption('Complete');
    const { version } = (await ask(contributor, 'query($id: ID!) { objective(id: $id) { version } }', { id: objective.id })).objective;
    const input = { id: action.id, version, status: 'OFF_TRACK', note: 'Nobody to do it.' };
    const { moveAction } = await ask(contributor, 'mutation($input: MoveActionInput!) { moveAction(input: $input) { errors { code } } }', { input });
    if (moveAction.errors.length > 0) throw new Error(JSON.stringify(moveAction.errors));
    await lead.getByRole('button', { name: 'Save', exact: true }).click();
    await lead.getByRole('heading', { name: 'Somebody else changed this while you were working on it' }).waitFor();
    await lead.getByRole('cell', { name: 'Off track' }).first().waitFor();
    await lead.getByRole('cell', { name: 'Nobody to do it.' }).waitFor();
    if ((await statusOf(action.id)).status !== 'OFF_TRACK') throw new Error('It was written over before anybody chose.');
    await lead.getByRole('button', { name: 'Save mine over it' }).click();
    await sees(lead, action, 'Complete');
  });

  await step('a lead changes many statuses at once', async () => {
    const chosen = objective.actions.slice(4, 7);
    await open(lead, `${address}strategies/${strategy.id}`);
    for (const action of chosen) await row(lead, action).getByRole('checkbox').check();
    await lead.getByText('3 actions selected').waitFor();
    await lead.getByLabel('New status').selectOption('On track');
    await lead.getByRole('button', { name: 'Change them' }).click();
    await lead.getByText('Changed 3 actions.').waitFor();
    for (const action of chosen) await sees(lead, action, 'On track');
  });

  await step('a lost connection loses no input and nothing is saved twice', async () => {
    const action = objective.actions[1];
    await open(contributor, `${address}actions/${action.id}`);
    await contributor.getByRole('button', { name: 'Add an update' }).click();
    await contributor.getByLabel('What was done').fill('Written in a tunnel.');
    await contributor.context().setOffline(true);
    await contributor.getByText(/There is no connection. You can go on/).waitFor();
    await contributor.getByRole('button', { name: 'Save the update' }).click();
    await contributor.getByText(/There is no connection, so nothing was saved/).waitFor();
    await contributor.context().setOffline(false);
    await contributor.getByRole('button', { name: 'Save the update' }).click();
    await contributor.getByText('The update is saved.').waitFor();
    await contributor.getByText('Written in a tunnel.').waitFor();
    if ((await contributor.getByText('Written in a tunnel.').count()) !== 1) throw new Error('It was saved twice.');
  });

  await step('a closed tab loses no long text', async () => {
    await open(lead, `${address}objectives/${objective.id}`);
    await lead.getByRole('button', { name: 'Add an update' }).click();
    await lead.getByLabel('What was done').fill('Half a report');
    await open(lead, address);
    await open(lead, `${address}objectives/${objective.id}`);
    await lead.getByRole('button', { name: 'Add an update' }).click();
    await lead.getByText('We kept what you had typed and not saved.').waitFor();
    if ((await lead.getByLabel('What was done').inputValue()) !== 'Half a report') throw new Error('The text is gone.');
  });

  await step('a pack is imported: refused with places, looked at, imported, opened', async () => {
    const plan = JSON.parse(await readFile(pack, 'utf8'));
    const file = (content) => ({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });
    await open(lead, `${address}strategies/import`);
    await lead.getByRole('button', { name: 'Check the pack' }).click();
    await lead.getByRole('link', { name: 'Choose a pack file' }).waitFor();
    await lead.getByLabel('Pack file').setInputFiles(file({ ...plan, strategy: { ...plan.strategy, title: '' } }));
    await lead.getByRole('button', { name: 'Check the pack' }).click();
    await lead.getByRole('cell', { name: /title/ }).first().waitFor();
    await lead.getByLabel('Pack file').setInputFiles(file(plan));
    await lead.getByRole('button', { name: 'Check the pack' }).click();
    await lead.getByRole('heading', { name: 'What it would bring' }).waitFor();
    await lead.getByRole('button', { name: 'Import it' }).click();
    await lead.getByRole('link', { name: 'Go to the strategy' }).click();
    await lead.getByRole('heading', { level: 1, name: plan.strategy.title }).waitFor();
  });

  await step('figures are recorded and corrected, and the chart shows them', async () => {
    const { council: with_ } = await ask(lead, '{ council { metrics(first: 50) { nodes { id kind details { breakdown { groups { key } } } } } } }');
    const metric = with_.metrics.nodes.find(({ kind, details }) => kind === 'COUNT' && details.breakdown === null);
    await open(lead, `${address}metrics/${metric.id}`);
    await lead.getByRole('button', { name: 'Record figures' }).click();
    for (const [legend, day, month, year] of [['First day of the period', '1', '4', '2025'], ['Last day of the period', '31', '3', '2026']]) {
      const group = lead.getByRole('group', { name: legend });
      await group.getByLabel('Day').fill(day);
      await group.getByLabel('Month').fill(month);
      await group.getByLabel('Year').fill(year);
    }
    await lead.getByLabel('Name of the period').fill('2025-26');
    await lead.getByRole('group', { name: 'All' }).getByLabel('Counted').fill('14');
    await lead.getByRole('button', { name: 'Save the figures' }).click();
    await lead.getByText('The figures are saved.').waitFor();
    await lead.getByRole('img', { name: /over time/ }).waitFor();
    await lead.getByRole('button', { name: 'Correct the figures of 2025-26' }).click();
    await lead.getByRole('group', { name: 'All' }).getByLabel('Counted').fill('15');
    await lead.getByRole('button', { name: 'Save the figures' }).click();
    await lead.getByRole('row', { name: /2025-26/ }).getByText(/15/).first().waitFor();
  });

  await step('a lead edits a strategy, an objective, an action and a metric, and each is saved', async () => {
    const [{ metrics }] = (await ask(lead, '{ council { strategies { id metrics { id } } } }')).council.strategies.filter(({ metrics: shown }) => shown.length > 0);
    for (const [path, field] of [
      [`strategies/${strategy.id}`, 'Summary'], [`objectives/${objective.id}`, 'Description'], [`actions/${objective.actions[8].id}`, /^What it produces/], [`metrics/${metrics[0].id}`, 'Note'],
    ]) {
      await open(lead, `${address}${path}/edit`);
      await lead.getByLabel(field).fill(`Edited: ${path.split('/')[0]}`);
      await lead.getByRole('button', { name: /^Save/ }).click();
      await lead.waitForURL(`${address}${path}`);
      await lead.getByText(`Edited: ${path.split('/')[0]}`).first().waitFor({ state: 'attached' });
    }
  });

  await step('two people edit the same action: the second compares and keeps their own', async () => {
    const { id } = objective.actions[8];
    await open(lead, `${address}actions/${id}/edit`);
    await lead.getByLabel('What is to be done').fill('As the lead wants it');
    const other = await visitor(browser, address, 'stoke-lead', report.problems);
    await open(other, `${address}actions/${id}/edit`);
    await other.getByLabel('What is to be done').fill('As somebody else wants it');
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await other.waitForURL(`${address}actions/${id}`);
    await other.context().close();
    await lead.getByRole('button', { name: 'Save', exact: true }).click();
    await lead.getByRole('row', { name: 'What is to be done As somebody else wants it As the lead wants it' }).waitFor();
    await lead.getByRole('button', { name: 'Save mine over it' }).click();
    await lead.getByRole('heading', { level: 1, name: 'As the lead wants it' }).waitFor();
  });

  /** Every progress bar that a page shows from now on, by its name. */
  const progressOf = (page) =>
    page.evaluate(() => {
      window.progressSeen = [];
      const look = () => window.progressSeen.push(...[...document.querySelectorAll('progress')].map((bar) => bar.getAttribute('aria-label')));
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-label'] });
    });
  const sheet = (page, file) => page.getByLabel('File', { exact: true }).setInputFiles(file);
  const csv = (name, lines) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  const counted = async () => {
    const { council: found } = await ask(lead, '{ council { metrics(first: 50) { nodes { id name kind details { breakdown { groups { key } } } } } } }');
    return found.metrics.nodes.filter(({ kind, details }) => kind === 'COUNT' && details.breakdown === null);
  };
  const bare = (id) => Buffer.from(id, 'base64').toString().split(':')[1].replaceAll('-', '');

  await step('figures are imported: refused row by row, looked at, imported with progress, undone', async () => {
    const [metric] = await counted();
    const heading = 'Metric id,Period start,Period end,Numerator';
    const rows = Array.from({ length: 100 }, (_, month) => {
      const [year, number] = [2010 + Math.floor(month / 12), String((month % 12) + 1).padStart(2, '0')];
      return `${bare(metric.id)},${year}-${number}-01,${year}-${number}-28,${month}`;
    });
    await open(lead, `${address}imports`);
    await lead.getByRole('link', { name: 'Import figures of metrics' }).click();
    await sheet(lead, csv('figures.csv', [heading, ...rows.slice(0, 2), `${bare(metric.id)},yesterday,2010-03-28,many`]));
    await lead.getByRole('button', { name: 'Check the file' }).click();
    await lead.getByRole('heading', { name: 'The file cannot be imported: it has 2 errors' }).waitFor();
    await lead.getByRole('row', { name: /^Row 4 Period start yesterday / }).waitFor();
    await lead.getByRole('row', { name: /^Row 4 Numerator many / }).waitFor();
    await lead.getByRole('link', { name: 'Upload the mended file' }).click();
    await progressOf(lead);
    await sheet(lead, csv('mended.csv', [heading, ...rows]));
    await lead.getByRole('button', { name: 'Check the file' }).click();
    await lead.getByRole('heading', { name: 'What it would do' }).waitFor();
    await lead.getByRole('row', { name: /^Row 2 / }).waitFor();
    if ((await ask(lead, 'query($id: ID!) { metric(id: $id) { observations { period } } }', { id: metric.id })).metric.observations.length > 10) throw new Error('It was imported before anybody accepted it.');
    await lead.getByRole('button', { name: 'Import 100 changes' }).click();
    await lead.getByText('Imported. 100 changes were made.').waitFor();
    const seen = await lead.evaluate(() => window.progressSeen);
    for (const expected of [/^Sending the file/, /^Importing: part/]) if (!seen.some((name) => expected.test(name))) throw new Error(`No progress was shown: ${expected}; only ${[...new Set(seen)]}.`);
    await lead.getByRole('button', { name: 'Undo this import' }).click();
    await lead.getByText('Undone. What was there before is there again.').waitFor();
    await lead.getByRole('button', { name: 'Manage', exact: true }).click();
    await lead.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Imports', exact: true }).click();
    await lead.getByRole('row', { name: /^mended.csv Figures of metrics .* Undone$/ }).waitFor();
  });

  await step('a plan is saved as a sheet, edited and brought back, where the server cannot be heard', async () => {
    await open(lead, `${address}strategies/${strategy.id}`);
    const [download] = await Promise.all([lead.waitForEvent('download'), lead.getByRole('button', { name: 'Actions: CSV' }).click()]);
    const plan = await readFile(await download.path(), 'utf8');
    const title = objective.actions[7].title;
    if (!plan.includes(title)) throw new Error('The action is not in the sheet.');
    // Streams do not come through, as behind some proxies: the page finds out by itself.
    await lead.route('**/graphql', (route) => (/^text\/event-stream/.test(route.request().headers().accept ?? '') ? route.abort() : route.continue()));
    await open(lead, `${address}imports/new/action-plan`);
    await sheet(lead, csv('plan.csv', [plan.replaceAll(title, 'As the spreadsheet says')]));
    await lead.getByRole('button', { name: 'Check the file' }).click();
    await lead.getByRole('button', { name: 'Import 1 change', exact: true }).waitFor();
    await lead.getByText(/→ As the spreadsheet says/).first().waitFor();
    await lead.getByRole('button', { name: 'Import 1 change', exact: true }).click();
    await lead.getByText('Imported. 1 change was made.').waitFor();
    await lead.unroute('**/graphql');
    await open(lead, `${address}actions/${objective.actions[7].id}`);
    await lead.getByRole('heading', { level: 1, name: 'As the spreadsheet says' }).waitFor();
  });

  await step('a contributor does the whole round by keyboard, with a figure that is due, and takes it back', async () => {
    const metric = (await counted()).at(-1);
    const year = new Date().getUTCFullYear() - 3;
    const observation = { period: { start: `${year}-04-01`, end: `${year + 1}-03-31` }, label: `${year}-${String(year + 1).slice(2)}`, figures: [{ group: 'all', numerator: 9 }] };
    await ask(lead, 'mutation($input: RecordObservationInput!) { recordObservation(input: $input) { errors { code } } }', { input: { metricId: metric.id, observation } });
    await open(lead, `${address}metrics/${metric.id}/edit`);
    await lead.getByLabel('Role title of who sees to its figures').fill('Human Resources');
    await lead.getByRole('button', { name: 'Save the metric' }).click();
    await lead.waitForURL(`${address}metrics/${metric.id}`);
    const page = contributor;
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabUntil = async (what, is) => {
      for (let stops = 0; stops < 60; stops += 1) {
        await page.keyboard.press('Tab');
        if (await is()) return;
      }
      throw new Error(`"${what}" cannot be reached.`);
    };
    const tabTo = (name) => tabUntil(name, async () => (await focused()).trim() === name);
    const tabToField = (name) => tabUntil(name, () => page.evaluate((label) => [...(document.activeElement?.labels ?? [])].some(({ textContent }) => textContent === label), name));
    await open(page, `${address}`);
    await tabTo('My round');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'My round' }).waitFor();
    const status = page.getByLabel('Status').first();
    await tabTo('Go to 1 figure that is due');
    await tabToField('Status');
    const before = await status.inputValue();
    await page.keyboard.type('On track');
    await tabToField('Done, in percent');
    await page.keyboard.type('30');
    await tabToField('What was done');
    await page.keyboard.type('All by keyboard.');
    for (let stops = 0; stops < 8 && !(await focused()).startsWith('Go to 1 figure'); stops += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await tabToField('Counted');
    await page.keyboard.type('11');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved: 1 report, 1 metric’s figures.').waitFor();
    const latest = async () => (await ask(lead, 'query($id: ID!) { metric(id: $id) { latest { period value } } }', { id: metric.id })).metric.latest;
    const recorded = await latest();
    if (recorded.value !== 11 || recorded.period !== `${year + 1}-${String(year + 2).slice(2)}`) throw new Error(`Recorded: ${JSON.stringify(recorded)}`);
    await tabTo('Undo');
    await page.keyboard.press('Enter');
    await page.getByText(/^Undone: .*1 metric’s figures are withdrawn\.$/).waitFor();
    if ((await latest()).value !== 9) throw new Error('The figures are still there.');
    if (before !== 'ON_TRACK' && (await status.inputValue()) !== before) throw new Error('The status was not put back.');
  });

  await step('benchmark reading: a lead sees where the council stands, why figures are hidden, and contributes the newest period', async () => {
    await open(lead, address);
    await lead.getByRole('link', { name: 'Gender pay gap, median hourly pay, 2020-21' }).click();
    await lead.getByRole('heading', { level: 1, name: 'How we compare' }).waitFor();
    await lead.getByText(/Your council’s figure is -8.2%. It is at percentile 10 by value/).first().waitFor();
    await lead.getByRole('img', { name: /^Gender pay gap, median hourly pay: All councils, 2020-21/ }).waitFor();
    const saved = lead.waitForEvent('download');
    await lead.getByRole('button', { name: 'Save as a picture' }).first().click();
    if (!/\.svg$/.test((await saved).suggestedFilename())) throw new Error('The picture is no drawing.');
    await lead.getByText('How to read this').click();
    await lead.getByText(/Half of the councils lie below the median/).waitFor();
    // A group that is hidden, of another period: the address keeps both.
    await lead.getByLabel('Period', { exact: true }).selectOption('2019-20');
    await lead.getByLabel('Comparison group').selectOption('Unitary authority, West Midlands');
    await lead.getByRole('button', { name: 'Show' }).click();
    await lead.getByRole('heading', { name: 'Gender pay gap, median hourly pay: Unitary authority, West Midlands, 2019-20' }).waitFor();
    await open(lead, lead.url());
    await lead.getByText('This group is hidden. Hidden: fewer than 6 councils contributed.').first().waitFor();
    await lead.getByRole('row', { name: /^Upper quartile/ }).getByText('Hidden: fewer than 6 councils contributed.').waitFor();
    await lead.getByRole('link', { name: 'What we contribute' }).click();
    await lead.getByRole('link', { name: 'Contribute the figures of a period' }).click();
    await lead.getByLabel('What to contribute').selectOption('Gender pay gap, median hourly pay, 2021-22');
    await lead.getByText('-10.4%').waitFor();
    await lead.getByText(/Freedom of Information Act 2000/).waitFor();
    await lead.getByRole('button', { name: 'Contribute these figures' }).click();
    await lead.getByRole('link', { name: 'Confirm that your council consents' }).waitFor();
    await lead.getByLabel('We have read this, and our council consents').check();
    await lead.getByRole('button', { name: 'Contribute these figures' }).click();
    await lead.getByText('Your council’s figures are contributed.').waitFor();
    await lead.getByRole('row', { name: /Gender pay gap, median hourly pay.*2021-22.*by stoke-lead as strategy lead/ }).waitFor();
  });

  await step('regional release: an analyst finds what is ready, looks at the plan, releases it, and is refused with the rule where too few contribute', async () => {
    const analyst = await visitor(browser, address, 'west-midlands-analyst', report.problems);
    await analyst.getByRole('link', { name: 'Look at the plan: Gender pay gap, median hourly pay, 2021-22' }).click();
    await analyst.getByRole('row', { name: /^All councils.*40 of/ }).getByText('Can be released').waitFor();
    await analyst.getByRole('row', { name: /^County, West Midlands/ }).getByText('Hidden: fewer than 6 councils contributed.').waitFor();
    await analyst.getByLabel('I have looked at the plan').check();
    await analyst.getByRole('button', { name: 'Release this period' }).click();
    await analyst.getByText('Released: version 1.').waitFor();
    await analyst.getByRole('row', { name: /^West Midlands/ }).first().getByText('Released', { exact: true }).waitFor();
    await analyst.getByRole('row', { name: /^County, West Midlands/ }).getByText('Hidden: fewer than 6 councils contributed.').waitFor();
    await analyst.getByRole('link', { name: 'Read the release' }).click();
    await analyst.getByRole('heading', { name: /^Gender pay gap, median hourly pay: All councils, 2021-22/ }).waitFor();
    if ((await analyst.getByText('Your council').count()) > 0) throw new Error('A regional body is told of a council of its own.');
    await open(analyst, address);
    await analyst.getByRole('link', { name: 'See the coverage: Gender pay gap, mean hourly pay, 2021-22' }).click();
    await analyst.getByRole('row', { name: /^All councils/ }).getByText('2 more needed').waitFor();
    await analyst.getByRole('link', { name: 'Look at the plan' }).click();
    await analyst.getByLabel('I have looked at the plan').check();
    await analyst.getByRole('button', { name: 'Release this period' }).click();
    await analyst.getByText(/TOO_FEW_CONTRIBUTORS: Hidden: fewer than 6 councils contributed. Nothing was released./).waitFor();
    await open(analyst, `${address}region?period=2021-04-01_2022-03-31`);
    await analyst.getByRole('row', { name: /^Gender pay gap, median hourly pay/ }).getByText('Released', { exact: true }).first().waitFor();
    await analyst.getByRole('row', { name: /^Gender pay gap, mean hourly pay/ }).getByText(/The last release was refused/).waitFor();
    const sheet = await analyst.evaluate(async (url) => (await fetch(url, { headers: { 'X-EqualityCloud': '1' } })).text(), await analyst.getByRole('link', { name: 'CSV' }).getAttribute('href'));
    if (!sheet.includes('Gender pay gap, median hourly pay')) throw new Error('The sheet is empty.');
  });

  await step('the new release is read, and a consent is withdrawn after a question', async () => {
    await open(lead, `${address}benchmarks`);
    await lead.getByText(/Your council’s figure is -10.4%/).first().waitFor();
    await lead.getByText(/The median was .* in 2019-20 and .* in 2021-22. Your council went from 0% to -10.4%./).first().waitFor();
    await open(lead, `${address}consents`);
    await lead.getByRole('button', { name: 'Withdraw the consent for Gender pay gap, median hourly pay, 2021-22' }).click();
    await lead.getByText(/Releases that were made already stay as they are/).waitFor();
    await lead.getByRole('button', { name: 'Withdraw the consent', exact: true }).click();
    await lead.getByText('The consent is withdrawn.').waitFor();
    await lead.getByRole('heading', { name: 'Consents that were withdrawn' }).waitFor();
    await open(lead, `${address}benchmarks`);
    await lead.getByText(/Your council’s figure is -10.4%/).first().waitFor();
  });

  await step('everything is within reach of the keyboard', async () => {
    const page = contributor;
    await open(page, address);
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    if ((await focused()) !== 'Skip to main content') throw new Error(`The first stop is "${await focused()}".`);
    await page.keyboard.press('Enter');
    if ((await page.evaluate(() => document.activeElement?.id)) !== 'main') throw new Error('The skip link does not lead to the main part.');
    const tabTo = async (name) => {
      for (let stops = 0; stops < 200; stops += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()).trim() === name) return;
      }
      throw new Error(`"${name}" cannot be reached.`);
    };
    await tabTo('Report on all of them in one go: my round');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'My round' }).waitFor();
    // The heading of the new page has the focus, so reading begins there.
    if ((await focused()) !== 'My round') throw new Error(`The focus went to "${await focused()}".`);
    const note = page.getByLabel('What was done').first();
    for (let stops = 0; stops < 20 && !(await note.evaluate((element) => element === document.activeElement)); stops += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('Done by keyboard.');
    await tabTo('Save the round');
    await page.keyboard.press('Enter');
    await page.getByText('Saved: 1 report.').waitFor();
  });

  await step('a viewer reads and is offered nothing to change', async () => {
    const viewer = await visitor(browser, address, 'stoke-viewer', report.problems);
    await open(viewer, `${address}strategies/${strategy.id}`);
    const offered = await viewer.getByRole('button', { name: /Change|Export/ }).count();
    if (offered > 0 || (await viewer.getByRole('checkbox').count()) > 0) throw new Error('Something is offered.');
    await open(viewer, `${address}overview`);
    await viewer.getByRole('heading', { name: 'By strategy' }).waitFor();
  });

  await step('another council finds nothing at the same address', async () => {
    const stranger = await visitor(browser, address, 'stockport-lead', report.problems);
    await open(stranger, `${address}strategies/${strategy.id}`);
    await stranger.getByRole('heading', { name: 'Page not found' }).waitFor();
  });

  await step('a lead publishes equality information, anybody reads it, and it is taken back', async () => {
    const anybody = await (await browser.newContext()).newPage();
    // Past the browser's own copies, which it may keep for a minute.
    const status = async (path) => (await anybody.request.get(address + path)).status();
    const until = async (path, wanted) => {
      for (let tries = 0; tries < 200; tries += 1) {
        if ((await status(path)) === wanted) return;
        await anybody.waitForTimeout(50);
      }
      throw new Error(`${path} is never answered with ${wanted}.`);
    };
    if ((await status('public/E06000021')) !== 404) throw new Error('Something is public before anybody published it.');
    await open(lead, `${address}publication`);
    await lead.getByRole('group', { name: 'Strategies' }).getByRole('checkbox').first().check();
    await lead.getByRole('group', { name: 'Metrics' }).getByRole('checkbox').first().check();
    await lead.getByRole('button', { name: 'Make the draft' }).click();
    await lead.getByText('The draft is made.').waitFor();
    const preview = lead.getByRole('region', { name: 'Preview of the public page' });
    await preview.getByRole('heading', { level: 1, name: /equality objectives and information/ }).waitFor();
    await preview.getByRole('link', { name: 'Equality information' }).click();
    await preview.getByRole('heading', { level: 1, name: 'Equality information' }).waitFor();
    const told = await preview.locator('table').first().innerText();
    await lead.getByRole('button', { name: 'Publish it' }).click();
    await lead.getByRole('link', { name: 'Read every page of the draft, then tick this' }).waitFor();
    await lead.getByRole('checkbox', { name: /^I have read every page/ }).check();
    await lead.getByRole('button', { name: 'Publish it' }).click();
    await lead.getByText('It is public now.').waitFor();

    await until('public/E06000021', 200);
    await anybody.goto(`${address}public/E06000021`);
    await anybody.getByRole('link', { name: 'Equality information' }).click();
    await anybody.getByRole('heading', { level: 1, name: 'Equality information' }).waitFor();
    if ((await anybody.locator('table').first().innerText()) !== told) throw new Error('The public sees something else than what was looked at.');
    await anybody.getByRole('link', { name: 'Cymraeg' }).click();
    await anybody.getByRole('heading', { level: 1, name: 'Gwybodaeth cydraddoldeb' }).waitFor();
    if ((await anybody.context().cookies()).length > 0) throw new Error('A cookie was set.');

    await lead.getByText('Take the public pages back').click();
    await lead.getByLabel('Why').fill('A figure is wrong.');
    await lead.getByRole('button', { name: 'Take them back' }).click();
    await lead.getByText('The public pages are taken back.').waitFor();
    await until('public/E06000021', 404);
  });

  await step('a platform administrator sets up a council, suspends it and lets it in again', async () => {
    const platform = await visitor(browser, address, 'platform-administrator', report.problems);
    await open(platform, `${address}tenants`);
    await platform.getByLabel('Part of its name').fill('liverpool');
    await platform.getByRole('button', { name: 'Find it' }).click();
    await platform.getByRole('button', { name: 'Set up Liverpool City Council' }).click();
    await platform.getByRole('link', { name: 'Open Liverpool City Council' }).click();
    await platform.getByRole('heading', { level: 1, name: 'Liverpool City Council' }).waitFor();
    await platform.getByRole('textbox', { name: 'Why' }).fill('Not signed yet');
    await platform.getByRole('button', { name: 'Suspend it' }).click();
    await platform.getByText('It is suspended.').waitFor();
    await platform.getByText('Not signed yet').waitFor();
    await platform.getByRole('button', { name: 'Let its people in again' }).click();
    await platform.getByText('Its people are let in again.').waitFor();
    await open(platform, `${address}audit`);
    await platform.getByLabel('Only one kind of event').fill('tenant.suspended');
    await platform.getByRole('button', { name: 'Show them' }).click();
    await platform.getByRole('cell', { name: 'tenant.suspended' }).first().waitFor();
    await platform.getByRole('cell', { name: 'tenant.resumed' }).waitFor({ state: 'detached' });
  });

  await step('a lead saves the settings of the council as they were read, with a change', async () => {
    await open(lead, address);
    await lead.getByRole('button', { name: 'Manage', exact: true }).click();
    await lead.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings', exact: true }).click();
    await lead.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    const bodies = lead.getByRole('textbox', { name: 'What it is for' });
    const before = await bodies.count();
    await lead.getByLabel('Employees').fill('5400');
    await bodies.first().fill('It steers the plan.');
    await lead.getByRole('button', { name: 'Save the settings' }).click();
    await lead.getByText('The settings are saved.').waitFor();
    await open(lead, `${address}settings`);
    if ((await lead.getByLabel('Employees').inputValue()) !== '5400') throw new Error('The number is not kept.');
    if ((await bodies.count()) !== before || (await bodies.first().inputValue()) !== 'It steers the plan.') throw new Error('A body is not kept.');
  });

  await step('a session that is ended elsewhere says so and keeps the text', async () => {
    await open(contributor, `${address}actions/${objective.actions[1].id}`);
    await contributor.getByRole('button', { name: 'Add an update' }).click();
    await contributor.getByLabel('What was done').fill('Still here.');
    await contributor.context().clearCookies();
    await contributor.getByRole('button', { name: 'Save the update' }).click();
    await contributor.getByText(/Your session has ended, so nothing was saved/).waitFor();
    await contributor.getByRole('link', { name: 'Sign in again (opens in a new tab)' }).waitFor();
    if ((await contributor.getByLabel('What was done').inputValue()) !== 'Still here.') throw new Error('The text is gone.');
  });
} catch (error) {
  report.problems.push(String(error.stack ?? error));
} finally {
  await browser.close();
}
console.log(JSON.stringify(report));
