import type { BankTopic } from '@auroraai/api-client/studio';

/** Who made a topic: whom it names, and the organisation that published it where that is another. */
export function makerName({
  credit,
  organisation,
}: Pick<BankTopic, 'credit' | 'organisation'>): string {
  const { name } = organisation;
  return credit === name || name === '' ? credit : `${credit} (${name})`;
}
