import { ActionButton } from '../transcript/ActionButton.tsx';
import { Picture } from './Picture.tsx';
import { RichText } from './RichText.tsx';
import type { Card } from './read-card.ts';

/** A card with a picture, words and buttons. */
export function CardItem({ card }: { card: Card }) {
  const { title, subtitle, text, pictures, buttons } = card;
  return (
    <article className="card">
      {pictures.map(({ address, alt }) => (
        <Picture key={address} address={address} alt={alt} />
      ))}
      {title && <h3>{title}</h3>}
      {subtitle && <p className="quiet">{subtitle}</p>}
      {text && <RichText text={text} />}
      {buttons.length > 0 && (
        <div className="card-buttons">
          {buttons.map((action, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the buttons of a card never move
            <ActionButton key={index} action={action} className="button" />
          ))}
        </div>
      )}
    </article>
  );
}
