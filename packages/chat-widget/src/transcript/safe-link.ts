const ALLOWED = ['http:', 'https:', 'mailto:', 'tel:', 'sms:'];

/** An address that a link may have, or null: pages, mail and phones, nothing that runs. */
export function safeLink(address: string): string | null {
  try {
    const { protocol, href } = new URL(address.trim());
    return ALLOWED.includes(protocol) ? href : null;
  } catch {
    // No address at all, or one relative to the host page.
    return null;
  }
}
