/** A circumstance that a service takes for granted and that no answer 0–10 can tell. */
export interface Assumption {
  /** What the person would have to have told, for the reviewer. */
  why: string;
  /** Stems of words that show it, as in `LEVEL_RULES`. */
  stems: readonly string[];
}

/**
 * Circumstances that a low answer does not tell, for review. Somebody who is lonely is not therefore
 * bereaved, and somebody whom the family worries is not therefore beaten. Such services are found by
 * one's own words; a number alone puts them after services for everybody.
 */
export const ASSUMPTIONS: readonly Assumption[] = [
  {
    why: 'Somebody close has died, or the person thinks of dying.',
    stems: [
      'itsemurh',
      'itsetuho',
      'surunauha',
      '^suru',
      '^leski',
      '^lesken',
      'kuolem',
      'kuoll',
      'menehty',
      'saattohoi',
      'hautau',
    ],
  },
  {
    why: 'Violence or a crime has happened.',
    stems: [
      'väkival',
      'turvakot',
      'rikos',
      'rikok',
      '^uhri',
      'raiska',
      'hyväksikäyt',
      'pahoinpi',
      'nollalinja',
    ],
  },
  {
    why: 'Authorities have stepped in: child welfare, punishment, supervision.',
    stems: [
      'lastensuoj',
      'sijaishuol',
      'huostaan',
      'kasvatti',
      'adopti',
      'perhehoi',
      'valvottu',
      'valvotut',
      'rangais',
      'vankeu',
      'vankil',
      'vangin',
      'vankien',
      'ehdonal',
      'edunvalvon',
    ],
  },
  {
    why: 'There is an addiction.',
    stems: [
      'päihde',
      'päihte',
      'huume',
      'alkohol',
      'katkaisuh',
      'vieroitu',
      'rahapel',
      'peliongel',
      'selviämis',
      'tupak',
    ],
  },
  {
    why: 'There is an illness, an injury or a disability, or one cares for somebody who has it.',
    stems: [
      'vammais',
      'vammauttan',
      'vammois',
      'kehitysvam',
      'syöpä',
      'syöpäs',
      'muistisair',
      'muistih',
      'diabet',
      'näkövam',
      'näkövammais',
      'kuulovam',
      'kuulon',
      'viittom',
      'autis',
      'apuvälin',
      'omaishoi',
      'pitkäaikaissair',
      'äänikirj',
      'invalid',
      'kuljetuspalvelu',
      'veteraan',
      'rintama',
      'psykoos',
      'skitsofren',
      'sädehoi',
      'dialyys',
      'tehostet',
    ],
  },
  {
    why: 'It is sudden and cannot wait.',
    stems: ['päivysty', 'kiireelli', 'akuut', 'ensiap', 'hätäm', 'hätäil'],
  },
  {
    why: 'There is no home, or it is being lost.',
    stems: ['asunnott', 'häätö'],
  },
  {
    why: 'A child is expected or small.',
    stems: ['äitiys', 'raskau', '^synny', 'imety', 'vauva', 'keskenmen', 'hedelmätt'],
  },
  {
    why: 'The person has come from another country or travels.',
    stems: ['maahanmuut', 'pakolai', 'turvapaik', 'kotoutu', 'paluumuut', 'matkailu', 'turist'],
  },
  {
    why: 'The person runs a business, a farm or an association.',
    stems: ['yrittäj', 'yritys', 'maatal', 'maanvilj', 'maatil', 'järjestöille', 'yhdistyksille'],
  },
  {
    why: 'A doctor or an authority has sent the person.',
    stems: [
      'psykiatr',
      'leikkau',
      'sairaala',
      'erikoissair',
      'lähettee',
      'laitos',
      'olosuhdeselv',
      'asiamies',
      'oikeusturva',
    ],
  },
];
