import styles from './print-only.module.css';

/** Prints one element of a page: everything beside it is left out until it has been printed. */
export function printOnly(element: HTMLElement, page: Window = window): void {
  const mark = styles.unprinted ?? 'aurora-unprinted';
  const hidden: Element[] = [];
  let inside: Element = element;
  for (let parent = inside.parentElement; parent; parent = inside.parentElement) {
    for (const other of parent.children) {
      if (other === inside || other.tagName === 'HEAD' || other.classList.contains(mark)) continue;
      other.classList.add(mark);
      hidden.push(other);
    }
    inside = parent;
  }
  // Some browsers go on while they print. Where the end is never told, the mark only matters in print.
  const show = () => {
    for (const other of hidden) other.classList.remove(mark);
  };
  page.addEventListener('afterprint', show, { once: true });
  page.print();
}
