import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useState } from 'react';
import { fetchPersonas, type Persona, personaTokens } from './access';
import { CallerBar } from './caller-bar';
import { graphQLFetcher } from './fetcher';

const WELCOME = `# Answered for the caller chosen above.
# Ctrl+Enter runs, Ctrl+Space completes.

query Strategies {
  council {
    name
    strategies {
      id
      title
    }
  }
}
`;

/** GraphiQL with a bar that says on whose behalf it asks. */
export function ApiExplorer() {
  const [personas, setPersonas] = useState<Persona[] | null>();
  const [problem, setProblem] = useState<string>();
  const [persona, setPersona] = useState<string>();
  const [pasted, setPasted] = useState('');

  useEffect(() => {
    fetchPersonas().then(
      (found) => {
        setPersonas(found);
        setPersona(found?.[0]?.persona);
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, []);

  const fetcher = useMemo(
    () => graphQLFetcher(persona === undefined ? () => Promise.resolve(pasted) : personaTokens(persona)),
    [persona, pasted],
  );

  if (problem !== undefined) return <p role="alert">{problem}</p>;
  if (personas === undefined) return <p>Loading …</p>;
  return (
    <div className="explorer">
      <CallerBar personas={personas ?? []} persona={persona} onPersona={setPersona} token={pasted} onToken={setPasted} />
      {/* A new caller may see another schema and must see no old answers: start afresh. */}
      <GraphiQL key={persona ?? pasted} fetcher={fetcher} defaultQuery={WELCOME} shouldPersistHeaders={false} />
    </div>
  );
}
