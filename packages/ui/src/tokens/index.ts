import text from './tokens.css?inline';

export { contrastRatio, mix, parseHex, type Rgb } from './contrast.ts';

/** The style sheet of the tokens as text, for a shadow root. */
export const tokens: string = text;
