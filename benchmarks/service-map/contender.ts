/** A map to be measured: what its page loads. The page sets `window.isReady` when places are drawn. */
export interface MapContender {
  name: string;
  /** What the page can ask for, by path; `/` is the page. */
  files: ReadonlyMap<string, string | Buffer>;
  /** Files that are the map itself: not the page's own script, the points, or a framework. */
  own: (path: string) => boolean;
}

/** The frame of every map, pixels. */
export const FRAME = { width: 800, height: 576 };

/** A page as a host would write it around a map. */
export function pageOf(head: string, body: string): string {
  return `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>map</title>${head}</head><body style="margin:0;width:${FRAME.width}px">${body}</body></html>`;
}
