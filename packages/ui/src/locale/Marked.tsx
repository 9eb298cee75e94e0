import { useLocale } from './LocaleProvider.tsx';
import { isSameLanguage } from './same-language.ts';

/** Props of {@link Marked}. */
export interface MarkedProps {
  /** The text and the language in which it is written. */
  text: { text: string; language: string };
}

/** A text that says its language to a screen reader when it differs from the interface. */
export function Marked({ text }: MarkedProps) {
  const { language } = useLocale();
  if (isSameLanguage(text.language, language)) return <>{text.text}</>;
  return (
    <span lang={text.language} dir="auto">
      {text.text}
    </span>
  );
}
