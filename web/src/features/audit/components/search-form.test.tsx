import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SearchForm } from './search-form';

const NOTHING = { subject: '', actor: '', event: '', since: '', until: '' };

it('searches by who, what and when', async () => {
  const onSearch = vi.fn();
  render(<SearchForm search={NOTHING} onSearch={onSearch} />);

  await userEvent.type(screen.getByLabelText('Only what one person or program did'), 'user-1');
  await userEvent.type(screen.getByLabelText('Only one kind of event'), 'publication.');
  const since = within(screen.getByRole('group', { name: 'From this day on' }));
  await userEvent.type(since.getByLabelText('Day'), '1');
  await userEvent.type(since.getByLabelText('Month'), '4');
  await userEvent.type(since.getByLabelText('Year'), '2026');
  await userEvent.click(screen.getByRole('button', { name: 'Show them' }));

  expect(onSearch).toHaveBeenCalledWith({ ...NOTHING, actor: 'user-1', event: 'publication.', since: '2026-04-01' });
});

it('refuses a day that is none and a last day before the first', async () => {
  const onSearch = vi.fn();
  render(<SearchForm search={{ ...NOTHING, since: '2026-04-31', until: '' }} onSearch={onSearch} />);

  await userEvent.click(screen.getByRole('button', { name: 'Show them' }));

  expect(within(screen.getByRole('alert')).getByRole('link', { name: 'Enter a real day, or leave it empty' })).toBeInTheDocument();
  expect(onSearch).not.toHaveBeenCalled();
});
