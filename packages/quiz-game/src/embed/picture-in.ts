/** The address of a picture of the page's own; nothing else is ever asked for. */
export function pictureIn(folder: string | undefined, picture: string): string {
  const { baseURI } = document;
  const base =
    folder && URL.canParse(folder, baseURI) ? new URL(folder, baseURI) : new URL(baseURI);
  return base.origin === new URL(baseURI).origin ? new URL(picture, base).href : '';
}
