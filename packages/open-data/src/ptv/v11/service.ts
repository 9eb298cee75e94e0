import type { Service } from '@auroraai/recommender';
import { knownCodes } from '../codes.ts';
import { type Mapped, type MappingContext, mapping } from '../mapped.ts';
import { object, objects, strings, text, textOrNull, together } from '../read.ts';
import { moment } from '../time.ts';
import { readAreas, readAreaType } from './areas.ts';
import { itemCodes, itemTexts } from './texts.ts';

/** One service of interface v11, with the texts of its general description where they were asked. */
export function mapServiceV11(raw: unknown, context: MappingContext): Mapped<Service> {
  return mapping((note) => {
    const item = object(raw);
    const { codeLists, origin } = context;
    const id = text(item.id).toLowerCase();
    const names = itemTexts(item.serviceNames, ['Name', 'AlternativeName']);
    if (!id || Object.keys(names).length === 0) {
      note(id ? 'serviceNames: the service has no name' : 'id: the service has no id');
      return null;
    }
    const described = (...types: string[]) => itemTexts(item.serviceDescriptions, types);
    const areaType = readAreaType(item.areaType, note);
    const areas = readAreas(item.areas, codeLists, note);
    if (areaType === 'LimitedType' && areas.every((area) => area.municipalityCodes.length === 0)) {
      note('areas: the service is limited, but to no known municipality');
    }
    const organizations = objects(item.organizations).map((role) => ({
      role: text(role.roleType),
      id: text(object(role.organization).id).toLowerCase(),
    }));
    const classes = itemCodes(item.serviceClasses);
    const groups = itemCodes(item.targetGroups);
    const funding = item.fundingType;
    return {
      id,
      names,
      summaries: described('Summary', 'ShortDescription', 'GD_Summary', 'GD_ShortDescription'),
      descriptions: together(described('GD_Description'), described('Description'), '\n\n'),
      userInstructions: described(
        'UserInstruction',
        'ServiceUserInstruction',
        'GD_UserInstruction',
        'GD_ServiceUserInstruction',
      ),
      requirements: itemTexts(item.requirements),
      keywords: objects(item.keywords)
        .map((keyword) => itemTexts([keyword]))
        .filter((keyword) => Object.keys(keyword).length > 0),
      chargeType: textOrNull(item.serviceChargeType),
      chargeInfo: described('ChargeTypeAdditionalInfo', 'GD_ChargeTypeAdditionalInfo'),
      fundingType: funding === 'PubliclyFunded' || funding === 'MarketFunded' ? funding : null,
      areaType,
      areas,
      serviceClasses: knownCodes('serviceClasses', classes, codeLists.serviceClasses, note),
      targetGroups: knownCodes('targetGroups', groups, codeLists.targetGroups, note),
      languages: strings(item.languages),
      responsibleOrganizationId:
        organizations.find(({ role, id: owner }) => role === 'Responsible' && owner)?.id ?? null,
      producerOrganizationIds: strings(
        organizations.filter(({ role }) => role === 'Producer').map(({ id: producer }) => producer),
      ),
      channelIds: strings(
        objects(item.serviceChannels).map((relation) =>
          text(object(relation.serviceChannel).id).toLowerCase(),
        ),
      ),
      collections: objects(item.serviceCollections)
        .map((collection) => ({
          id: text(collection.id).toLowerCase(),
          names: itemTexts(collection.name),
        }))
        .filter((collection) => collection.id !== ''),
      lifeEvents: itemCodes(item.lifeEvents),
      labels: null,
      origin,
      archived: text(item.publishingStatus || 'Published') !== 'Published',
      modified: moment(item.modified),
    };
  });
}
