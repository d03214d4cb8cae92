import { ReadError } from '@onthaal/client';

/** Fetches a file whose address an answer told, such as a search index. Throws a ReadError when it is not there. */
export async function readFile<Content>(address: string, signal: AbortSignal): Promise<Content> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new ReadError(response.status === 404 ? 'NOT_FOUND' : `${response.status}`, '');
  return response.json();
}
