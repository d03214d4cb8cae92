const sheets = new Map<string, CSSStyleSheet>();

/** A style sheet for many shadow roots, made once per text. Constructed, so that no `style-src` can block it. */
export function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}
