import { OWN_REQUEST } from '../../../lib/graphql/client';
import { saveFile } from '../../../lib/save-file';

/** A page of an edition that is not out, as the public would get it. */
export interface PublicPage {
  /** The page's main part. */
  main: string;
  /** The address of its style. */
  style: string;
}

const address = (edition: number, path: string, welsh: boolean) => `/publication/${edition}/${path}${welsh ? '?language=cy' : ''}`;

async function get(edition: number, path: string, welsh: boolean): Promise<Response> {
  const answer = await fetch(address(edition, path, welsh), { headers: OWN_REQUEST, credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`The page could not be read (status ${answer.status}).`);
  return answer;
}

export async function readPage(edition: number, path: string, welsh: boolean): Promise<PublicPage> {
  const page = new DOMParser().parseFromString(await (await get(edition, path, welsh)).text(), 'text/html');
  return {
    main: page.querySelector('main')?.innerHTML ?? '',
    style: page.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '',
  };
}

/** Saves a data file of an edition that is not out. */
export async function saveData(edition: number, path: string): Promise<void> {
  const answer = await get(edition, path, false);
  saveFile(path.split('/').at(-1) ?? 'data', answer.headers.get('content-type') ?? 'text/plain', await answer.blob());
}
