import type { Deps } from '../deps.ts';

/** Deletes a group and hands on what its players let be counted; whether it was there. */
export async function endGroup(
  { store, situationPicture, groups, now, metrics }: Deps,
  groupId: string,
): Promise<boolean> {
  const ended = await store.groups.end(groupId, now());
  if (!ended) return false;
  groups.hub.changed(groupId);
  metrics.count('groups_ended');
  const { organisation, quizId: quiz, countedFrom, profiles } = ended;
  if (profiles.length > 0) {
    const { region = null, ageBand = null } = countedFrom ?? {};
    await situationPicture.add({ organisation, quiz, region, ageBand, profiles });
  }
  return true;
}
