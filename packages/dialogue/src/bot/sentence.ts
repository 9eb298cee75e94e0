/** A value that a sentence names: a text, a number, or several names. */
export type SentenceValue = string | number | readonly string[];

/** The names that stand in a sentence as `{{name}}`. */
export type NamesIn<S extends string> = S extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The values of a sentence by their names. */
export type ValuesOf<S extends string> = { readonly [Name in NamesIn<S>]: SentenceValue };

/** What was found, as a code and its values: one of a table of sentences. */
export type Said<Table extends Readonly<Record<string, string>>> = {
  [Code in keyof Table & string]: { code: Code; values: ValuesOf<Table[Code]> };
}[keyof Table & string];

/** A sentence with its values put in; the names in a list are parted by commas. */
export function fillSentence(
  sentence: string,
  values: Readonly<Record<string, SentenceValue>>,
): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}
