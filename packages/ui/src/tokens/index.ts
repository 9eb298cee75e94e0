import text from './tokens.css?inline';

/** The style sheet of the tokens as text, for a shadow root. */
export const tokens: string = text;
