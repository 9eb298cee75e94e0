import type { Organization } from '@auroraai/recommender';
import { knownCodes } from '../codes.ts';
import { type Mapped, type MappingContext, mapping } from '../mapped.ts';
import { object, strings, text, textOrNull } from '../read.ts';
import { readPages } from './contacts.ts';
import { versionNames } from './texts.ts';

/** One organisation of interface v12. */
export function mapOrganizationV12(raw: unknown, context: MappingContext): Mapped<Organization> {
  return mapping((note) => {
    const item = object(raw);
    const id = text(item.contentId).toLowerCase();
    const names = versionNames(item);
    if (!id || Object.keys(names).length === 0) {
      note(id ? 'languageVersions: the organisation has no name' : 'contentId: there is no id');
      return null;
    }
    const [code] = strings(object(item.area).municipalities);
    const municipal = item.organizationType === 'Municipality' && code !== undefined;
    const { municipalities } = context.codeLists;
    return {
      id,
      names,
      type: textOrNull(item.organizationType),
      municipalityCode: municipal
        ? (knownCodes('area', [code], municipalities, note)[0] ?? null)
        : null,
      webPages: readPages(item, ['contactWebPages'], note),
    };
  });
}
