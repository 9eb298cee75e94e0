/**
 * Puts a style sheet into a shadow root. A constructed sheet needs no nonce under any content
 * security policy and is no sink of Trusted Types.
 */
export function adoptStyle(root: DocumentOrShadowRoot, text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
