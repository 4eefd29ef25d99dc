import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { LocaleProvider, useLocale } from './locale';
import { defineMessages, useLangOf, useMessages } from './messages';

const messages = defineMessages({ home: 'Home', more: 'More' }, { home: 'Hafan' });

function Part() {
  const t = useMessages(messages);
  const langOf = useLangOf();
  const { setLocale } = useLocale();
  return (
    <>
      <p lang={langOf(t.home)}>{t.home}</p>
      <p lang={langOf(t.more)}>{t.more}</p>
      <button type="button" onClick={() => setLocale('cy')}>
        Cymraeg
      </button>
    </>
  );
}

it('marks what a Welsh page says in English, and nothing on an English page', async () => {
  render(
    <LocaleProvider>
      <Part />
    </LocaleProvider>,
  );
  expect(screen.getByText('Home')).not.toHaveAttribute('lang');

  await userEvent.click(screen.getByRole('button', { name: 'Cymraeg' }));

  expect(screen.getByText('Hafan')).toHaveAttribute('lang', 'cy');
  expect(screen.getByText('More')).toHaveAttribute('lang', 'en-GB');
  expect(document.documentElement).toHaveAttribute('lang', 'cy');
  localStorage.clear();
});
