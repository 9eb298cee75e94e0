/** What a person's system asks for, such as `{ 'forced-colors': 'active' }`. */
export type Media = Record<string, string>;

/**
 * Lets the browser of a test behave as a system with these wishes does; gives back how to end it.
 * Whoever looks at a story by eye sets them in the browser's own tools.
 */
export async function emulate(media: Media): Promise<() => Promise<void>> {
  const { cdp } = await import('vitest/browser');
  const set = async (features: { name: string; value: string }[]) => {
    await cdp().send('Emulation.setEmulatedMedia', { features });
  };
  await set(Object.entries(media).map(([name, value]) => ({ name, value })));
  return () => set(Object.keys(media).map((name) => ({ name, value: '' })));
}
