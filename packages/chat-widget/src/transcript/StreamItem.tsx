import { directionOf } from '../catalogues/languages.ts';
import { PlainText } from './PlainText.tsx';
import type { Stream } from './transcript.ts';

/** An answer while it is being written: seen, but read aloud only when it is ready. */
export function StreamItem({ stream }: { stream: Stream }) {
  return (
    <li className="message" data-from="bot" data-streaming="" aria-hidden="true">
      <div className="bubble" lang={stream.language} dir={directionOf(stream.language ?? '')}>
        <PlainText text={stream.text} />
      </div>
    </li>
  );
}
