/** How a person's own answer 0–10 reads: 0–5 low, 6–7 fair, 8–10 good. */
export type Band = 'low' | 'fair' | 'good';

/** The band of an answer 0–10. */
export function bandOf(value: number): Band {
  if (value <= 5) return 'low';
  return value <= 7 ? 'fair' : 'good';
}
