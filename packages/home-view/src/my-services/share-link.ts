/** What became of sharing: the device's own way, the clipboard, a change of mind, neither. */
export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'failed';

/** Shares a link in the device's own way where it has one, and else copies it. */
export async function shareLink(
  link: { title: string; url: string },
  device: Partial<Pick<Navigator, 'share' | 'clipboard'>>,
): Promise<ShareOutcome> {
  if (device.share) {
    try {
      await device.share(link);
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
      // The device offers sharing and refuses it: the clipboard is left.
    }
  }
  try {
    await device.clipboard?.writeText(link.url);
    return device.clipboard ? 'copied' : 'failed';
  } catch {
    return 'failed';
  }
}
