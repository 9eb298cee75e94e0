/** Text as it is, with its line breaks. */
export function PlainText({ text }: { text: string }) {
  return <p className="plain">{text}</p>;
}

/** Whether a text holds any sign of markdown or an address. */
export function needsRichText(text: string): boolean {
  return /[*_`[\]#>]|^\s*(?:-|\d+\.)\s|https?:|mailto:|tel:/m.test(text);
}
