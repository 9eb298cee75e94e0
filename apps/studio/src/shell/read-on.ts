/** Ref of a heading from which whoever comes to it reads on; to be given a key of what it begins. */
export function readOn(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'nearest' });
}

/** {@link readOn} for what begins a page: it is read from the top. */
export function readFromTop(heading: HTMLElement | null): void {
  if (!heading) return;
  window.scrollTo({ top: 0 });
  heading.focus({ preventScroll: true });
}
