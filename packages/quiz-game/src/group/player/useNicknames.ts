import { useTranslation } from '@auroraai/ui';
import { groupMessages } from '../messages.ts';

/** Gives made-up nicknames in the language in force: never the one that stands already. */
export function useNicknames(random: () => number): (than?: string) => string {
  const t = useTranslation(groupMessages);
  return (than) => {
    const names = t('nicknames')
      .split(', ')
      .filter((each) => each !== than);
    return names[Math.floor(random() * names.length)] ?? '';
  };
}
