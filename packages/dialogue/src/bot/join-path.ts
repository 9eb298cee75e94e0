/** Two parts of a path as one. */
export function joinPath(base: string, rest: string): string {
  return base && rest ? (rest.startsWith('[') ? base + rest : `${base}.${rest}`) : base + rest;
}
