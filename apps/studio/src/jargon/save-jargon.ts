import {
  type JargonEntry,
  type OrganisationJargon,
  type StudioClient,
  StudioError,
} from '@auroraai/api-client/studio';

/** So often it is tried on top of what somebody else has done at the same moment. */
const TRIES = 3;

/** Saves an edit of the list; what somebody else has changed meanwhile stays, with the edit on top. */
export async function saveJargon(
  client: Pick<StudioClient, 'setJargon'>,
  organisation: string,
  standing: OrganisationJargon,
  edit: (entries: readonly JargonEntry[]) => JargonEntry[],
  tries = TRIES,
): Promise<OrganisationJargon> {
  const { revision: base, entries } = standing;
  try {
    return await client.setJargon(organisation, { base, entries: edit(entries) });
  } catch (error) {
    const isBehind = error instanceof StudioError && error.problem === 'changed-meanwhile';
    if (!isBehind || tries <= 1) throw error;
    return saveJargon(client, organisation, error.standing as OrganisationJargon, edit, tries - 1);
  }
}
