/** Acts at a steady pace whether or not answers come, as people do. */
export async function steadily(
  { seconds, perSecond }: { seconds: number; perSecond: number },
  act: (at: number) => Promise<void>,
): Promise<void> {
  const acting: Promise<void>[] = [];
  const began = performance.now();
  for (let at = 0; at < seconds * perSecond; at += 1) {
    const early = began + (at * 1000) / perSecond - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    acting.push(act(at));
  }
  await Promise.all(acting);
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

/** The middle and the worst of durations, milliseconds. */
export function spread(durations: number[]) {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(share * sorted.length)] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: round(sorted.at(-1) ?? 0) };
}

/** Two decimals. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
