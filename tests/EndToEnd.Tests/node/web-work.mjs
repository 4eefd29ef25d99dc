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
