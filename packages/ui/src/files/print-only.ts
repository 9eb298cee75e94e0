import styles from './print-only.module.css';

const { unprinted = 'aurora-unprinted', around = 'aurora-around' } = styles;

/** Prints one element of a page: everything beside it is left out until it has been printed. */
export function printOnly(element: HTMLElement, page: Window = window): void {
  const marked: [Element, string][] = [];
  const mark = (each: Element, name: string) => {
    if (each.classList.contains(name)) return;
    each.classList.add(name);
    marked.push([each, name]);
  };
  let inside: Element = element;
  for (let parent = inside.parentElement; parent; parent = inside.parentElement) {
    for (const other of parent.children)
      if (other !== inside && other.tagName !== 'HEAD') mark(other, unprinted);
    mark(parent, around);
    inside = parent;
  }
  // Some browsers go on while they print. Where the end is never told, the marks only matter in print.
  const restore = () => {
    for (const [each, name] of marked) each.classList.remove(name);
  };
  page.addEventListener('afterprint', restore, { once: true });
  page.print();
}
