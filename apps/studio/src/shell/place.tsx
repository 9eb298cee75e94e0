import { useEffect } from 'react';
import { linkTo, type PageName, useHash } from './route.ts';

/** The address of a place in a part: keys and indexes as they stand in its value. */
export function linkToPlace(
  bot: string,
  page: PageName,
  part: string | null,
  path: readonly (string | number)[],
): string {
  const link = linkTo(bot, page, part);
  return path.length === 0 ? link : `${link}?at=${encodeURIComponent(path.join('/'))}`;
}

/** The place that an address of {@link linkToPlace} names; null where it names none. */
export function placeIn(hash: string): string | null {
  const query = hash.indexOf('?');
  return query < 0 ? null : new URLSearchParams(hash.slice(query)).get('at');
}

/** The field, item or step nearest to a place, of those that say where they stand. */
export function nearestTo(place: string, within: ParentNode): HTMLElement | null {
  const isIn = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}/`);
  let best: { element: HTMLElement; near: number } | null = null;
  for (const element of within.querySelectorAll<HTMLElement>('[data-at], [data-step]')) {
    const own = element.dataset.at ?? element.dataset.step ?? '';
    // What holds the place is the nearer the longer its path; else the first that is inside the place.
    const near = isIn(place, own) ? own.length + 1 : isIn(own, place) ? place.length + 0.5 : 0;
    if (near > (best?.near ?? 0)) best = { element, near };
  }
  return best?.element ?? null;
}

const FIELDS = 'textarea, input, select';
const FOCUSABLE = `${FIELDS}, button, summary, a[href]`;

/** Takes whoever followed an address to the place that it names; drawn after what it looks through. */
export function PlaceShower() {
  const hash = useHash();
  useEffect(() => {
    const place = placeIn(hash);
    if (place === null) return;
    const found = nearestTo(place, document);
    const inside = (what: string) => found?.querySelector<HTMLElement>(what);
    const field = found?.matches(FOCUSABLE) ? found : (inside(FIELDS) ?? inside(FOCUSABLE));
    // What is folded or closed is opened, so that what is to be mended is seen.
    for (
      let folded = field?.closest('details');
      folded;
      folded = folded.parentElement?.closest('details')
    )
      folded.open = true;
    if (field?.dataset.step !== undefined && field.ariaExpanded === 'false') field.click();
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }, [hash]);
  return null;
}
