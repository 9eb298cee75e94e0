import { VisuallyHidden } from '@auroraai/ui';
import { type RefObject, useEffect, useState } from 'react';
import type { Schedule } from './map-props.ts';

/** What is said waits until nothing has changed for so long. Milliseconds. */
const SETTLED = 700;

/** Props of {@link Announcer}. */
export interface AnnouncerProps {
  text: string;
  /** What is spoken of: nothing is said while the person is busy elsewhere on the page. */
  about: RefObject<HTMLElement | null>;
  schedule: Schedule;
}

/** Says aloud what has changed, once it has settled; what was there from the beginning is not said. */
export function Announcer({ text, about, schedule }: AnnouncerProps) {
  const [first] = useState(text);
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      schedule(() => {
        const root = about.current?.getRootNode() as Document | ShadowRoot | undefined;
        const isThere = about.current?.contains(root?.activeElement ?? null) ?? false;
        setSaid((before) => ((before === '' && text === first) || !isThere ? '' : text));
      }, SETTLED),
    [text, first, about, schedule],
  );
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
