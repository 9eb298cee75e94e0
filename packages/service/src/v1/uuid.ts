const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The message of the original where a field is not a lower-case UUID of version 4, or null. */
export function uuidMessage(field: string, value: string): string | null {
  return UUID_V4.test(value) ? null : `${field} must be a valid UUIDv4 identifier`;
}
