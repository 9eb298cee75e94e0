const SWEDISH = [
  'ningarnas|ningarna|ningarn|ningars|ningar|ningen|ning',
  'heternas|heterna|heter|heten|hetens|het',
  'elserna|elser|elsen|else',
  'ornas|ernas|arnas|orna|erna|arna',
  'andet|anden|ande|ende',
  'aren|arna|ares|are',
  'iska|iskt|isk',
  'lig|liga|ligt',
  'ade|ad|at|as|ar|or|er|en|et|na|es|ns|te|de',
  'a|e|n|s|t',
]
  .flatMap((line) => line.split('|'))
  .sort((one, other) => other.length - one.length);

const ENGLISH: [RegExp, string][] = [
  [/(ss|sh|ch|x|z)es$/, '$1'],
  [/ies$/, 'y'],
  [/([^aeious])s$/, '$1'],
  [/([aeo])s$/, '$1'],
  [/(.{3,})ingly$/, '$1'],
  [/(.{3,})ing$/, '$1'],
  [/(.{3,})edly$/, '$1'],
  [/(.{3,})ied$/, '$1y'],
  [/(.{3,})ed$/, '$1'],
];

/** The light stem of a folded Swedish word: definite forms, plurals and verb endings fall off. */
export function stemSwedish(word: string): string {
  if (word.length <= 3) return word;
  const ending = SWEDISH.find((each) => word.endsWith(each) && word.length - each.length >= 3);
  const stem = ending ? word.slice(0, -ending.length) : word;
  return stem.replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1');
}

/** The light stem of a folded English word: plurals, -ed and -ing fall off. */
export function stemEnglish(word: string): string {
  if (word.length <= 3) return word;
  let stem = word;
  for (const [pattern, replacement] of ENGLISH) {
    if (pattern.test(stem)) {
      stem = stem.replace(pattern, replacement);
      break;
    }
  }
  stem = stem.replace(/(.{2})([bcdfghjklmnpqrtvwxz])\2$/, '$1$2');
  return stem.length > 3 ? stem.replace(/e$/, '') : stem;
}
