import type { HardPlace } from '@auroraai/dialogue/editing';
import { markedPieces } from './marked-pieces.ts';
import styles from './Texts.module.css';

/** Props of {@link MarkedText}. */
export interface MarkedTextProps {
  text: string;
  /** The language in which it is written. */
  lang: string;
  /** What is hard to read in it. */
  places: readonly HardPlace[];
}

/** A text with the places that are hard to read underlined, each kind in its own way. */
export function MarkedText({ text, lang, places }: MarkedTextProps) {
  return (
    <p className={styles.text} lang={lang} dir="auto">
      {markedPieces(text, places).map(({ text: piece, kinds }, at) =>
        kinds.length > 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
          <mark key={at} className={styles.mark} data-hard={kinds.join(' ')}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </p>
  );
}
