import { useEffect, useRef } from 'react';
import styles from './Modal.module.css';

/** Props of {@link Modal}. */
export interface ModalProps {
  /** What it is. */
  label: string;
  isOpen: boolean;
  /** Called when it has been closed, by Escape too, or when the person goes to another place. */
  onClose: () => void;
  /** Rendered only while it is open. */
  children: React.ReactNode;
}

/** Something that lies over the page until it is closed; then the focus is where it was. */
export function Modal({ label, isOpen, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!isOpen) return element?.close();
    element?.showModal();
    const close = () => element?.close();
    window.addEventListener('hashchange', close);
    return () => window.removeEventListener('hashchange', close);
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.modal} aria-label={label} onClose={onClose}>
      {isOpen && children}
    </dialog>
  );
}
