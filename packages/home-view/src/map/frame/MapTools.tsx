import { useTranslation } from '@auroraai/ui';
import { mapMessages } from '../messages.ts';
import { canZoom, type MapView, panned, type Size, zoomed } from '../view/map-view.ts';
import styles from './MapTools.module.css';

/** Props of {@link MapTools}. */
export interface MapToolsProps {
  view: MapView;
  size: Size;
  look: (next: (view: MapView) => MapView) => void;
  /** Called to see the whole area again. */
  onReset: () => void;
}

const PATHS = {
  west: 'M15 5l-7 7 7 7',
  north: 'M5 15l7-7 7 7',
  south: 'M5 9l7 7 7-7',
  east: 'M9 5l7 7-7 7',
  out: 'M5 12h14',
  in: 'M5 12h14M12 5v14',
  all: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
};

/** Buttons that do what dragging and pinching do. */
export function MapTools({ view, size, look, onReset }: MapToolsProps) {
  const t = useTranslation(mapMessages);
  const move = (right: number, down: number) => () =>
    look((seen) => panned(seen, (right * size.width) / 3, (down * size.height) / 3));
  const tools: [keyof typeof PATHS, () => void, boolean?][] = [
    ['in', () => look((seen) => zoomed(seen, 2)), !canZoom(view, 2)],
    ['out', () => look((seen) => zoomed(seen, 0.5)), !canZoom(view, 0.5)],
    ['all', onReset],
    ['west', move(-1, 0)],
    ['north', move(0, -1)],
    ['south', move(0, 1)],
    ['east', move(1, 0)],
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className={styles.tools} role="group" aria-label={t('tools.label')}>
      {tools.map(([name, act, isAtEnd = false]) => (
        <button
          key={name}
          type="button"
          className={styles.tool}
          // The name too: a label that says the same would be heard twice.
          title={t(`tools.${name}`)}
          // Stays in the order of the keys: a button that goes while it has the focus loses the person's place.
          aria-disabled={isAtEnd}
          onClick={isAtEnd ? undefined : act}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={PATHS[name]} />
          </svg>
        </button>
      ))}
    </div>
  );
}
