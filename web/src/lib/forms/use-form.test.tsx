import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Form } from '../../components/forms/form';
import { TextField } from '../../components/forms/text-field';
import { dropAllDrafts } from './use-draft';
import { type FormErrors, useForm } from './use-form';

function Sample({ send, draft }: { send: (values: { title: string }) => Promise<FormErrors | undefined>; draft?: string }) {
  const form = useForm({
    initial: { title: '' },
    validate: (values) => (values.title === '' ? { title: 'Enter a title' } : ({} as FormErrors)),
    send,
    draft,
  });
  return (
    <>
      <title>Sample</title>
      <Form form={form} submitLabel="Save">
        <TextField name="title" label="Title" value={form.values.title} onChange={(value) => form.set('title', value)} />
      </Form>
    </>
  );
}

describe('a form', () => {
  it('refuses what can be seen to be wrong: summary with the focus, message at the field, "Error:" in the title', async () => {
    const send = vi.fn();
    render(<Sample send={send} />);

    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(send).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveAccessibleDescription(/Error:\s*Enter a title/);
    await waitFor(() => expect(document.title).toMatch(/^Error: /));
    await userEvent.click(screen.getByRole('link', { name: 'Enter a title' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  });

  it('keeps the input when the server refuses it', async () => {
    render(<Sample send={() => Promise.resolve({ title: 'The title is taken' })} />);

    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), 'Equality');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('link', { name: 'The title is taken' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Equality');
  });

  it('offers what was typed before the tab was closed, until it is saved', async () => {
    const first = render(<Sample draft="sample" send={() => Promise.resolve(undefined)} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), 'Half a thou');
    first.unmount();

    const second = render(<Sample draft="sample" send={() => Promise.resolve(undefined)} />);
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Half a thou');
    expect(screen.getByText(/We kept what you had typed/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    second.unmount();

    render(<Sample draft="sample" send={() => Promise.resolve(undefined)} />);
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('');
  });

  it('forgets drafts when told to, and leaves the rest of the store alone', () => {
    localStorage.setItem('equalitycloud.draft.x', '{"at":1,"values":{}}');
    localStorage.setItem('equalitycloud.locale', 'cy');

    dropAllDrafts();

    expect(Object.keys(localStorage)).toEqual(['equalitycloud.locale']);
  });
});
