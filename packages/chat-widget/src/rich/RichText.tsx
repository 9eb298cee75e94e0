import { PlainText } from '../transcript/PlainText.tsx';
import { SafeLink } from '../transcript/SafeLink.tsx';
import { MarkdownText } from './MarkdownText.tsx';
import { Picture } from './Picture.tsx';

/** A longer text is shown as it was written: thousands of marks would hold the page up. */
const LONGEST = 20_000;

/** A text with markdown, with the chat's own links and pictures. */
export function RichText({ text }: { text: string }) {
  if (text.length > LONGEST) return <PlainText text={text} />;
  return (
    <div className="rich">
      <MarkdownText
        text={text}
        link={(address, children) => <SafeLink address={address}>{children}</SafeLink>}
        picture={(address, alt) => <Picture address={address} alt={alt} />}
      />
    </div>
  );
}
