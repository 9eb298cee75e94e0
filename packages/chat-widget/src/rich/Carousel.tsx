import { Children, type ReactNode, useId, useRef, useState } from 'react';
import { useTexts } from '../app/chat-context.tsx';
import { Icon } from '../app/Icon.tsx';

/** Cards side by side: swiped, scrolled with keys, or gone through with two buttons. */
export function Carousel({ children }: { children: ReactNode }) {
  const t = useTexts();
  const id = useId();
  const track = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(0);
  const items = Children.toArray(children);
  const count = items.length;

  const go = (index: number) => {
    const target = Math.min(count - 1, Math.max(0, index));
    setCurrent(target);
    const box = track.current;
    const item = box?.children[target];
    if (!box || !item) return;
    // Only the track moves, and in either reading direction.
    const isRightToLeft = getComputedStyle(box).direction === 'rtl';
    const side = isRightToLeft ? 'right' : 'left';
    box.scrollBy({ left: item.getBoundingClientRect()[side] - box.getBoundingClientRect()[side] });
  };
  const onScroll = () => {
    const box = track.current;
    const width = box?.firstElementChild?.getBoundingClientRect().width ?? 0;
    if (box && width > 0)
      setCurrent(Math.min(count - 1, Math.round(Math.abs(box.scrollLeft) / width)));
  };
  return (
    <div className="carousel">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls it */}
      <ol className="track" id={id} ref={track} tabIndex={0} onScroll={onScroll}>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the cards of a message never move
          <li key={index}>{item}</li>
        ))}
      </ol>
      <div className="carousel-buttons">
        <button
          type="button"
          className="icon-button"
          aria-label={t('card.previous')}
          aria-controls={id}
          aria-disabled={current === 0}
          onClick={() => go(current - 1)}
        >
          <Icon name="back" />
        </button>
        <span className="quiet" dir="ltr">
          {t('card.of', { position: current + 1, count })}
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={t('card.next')}
          aria-controls={id}
          aria-disabled={current === count - 1}
          onClick={() => go(current + 1)}
        >
          <Icon name="forward" />
        </button>
      </div>
    </div>
  );
}
