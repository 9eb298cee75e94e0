import {
  LocaleProvider,
  type MessageArea,
  Skeleton,
  uiMessages,
  useLocale,
  useSpokenLanguage,
} from '@auroraai/ui';
import type { ComponentType } from 'react';

/**
 * A part that speaks the language of the interface as soon as the texts of its areas have come, the
 * former language until then, and the nearest complete one when they cannot be had.
 */
export function spoken<Props extends object>(
  areas: readonly Pick<MessageArea<Record<string, string>>, 'more' | 'loaded'>[],
  Part: ComponentType<Props>,
): ComponentType<Props> {
  const all = [uiMessages, ...areas];
  return function Spoken(props: Props) {
    const { language, i18n } = useLocale();
    const now = useSpokenLanguage(language, all);
    if (!now) return <Skeleton lines={4} />;
    return (
      <LocaleProvider language={now} i18n={i18n}>
        <Part {...props} />
      </LocaleProvider>
    );
  };
}
