import './styles.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { ConnectionProvider } from '../lib/connection';
import { LocaleProvider } from '../lib/locale/locale';
import { fetchSession } from '../lib/session/session';
import { createRoutes } from './routes';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
const router = createBrowserRouter(createRoutes(fetchSession()));
createRoot(root).render(
  <StrictMode>
    <LocaleProvider>
      <ConnectionProvider>
        <RouterProvider router={router} />
      </ConnectionProvider>
    </LocaleProvider>
  </StrictMode>,
);
