import { useFormat, useTranslation } from '@auroraai/ui';
import { useMemo } from 'react';
import type { Way } from './geo/way.ts';
import { mapMessages } from './messages.ts';
import type { NameOf, NumberedPlace } from './places/order-places.ts';
import type { Mark } from './places/place-index.ts';

/** Longer names are cut in what is read aloud. Characters. */
const LONGEST = 120;

/** Says places, groups and ways in the language in force. */
export function usePlaceText(nameOf: NameOf, ordered: readonly NumberedPlace[]) {
  const t = useTranslation(mapMessages);
  const format = useFormat();
  return useMemo(() => {
    const way = ({ metres, direction }: Way) =>
      direction === null
        ? t('way.here')
        : t(`way.${direction}`, { distance: format.distance(metres) });
    const name = (place: { name: { text: string } }) => {
      const text = place.name.text.trim();
      if (text === '') return t('place.nameless');
      return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
    };
    const municipality = (code: string | null) => (code === null ? undefined : nameOf(code));
    /** Where a place is: the way there, or else its municipality. */
    const where = (place: NumberedPlace) =>
      place.way ? way(place.way) : (municipality(place.municipality) ?? '');
    const mark = (each: Mark) => {
      if (each.kind === 'place') {
        const place = ordered[each.index]!;
        const said = t('map.place', {
          number: place.number,
          name: name(place),
          where: where(place),
        });
        // Nothing is known of where it is: no comma is left at the end.
        return where(place) === '' ? said.replace(/[,،]\s*$/, '') : said;
      }
      const count = each.count;
      const named = municipality(each.municipality);
      if (named === undefined) return t('map.groupNowhere', { count });
      return t(each.isMixed ? 'map.groupMixed' : 'map.group', { count, municipality: named });
    };
    return { way, name, where, mark, municipality };
  }, [t, format, nameOf, ordered]);
}

/** All that {@link usePlaceText} gives. */
export type PlaceText = ReturnType<typeof usePlaceText>;
