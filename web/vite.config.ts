import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** GraphiQL is a page of its own: its editor must not weigh on the app that officers use. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'src/graphiql'),
  base: '/graphiql/',
  plugins: [react()],
  build: {
    outDir: resolve(import.meta.dirname, 'dist/graphiql'),
    emptyOutDir: true,
    // The editor's worker and language files are large by nature.
    chunkSizeWarningLimit: 5000,
  },
  worker: { format: 'es' },
});
