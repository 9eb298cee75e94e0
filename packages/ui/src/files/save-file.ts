/** Gives the person a file to keep; it is made in the page and sent nowhere. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file over when the click returns.
  URL.revokeObjectURL(url);
}
