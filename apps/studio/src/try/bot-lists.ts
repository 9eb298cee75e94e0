import type { AuroraClient } from '@auroraai/api-client';
import type { BotLists } from '@auroraai/dialogue';

const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** The lists that a bot does not hold itself, with their names in three languages, as the server has them. */
export async function loadBotLists(client: AuroraClient): Promise<BotLists> {
  const [fi, sv, en] = await Promise.all(
    LANGUAGES.map((language) => client.getCodeLists({ language })),
  );
  if (!fi || !sv || !en) return {};
  const nameOf = (places: { code: string; name: string }[]) =>
    new Map(places.map(({ code, name }) => [code, name]));
  const [inSwedish, inEnglish] = [nameOf(sv.municipalities), nameOf(en.municipalities)];
  return {
    municipalities: fi.municipalities.map(({ code, name }) => ({
      code,
      fi: name,
      sv: inSwedish.get(code) ?? name,
      en: inEnglish.get(code) ?? name,
    })),
    lifeAreas: fi.life_areas.map((area) => {
      const same = (lists: typeof fi) => lists.life_areas.find(({ key }) => key === area.key);
      const [swedish, english] = [same(sv) ?? area, same(en) ?? area];
      const texts = (what: 'name' | 'question' | 'low' | 'high') => ({
        fi: area[what],
        sv: swedish[what],
        en: english[what],
      });
      return {
        key: area.key,
        name: texts('name'),
        question: texts('question'),
        low: texts('low'),
        high: texts('high'),
      };
    }),
  };
}
