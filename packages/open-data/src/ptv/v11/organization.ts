import type { Organization } from '@auroraai/recommender';
import { knownCodes } from '../codes.ts';
import { type Mapped, type MappingContext, mapping } from '../mapped.ts';
import { object, text, textOrNull } from '../read.ts';
import { readWebPages } from './contacts.ts';
import { displayNames } from './texts.ts';

/** One organisation of interface v11. */
export function mapOrganizationV11(raw: unknown, context: MappingContext): Mapped<Organization> {
  return mapping((note) => {
    const item = object(raw);
    const id = text(item.id).toLowerCase();
    const names = displayNames(item.organizationNames, item.displayNameType);
    if (!id || Object.keys(names).length === 0) {
      note(id ? 'organizationNames: the organisation has no name' : 'id: there is no id');
      return null;
    }
    const code = text(object(item.municipality).code);
    const { municipalities } = context.codeLists;
    return {
      id,
      names,
      type: textOrNull(item.organizationType),
      municipalityCode: code
        ? (knownCodes('municipality', [code], municipalities, note)[0] ?? null)
        : null,
      webPages: readWebPages(item.webPages, note),
    };
  });
}
