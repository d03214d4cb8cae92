import type { AppRouter } from '@onthaal/api/router';
import { createTRPCClient, httpLink, type TRPCClient, TRPCClientError } from '@trpc/client';

/** Every procedure of the service, typed by its router. For our own apps; widgets use the few bytes of `read`. */
export type ServiceClient = TRPCClient<AppRouter>;

interface ClientOptions {
  /** Asked before each call; sent as `Authorization: Bearer …`, or not at all. */
  bearer?: () => string | undefined;
}

/** A client of the service at an address, such as `https://onthaal.example`. One call is one request. */
export function createServiceClient(api: string, { bearer }: ClientOptions = {}): ServiceClient {
  const headers = () => {
    const pass = bearer?.();
    return pass ? { authorization: `Bearer ${pass}` } : {};
  };
  return createTRPCClient<AppRouter>({ links: [httpLink({ url: `${api}/trpc`, headers })] });
}

/** Why a call failed: the service's code, such as `UNAUTHORIZED`; undefined when the service was not reached. */
export function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  return (error as TRPCClientError<AppRouter>).data?.code;
}
