import cards from './cards.css?inline';
import text from './rich-text.css?inline';

export { Attachments as Part } from './Attachments.tsx';

/** The style sheet of cards, pictures and questions. */
export const styles: string = `${text}\n${cards}`;
