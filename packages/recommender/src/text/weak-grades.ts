/** Ends of a beginning and what inflection makes of them: `tunnus` as in tunnuksen, weak grades. */
const GRADES: [RegExp, string][] = [
  [/(uu|yy)s$/, '$1'],
  [/([uy])s$/, '$1ks'],
  [/nen$/, 'se'],
  [/^tuki$/, 'tuke'],
  [/(...)tuki$/, '$1tu'],
  [/kk([aeiouy]?)$/, 'k$1'],
  [/pp([aeiouy]?)$/, 'p$1'],
  [/tt([aeiouy]?)$/, 't$1'],
  [/nk([aeiouy]?)$/, 'ng$1'],
  [/nt([aeiouy]?)$/, 'nn$1'],
  [/lt([aeiouy]?)$/, 'll$1'],
  [/rt([aeiouy]?)$/, 'rr$1'],
  [/mp([aeiouy]?)$/, 'mm$1'],
  [/([aeiouyh])t([aeiouy]?)$/, '$1d$2'],
  [/([aeiouy])p([aeiouy]?)$/, '$1v$2'],
];

/** A beginning of Finnish words with its weak grades: `rakennuslup` also as `rakennusluv`. */
export function weakGrades(text: string): string[] {
  if (text.length < 4) return [text];
  const forms = [text];
  for (const [strong, weak] of GRADES) {
    if (strong.test(text)) {
      forms.push(text.replace(strong, weak));
      break;
    }
  }
  return forms;
}
