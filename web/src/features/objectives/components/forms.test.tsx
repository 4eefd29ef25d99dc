import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DetailsForm } from '../../../components/forms/details-form';
import type { WriteError } from '../../../lib/writes/write';
import { type ActionValues, NO_ACTION, useActionDetails } from './use-action-details';
import { NO_OBJECTIVE, type ObjectiveValues, useObjectiveDetails } from './use-objective-details';

interface Shown<Values> {
  initial: Values;
  send: (values: Values) => Promise<readonly WriteError[]>;
}

const ActionForm = (shown: Shown<ActionValues>) => (
  <DetailsForm details={useActionDetails()} submitLabel="Add it" draft="t" onCancel={vi.fn()} {...shown} />
);
const ObjectiveForm = (shown: Shown<ObjectiveValues>) => (
  <DetailsForm details={useObjectiveDetails()} submitLabel="Add it" draft="t" onCancel={vi.fn()} {...shown} />
);

describe('the form of an action', () => {
  it('sends what was typed', async () => {
    const send = vi.fn(() => Promise.resolve([]));
    render(<ActionForm initial={NO_ACTION} send={send} />);
    await userEvent.type(screen.getByLabelText('What is to be done'), 'Train managers');
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(send).toHaveBeenCalledExactlyOnceWith({ ...NO_ACTION, title: 'Train managers' });
  });

  it('refuses an action that says nothing, and half a date', async () => {
    const send = vi.fn();
    render(<ActionForm initial={{ ...NO_ACTION, due: '2027--' }} send={send} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(screen.getByRole('link', { name: 'Enter what is to be done' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Enter a whole date/ })).toBeInTheDocument();
    expect(send).not.toHaveBeenCalled();
  });
});

describe('the form of an objective', () => {
  it('puts the server’s word beside its field', async () => {
    const send = () => Promise.resolve([{ code: 'TOO_LONG', message: 'Too long.', field: 'details.outcome' }]);
    render(<ObjectiveForm initial={{ ...NO_OBJECTIVE, title: 'Fair' }} send={send} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(await screen.findByRole('link', { name: 'Too long.' })).toBeInTheDocument();
    expect(screen.getByLabelText(/What changes for people/)).toBeInvalid();
  });

  it('refuses an objective without a title', async () => {
    const send = vi.fn();
    render(<ObjectiveForm initial={NO_OBJECTIVE} send={send} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(screen.getByRole('link', { name: 'Enter a title' })).toBeInTheDocument();
    expect(send).not.toHaveBeenCalled();
  });
});
