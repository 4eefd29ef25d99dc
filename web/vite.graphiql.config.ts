import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** GraphiQL is a page of its own: its editor must not weigh on the app that officers use. */
export default defineConfig({
  root: 'src/graphiql',
  base: '/graphiql/',
  plugins: [react()],
  build: {
    // Relative to the root above.
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    // The editor's worker and language files are large by nature.
    chunkSizeWarningLimit: 5000,
  },
  worker: { format: 'es' },
});
