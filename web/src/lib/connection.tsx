import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';

interface Connection {
  online: boolean;
  /** Tells what the last request found. */
  reached: (reached: boolean) => void;
}

const ConnectionContext = createContext<Connection>({ online: true, reached: () => undefined });

/** Knows whether the server can be reached, by the browser's word and by what requests find. */
export function ConnectionProvider({ children }: { children: ReactNode }) {
  const [online, setOnline] = useState(navigator.onLine);

  useEffect(() => {
    const up = () => setOnline(true);
    const down = () => setOnline(false);
    window.addEventListener('online', up);
    window.addEventListener('offline', down);
    return () => {
      window.removeEventListener('online', up);
      window.removeEventListener('offline', down);
    };
  }, []);

  const reached = useCallback((found: boolean) => setOnline(found), []);
  const connection = useMemo(() => ({ online, reached }), [online, reached]);
  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
}

export const useConnection = () => useContext(ConnectionContext);
