/** A button or quick reply of the original widget. */
export type OriginalButton =
  | { title: string; type: 'postback'; payload: string }
  | { title: string; type: 'web_url'; url: string };

/** A card of the original widget's carousel. */
export interface OriginalElement {
  title: string;
  subtitle?: string;
  image_url?: string;
  buttons: OriginalButton[];
}

/** What the bot says, in the shapes that the original widget knows (`bot_uttered`). */
export type OriginalUtterance =
  | { text: string }
  | { text: string; buttons: OriginalButton[] }
  | { text: string; quick_replies: OriginalButton[] }
  | {
      attachment: {
        type: 'template';
        payload: { template_type: 'generic'; elements: OriginalElement[] };
      };
    }
  | { attachment: { type: 'image' | 'video'; payload: { src: string; title: string } } };
