import { Language } from '@onthaal/vocabulary';

/** The language of whoever asks: named in the address, else the first that a browser prefers and we speak, else Dutch. */
export function languageAsked(query: URLSearchParams, acceptLanguage: string | null | undefined): Language {
  const named = query.get('lang') ?? /"lang":"([a-z]{2})"/.exec(query.get('input') ?? '')?.[1];
  const preferred = (acceptLanguage ?? '')
    .split(',', 20)
    .map((range) => range.trim().slice(0, 2).toLowerCase());
  const spoken = [named, ...preferred].find((language) => Language.safeParse(language).success);
  return Language.safeParse(spoken).data ?? 'nl';
}
