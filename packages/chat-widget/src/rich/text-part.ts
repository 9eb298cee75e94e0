import text from './rich-text.css?inline';

export { RichText as Part } from './RichText.tsx';

/** The style sheet of texts with markdown. */
export const styles: string = text;
