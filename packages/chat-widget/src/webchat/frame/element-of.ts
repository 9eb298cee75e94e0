/**
 * An element as the React inside Web Chat’s script knows it; that React is older than ours and not
 * given out, but what an element looks like has been the same since its first version.
 */
export function elementOf(
  type: unknown,
  props: object,
  key: string | null = null,
  ref: ((place: HTMLElement | null) => void) | null = null,
): object {
  return { $$typeof: Symbol.for('react.element'), type, key, ref, props, _owner: null };
}
