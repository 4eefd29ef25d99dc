import type { Persona } from './access';

interface CallerBarProps {
  personas: Persona[];
  persona: string | undefined;
  onPersona: (persona: string) => void;
  token: string;
  onToken: (token: string) => void;
}

/** Who asks: one of the personas of development mode, or whoever an access token stands for. */
export function CallerBar({ personas, persona, onPersona, token, onToken }: CallerBarProps) {
  const chosen = personas.find((candidate) => candidate.persona === persona);
  return (
    <header className="caller-bar">
      <strong>EqualityCloud</strong>
      {personas.length > 0 ? (
        <label>
          Caller{' '}
          <select value={persona} onChange={(event) => onPersona(event.target.value)}>
            {personas.map((candidate) => (
              <option key={candidate.persona} value={candidate.persona}>
                {candidate.persona}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <label>
          Access token <input type="password" autoComplete="off" value={token} onChange={(event) => onToken(event.target.value.trim())} />
        </label>
      )}
      {chosen !== undefined && (
        <span>
          {chosen.tenant}: {chosen.description}
        </span>
      )}
    </header>
  );
}
