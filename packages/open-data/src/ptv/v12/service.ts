import type { Localized, Service } from '@auroraai/recommender';
import { knownCodes } from '../codes.ts';
import { type Mapped, type MappingContext, mapping } from '../mapped.ts';
import { type Json, object, strings, text, together } from '../read.ts';
import { moment } from '../time.ts';
import { readArea } from './areas.ts';
import { versionNames, versions, versionTexts } from './texts.ts';

/** What interface v12 keeps apart from the service itself. */
export interface ServiceSurroundings {
  /** Channels that are connected to the service, in their order. */
  channelIds: readonly string[];
  collections: Service['collections'];
  /** The general description that the service refers to, if it does. */
  generalDescription: unknown;
}

const CHARGES: Record<string, string> = { Free: 'FreeOfCharge', Charged: 'Chargeable' };

function keywords(item: Json): Localized[] {
  return versions(item).flatMap(([language, version]) =>
    strings(version.freelyAssignedKeywords).map((keyword) => ({ [language]: keyword })),
  );
}

/** One service of interface v12 with what surrounds it. */
export function mapServiceV12(
  raw: unknown,
  surroundings: ServiceSurroundings,
  context: MappingContext,
): Mapped<Service> {
  return mapping((note) => {
    const item = object(raw);
    const general = object(surroundings.generalDescription);
    const { codeLists, origin } = context;
    const id = text(item.contentId).toLowerCase();
    const names = versionNames(item);
    if (!id || Object.keys(names).length === 0) {
      note(id ? 'languageVersions: the service has no name' : 'contentId: there is no id');
      return null;
    }
    const fallback = (field: string) => ({
      ...versionTexts(general, field),
      ...versionTexts(item, field),
    });
    const codes = (field: string) => strings([...strings(item[field]), ...strings(general[field])]);
    const { areaType, areas } = readArea(item.area, codeLists, note);
    if (areaType === 'LimitedType' && areas.every((area) => area.municipalityCodes.length === 0)) {
      note('areas: the service is limited, but to no known municipality');
    }
    const producers = object(item.producers);
    const charge = text(item.chargeType) || text(general.chargeType);
    const funding = item.fundingType;
    const description = 'description';
    return {
      id,
      names,
      summaries: versionTexts(item, 'summary'),
      descriptions: together(
        versionTexts(general, description),
        versionTexts(item, description),
        '\n\n',
      ),
      userInstructions: fallback('userInstructions'),
      requirements: fallback('conditions'),
      keywords: keywords(item),
      chargeType: CHARGES[charge] ?? (charge || null),
      chargeInfo: fallback('chargeTypeAdditionalInformation'),
      fundingType: funding === 'PubliclyFunded' || funding === 'MarketFunded' ? funding : null,
      areaType,
      areas,
      serviceClasses: knownCodes(
        'serviceClasses',
        codes('serviceClasses'),
        codeLists.serviceClasses,
        note,
      ),
      targetGroups: knownCodes('targetGroups', codes('targetGroups'), codeLists.targetGroups, note),
      languages: strings(item.serviceLanguages),
      responsibleOrganizationId: text(item.organizationContentId).toLowerCase() || null,
      producerOrganizationIds: strings(
        ['selfProducedProducers', 'procuredProducers', 'otherProducers'].flatMap((kind) =>
          strings(object(producers[kind]).organizations).map((producer) => producer.toLowerCase()),
        ),
      ),
      channelIds: [...surroundings.channelIds],
      collections: surroundings.collections,
      lifeEvents: codes('lifeEvents'),
      labels: null,
      origin,
      archived: false,
      modified: moment(item.publishedAt),
    };
  });
}
