import { VisuallyHidden } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import type { Schedule } from './map-props.ts';

/** What is said waits until nothing has changed for so long. Milliseconds. */
const SETTLED = 700;

/** Props of {@link Announcer}. */
export interface AnnouncerProps {
  text: string;
  schedule: Schedule;
}

/** Says aloud what has changed, once it has settled; what was there from the beginning is not said. */
export function Announcer({ text, schedule }: AnnouncerProps) {
  const [first] = useState(text);
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      schedule(() => setSaid((before) => (before === '' && text === first ? '' : text)), SETTLED),
    [text, first, schedule],
  );
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
