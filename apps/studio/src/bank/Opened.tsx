import { Disclosure } from '@auroraai/ui';
import { type ReactNode, useState } from 'react';

/** Props of {@link Opened}. */
export interface OpenedProps {
  summary: string;
  children: ReactNode;
}

/** Makes what it holds when it is opened. */
export function Opened({ summary, children }: OpenedProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure summary={summary} onToggle={setIsOpen}>
      {isOpen && children}
    </Disclosure>
  );
}
