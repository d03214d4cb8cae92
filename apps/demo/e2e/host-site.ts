import type { BrowserContext } from '@playwright/test';

/** A page of a town's website, as its webmaster and the CMS left it. */
export interface HostPage {
  /** What stands in the body. */
  body: string;
  head?: string;
  /** The Content Security Policy that somebody else set. */
  policy?: string;
}

/**
 * A town's own website: another origin than Onthaal's, with pages as wild as a test wants them.
 *
 * Its address is that of a real town, because only the sites that a municipality registered may frame the intake
 * form; the browser is answered here and never leaves this machine.
 */
export class HostSite {
  readonly origin: string;
  readonly #pages = new Map<string, HostPage>();

  private constructor(origin: string) {
    this.origin = origin;
  }

  static async open(context: BrowserContext, origin = 'https://www.kalmthout.be'): Promise<HostSite> {
    const site = new HostSite(origin);
    // A public site may not ask this machine anything, unless the visitor allows it; the real service is public too.
    await context.grantPermissions(['local-network-access'], { origin });
    await context.route(`${origin}/**`, (route) => {
      const page = site.#pages.get(new URL(route.request().url()).pathname);
      return route.fulfill({
        status: page ? 200 : 404,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          ...(page?.policy && { 'content-security-policy': page.policy }),
        },
        body: page ? wholePage(page) : '',
      });
    });
    return site;
  }

  /** Puts a page on the site and answers its address. */
  publish(page: HostPage): string {
    const path = `/pagina-${this.#pages.size + 1}`;
    this.#pages.set(path, page);
    return this.origin + path;
  }
}

function wholePage({ head = '', body }: HostPage): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Gemeente Kalmthout</title>${head}</head><body><main><h1>Gemeente Kalmthout</h1>${body}</main></body></html>`;
}

/** The policy that the embedding guide asks for, and nothing that it does not. */
export function documentedPolicy(onthaal: string): string {
  return `default-src 'none'; img-src data:; script-src ${onthaal}; connect-src ${onthaal}; frame-src ${onthaal}; require-trusted-types-for 'script'; trusted-types lit-html`;
}
