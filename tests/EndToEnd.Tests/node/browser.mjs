// A browser at the web app: signing in as a persona, and looking at a page with the eyes of a tester.
import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const launch = (executablePath) => chromium.launch({ executablePath, args: FLAGS });

/** Somebody with a browser of their own; what goes wrong in it is added to the problems. */
export async function visitor(browser, address, persona, problems, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => problems.push(`${persona} at ${page.url()}: ${error}`));
  page.on('console', (message) => {
    // What the security policy forbids ends up in the console.
    if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text())) problems.push(`${persona} at ${page.url()}: ${message.text()}`);
  });
  await page.goto(address);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: new RegExp(`^${persona}\\b`) }).click();
  await page.getByText(`Signed in as ${persona}`).waitFor();
  return page;
}

/** Asks the api as whoever is signed in in this page. */
export const ask = (page, query, variables = {}) =>
  page.evaluate(
    async (body) => {
      const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'X-EqualityCloud': '1' }, body: JSON.stringify(body) });
      const { data, errors } = await answer.json();
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    { query, variables },
  );

/** Opens a page of the app and waits until it shows its heading and waits for nothing. */
export async function open(page, address) {
  await page.goto(address);
  // A page may show another within itself, and have several parts that wait.
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.app-loading') === null);
}

/** What is wrong with a page as it stands: axe's rules, the order of headings, landmarks, sideways scrolling, the end of its title. */
export async function faultsOf(page, titleEnd = ' – EqualityCloud') {
  // To read the styles of a shadow tree axe writes some of its own into the page, which the page's policy forbids and reports.
  const preload = await page.evaluate(() => [...document.querySelectorAll('*')].every(({ shadowRoot }) => shadowRoot === null));
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload }).setLegacyMode(true).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).slice(0, 3).join(' | ')}`);
  return [...faults, ...(await page.evaluate(structuralFaults, titleEnd))];
}

function structuralFaults(titleEnd) {
  const found = [];
  const seen = (element) => element.checkVisibility();
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(seen).map((heading) => Number(heading.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) found.push('there is not exactly one first heading');
  levels.forEach((level, index) => {
    if (index > 0 && level > levels[index - 1] + 1) found.push(`a heading of level ${level} follows one of level ${levels[index - 1]}`);
  });
  for (const landmark of ['main', 'header', 'footer']) if (document.querySelectorAll(`body ${landmark}`).length !== 1) found.push(`there is not exactly one ${landmark}`);
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) {
    found.push(`it scrolls sideways: ${document.documentElement.scrollWidth} > ${document.documentElement.clientWidth}`);
  }
  if (!document.title.endsWith(titleEnd)) found.push(`its title is "${document.title}"`);
  const orders = [...document.querySelectorAll('[tabindex]')].filter((element) => element.tabIndex > 0);
  if (orders.length > 0) found.push('something changes the order of the focus');
  return found;
}
