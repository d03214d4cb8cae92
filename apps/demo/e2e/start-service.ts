import { Service } from './service.ts';

/** Once for the whole run: the service that every test visits, unless it needs one to switch off. */
export default async function startService(): Promise<() => Promise<void>> {
  const service = await Service.start();
  process.env.ONTHAAL_E2E_ADDRESS = service.address;
  process.env.ONTHAAL_E2E_DATA = service.dataDirectory;
  return () => service.remove();
}
