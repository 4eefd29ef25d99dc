import { useState } from 'react';
import { toDay } from '../../lib/forms/dates';
import { draftsUnder, dropDraftsUnder, useDraft } from '../../lib/forms/use-draft';
import { useFormats } from '../../lib/locale/locale';
import { useVersionedEdit } from '../../lib/writes/use-versioned-edit';
import { isConflict, type WriteError } from '../../lib/writes/write';
import { ConflictPanel } from '../feedback/conflict-panel';
import { type DetailField, type Details, DetailsForm, type Typed } from './details-form';

interface DetailsEditorProps<Thing, Values> {
  details: Details<Values>;
  /** The thing as it was last read. */
  thing: Thing;
  toValues: (thing: Thing) => Values;
  submitLabel: string;
  /** Under which name unsaved input is kept; each version of the thing has drafts of its own. */
  draft: string;
  /** Writes over a version that was read. */
  write: (values: Values, against: Thing) => Promise<readonly WriteError[]>;
  /** Asks for the thing anew. */
  onStale: () => void;
  /** Leaves the form, saved or not. */
  onDone: () => void;
}

/** Changes a thing. Where somebody else was there first both versions are shown, and nothing is written before one is chosen. */
export function DetailsEditor<Thing extends { version: number }, Values extends Typed<Values>>(props: DetailsEditorProps<Thing, Values>) {
  const { details, thing, toValues, submitLabel, draft, write, onStale, onDone } = props;
  const formats = useFormats();
  const drafts = `${draft}.`;
  const kept = useOlderDraft<Values>(drafts, drafts + thing.version);
  const edit = useVersionedEdit<Thing, Values>({ thing, onStale, onSaved: leave, write, kept });
  const { read, mine } = edit;
  const theirs = toValues(thing);

  function leave() {
    dropDraftsUnder(drafts);
    onDone();
  }

  function say(field: DetailField<Values>, value: string): string {
    if (field.kind === 'day') return toDay(value) === undefined ? value : formats.date(toDay(value));
    return field.kind === 'choice' ? (field.options.find((option) => option.value === value)?.label ?? value) : value;
  }

  return (
    <>
      {mine !== undefined && (
        <ConflictPanel
          rows={details.fields.map((field) => ({
            label: field.label,
            theirs: say(field, theirs[field.name]),
            mine: say(field, mine[field.name]),
          }))}
          busy={edit.busy}
          problems={edit.problems}
          onKeepMine={edit.keepMine}
          onTakeTheirs={() => {
            dropDraftsUnder(drafts);
            edit.takeTheirs();
          }}
        />
      )}
      <DetailsForm
        key={read.version}
        details={details}
        initial={toValues(read)}
        submitLabel={submitLabel}
        draft={drafts + read.version}
        send={async (values) => {
          const errors = await edit.send(values);
          // Both versions are shown above: that is where the reader goes on.
          return isConflict(errors) ? 'kept' : errors;
        }}
        onCancel={leave}
      />
    </>
  );
}

/** What was typed over an earlier version in this browser, where nothing was typed over the present one. */
function useOlderDraft<Values>(beginning: string, present: string): Values | undefined {
  const [name] = useState(() => {
    const names = draftsUnder(beginning);
    return names.includes(present) ? undefined : names[0];
  });
  return useState(useDraft<Values>(name).read)[0];
}
