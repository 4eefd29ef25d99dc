import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { precompress } from './build/precompress.ts';

/** The app that officers use; GraphiQL is built apart, see vite.graphiql.config.ts. */
export default defineConfig({
  root: 'src/app',
  publicDir: '../../public',
  plugins: [react(), precompress()],
  css: {
    // GOV.UK Frontend holds media queries for old browsers that the minifier cannot read.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true } },
  },
  build: {
    // Relative to the root above.
    outDir: '../../dist/app',
    emptyOutDir: true,
    // Nothing is inlined: the security policy of the pages allows files of their own origin only.
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    root: '.',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    css: false,
    restoreMocks: true,
    // Only so that a hung test ends: typing into a long form takes seconds on a busy machine.
    testTimeout: 60_000,
  },
});
