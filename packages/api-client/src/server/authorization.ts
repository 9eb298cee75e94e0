/** The value of the `Authorization` header for an id and a secret, in UTF-8. */
export function basicAuthorization(id: string, secret: string): string {
  const bytes = new TextEncoder().encode(`${id}:${secret}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
