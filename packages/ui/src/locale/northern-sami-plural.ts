/** The plural form of a whole number in Northern Sámi, which browsers do not know. CLDR's rule. */
export function northernSamiPlural(count: number): 'one' | 'two' | 'other' {
  return count === 1 ? 'one' : count === 2 ? 'two' : 'other';
}
