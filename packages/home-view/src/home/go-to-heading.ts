import type { MouseEvent } from 'react';

/** Follows a link to a heading of the page: the heading takes the focus, the address stays the host's. */
export function goToHeading(event: MouseEvent<HTMLAnchorElement>): void {
  const link = event.currentTarget;
  const root = link.getRootNode() as Document | ShadowRoot;
  const heading = root.getElementById(link.hash.slice(1));
  if (!heading) return;
  event.preventDefault();
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
