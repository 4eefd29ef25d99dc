import { useDownload } from '../../lib/files/use-download';
import { defineMessages, useMessages } from '../../lib/locale/messages';

const messages = defineMessages({ saving: 'Saving …' });

interface FileLinksProps {
  /** What the files hold; each file is named by it and its own text, for those who hear it alone. */
  label: string;
  files: { text: string; address: string }[];
}

/** The same thing as files of several kinds, to be saved. */
export function FileLinks({ label, files }: FileLinksProps) {
  const t = useMessages(messages);
  const { download, busy, problem } = useDownload();
  return (
    <p className="govuk-body app-files">
      {label}:{' '}
      {files.map(({ text, address }) => (
        <button
          key={address}
          type="button"
          className="app-link-button"
          aria-label={`${label}: ${text}`}
          aria-disabled={busy !== undefined}
          onClick={() => download(address)}
        >
          {busy === address ? t.saving : text}
        </button>
      ))}
      {problem !== '' && (
        <span className="govuk-error-message" role="alert">
          {problem}
        </span>
      )}
    </p>
  );
}
