import './print-only.module.css';

const HIDDEN = 'data-aurora-unprinted';

/** Prints one element of a page: everything beside it is left out until it has been printed. */
export function printOnly(element: HTMLElement, page: Window = window): void {
  const hidden: Element[] = [];
  let inside: Element = element;
  for (let parent = inside.parentElement; parent; parent = inside.parentElement) {
    for (const other of parent.children) {
      if (other === inside || other.tagName === 'HEAD' || other.hasAttribute(HIDDEN)) continue;
      other.setAttribute(HIDDEN, '');
      hidden.push(other);
    }
    inside = parent;
  }
  // Some browsers go on while they print. Where the end is never told, the mark only matters in print.
  const show = () => {
    for (const other of hidden) other.removeAttribute(HIDDEN);
  };
  page.addEventListener('afterprint', show, { once: true });
  page.print();
}
