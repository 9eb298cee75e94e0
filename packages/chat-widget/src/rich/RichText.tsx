import { PlainText } from '../transcript/PlainText.tsx';

/** A text with markdown. */
export function RichText({ text }: { text: string }) {
  return <PlainText text={text} />;
}
