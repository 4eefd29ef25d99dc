import { Outlet } from 'react-router';
import { useSignedIn } from '../lib/session/session-context';
import { SignInPage } from './pages/sign-in-page';

/** The pages of an organisation: for those who are signed in. */
export function BehindSignIn() {
  return useSignedIn() === null ? <SignInPage /> : <Outlet />;
}
