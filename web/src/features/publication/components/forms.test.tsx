import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import type { Choosable, Edition } from '../api/publication-query';
import { ChoiceForm } from './choice-form';
import { PagePreview } from './page-preview';
import { PublishForm } from './publish-form';
import { WithdrawForm } from './withdraw-form';

const council: Choosable = {
  id: 'c',
  strategies: [{ id: 's', title: 'Fair Leeds' }],
  metrics: { nodes: [{ id: 'm', name: 'Pay gap' }] },
};

const edition: Edition = {
  number: 3,
  path: '/public/E06000021',
  frozenAt: '2026-03-01T10:00:00Z',
  publishedAt: null,
  withdrawnAt: null,
  withdrawnBecause: null,
  hiddenFigures: 2,
  strategies: [],
  metrics: [],
  enoughPeople: [],
  updates: false,
  pages: [{ kind: 'STRATEGY', name: 'fair', title: 'Fair Leeds', summary: '1 objective' }],
  policy: { threshold: 10, roundedTo: 5 },
};

it('makes a draft of what is chosen', async () => {
  const onDrafted = vi.fn();
  const asked = renderWithApi(<ChoiceForm council={council} last={null} onDrafted={onDrafted} />, () => ({
    draftPublication: { publication: { version: 1 }, errors: [] },
  }));

  await userEvent.click(screen.getByRole('checkbox', { name: 'Fair Leeds' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Pay gap' }));
  const enough = screen.getByRole('group', { name: 'Figures without counts that are based on enough people' });
  await userEvent.click(within(enough).getByRole('checkbox', { name: 'Pay gap' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Show the latest update/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Make the draft' }));

  await vi.waitFor(() => expect(onDrafted).toHaveBeenCalled());
  expect(asked[0]?.input).toMatchObject({ strategies: ['s'], metrics: ['m'], enoughPeople: ['m'], updates: true });
});

it('makes no draft of nothing, and shows a refusal where it belongs', async () => {
  const asked = renderWithApi(<ChoiceForm council={council} last={null} onDrafted={vi.fn()} />, () => ({
    draftPublication: { publication: null, errors: [refusal('LIMIT_REACHED', 'strategies[0]', 'This strategy is too long.')] },
  }));

  await userEvent.click(screen.getByRole('button', { name: 'Make the draft' }));
  expect(within(screen.getByRole('alert')).getByRole('link', { name: 'Choose at least one strategy or metric' })).toBeInTheDocument();
  expect(asked).toEqual([]);

  await userEvent.click(screen.getByRole('checkbox', { name: 'Fair Leeds' }));
  await userEvent.click(screen.getByRole('button', { name: 'Make the draft' }));
  expect(await screen.findByRole('link', { name: 'This strategy is too long.' })).toBeInTheDocument();
});

it('publishes only what somebody says that they have read', async () => {
  const onPublished = vi.fn();
  const asked = renderWithApi(<PublishForm version={4} edition={3} onPublished={onPublished} />, () => ({
    publishDraft: { publication: { version: 5 }, errors: [] },
  }));

  await userEvent.click(screen.getByRole('button', { name: 'Publish it' }));
  expect(asked).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Publish it' }));

  await vi.waitFor(() => expect(onPublished).toHaveBeenCalled());
  expect(asked[0]?.input).toMatchObject({ version: 4, edition: 3 });
});

it('takes nothing back without a reason, and keeps it through a lost connection', async () => {
  const asked = renderWithApi(<WithdrawForm version={4} onWithdrawn={vi.fn()} />, () => 'lost');

  await userEvent.click(screen.getByRole('button', { name: 'Take them back' }));
  expect(screen.getByRole('textbox', { name: 'Why' })).toBeInvalid();
  expect(asked).toEqual([]);
  await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'A figure is wrong.');
  await userEvent.click(screen.getByRole('button', { name: 'Take them back' }));

  expect(await screen.findByText(/There is no connection, so nothing was saved/)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Why' })).toHaveValue('A figure is wrong.');
});

it('shows a draft page by page in the public’s own HTML, and follows its links', async () => {
  const pages: Record<string, string> = {
    '/publication/3/': '<main><h1>Leeds</h1><a href="/public/E06000021/fair">Fair Leeds</a></main>',
    '/publication/3/fair': '<main><h1>Fair Leeds</h1></main>',
    '/publication/3/fair?language=cy': '<main><h1>Teg</h1></main>',
  };
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const page = pages[String(address)];
    const html = `<link rel="stylesheet" href="/public/pages.css?1">${page}`;
    return Promise.resolve(new Response(html, { status: page === undefined ? 404 : 200 }));
  });
  renderWithApi(<PagePreview edition={edition} />, () => ({}));
  const preview = screen.getByRole('region', { name: 'Preview of the public page' });
  const shown = () => preview.firstElementChild?.shadowRoot?.querySelector('.sheet')?.textContent;

  await vi.waitFor(() => expect(shown()).toBe('LeedsFair Leeds'));
  preview.firstElementChild?.shadowRoot?.querySelector('a')?.click();
  await vi.waitFor(() => expect(shown()).toBe('Fair Leeds'));
  await userEvent.selectOptions(screen.getByLabelText('Language'), 'Welsh');
  await vi.waitFor(() => expect(shown()).toBe('Teg'));
  expect(preview).toHaveAttribute('lang', 'cy');
  fetched.mockRestore();
});
