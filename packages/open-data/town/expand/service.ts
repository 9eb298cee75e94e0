import lifeEvents from '../../data/life-events.json' with { type: 'json' };
import serviceClasses from '../../data/service-classes.json' with { type: 'json' };
import targetGroups from '../../data/target-groups.json' with { type: 'json' };
import type { ChannelSource, OrganizationSource, ServiceSource, Text } from '../source/model.ts';
import { free } from '../source/phrases.ts';
import { connection } from './channel.ts';
import { items, LANGUAGES, lookUp, MODIFIED, stableId, townArea, typed } from './common.ts';

const classes = new Map(serviceClasses.map((entry) => [entry.code, entry]));
const events = new Map(lifeEvents.map((entry) => [entry.code, entry]));
const groups = new Map(targetGroups.map((entry) => [entry.code, entry]));

const parentOf = (code: string) => (code.includes('.') ? code.slice(0, code.indexOf('.')) : null);

/** An entry of a code list as PTV attaches it to a service. */
function coded(
  entry: Text & { code: string },
  list: 'ptvserclass2' | 'ptvkohderyhmat' | 'ptvelti',
) {
  const uri = (code: string) => `http://uri.suomi.fi/codelist/ptv/${list}/code/${code}`;
  const parent = parentOf(entry.code);
  const parentUri = parent === null ? null : uri(parent);
  return {
    name: items(entry),
    code: entry.code,
    ontologyType: list,
    uri: uri(entry.code),
    parentId: null,
    parentUri,
    newUri: uri(entry.code),
    newParentUri: parentUri,
  };
}

function keywords(text: Text) {
  return LANGUAGES.flatMap((language) =>
    text[language].split(',').map((word) => ({ value: word.trim(), language })),
  );
}

function roles(source: ServiceSource, organizations: ReadonlyMap<string, OrganizationSource>) {
  const named = (key: string) => ({
    id: stableId('organization', key),
    name: lookUp(organizations, key, 'organisation').name.fi,
  });
  const bought = source.producer !== undefined && source.producer !== source.org;
  return [
    {
      organization: named(source.org),
      roleType: 'Responsible',
      provisionType: null,
      additionalInformation: [],
    },
    {
      organization: named(source.producer ?? source.org),
      roleType: 'Producer',
      provisionType: bought ? 'ProcuredServices' : 'SelfProducedServices',
      additionalInformation: [],
    },
  ];
}

/** A service of the town in the shape of PTV's interface, version 11. */
export function expandService(
  source: ServiceSource,
  channels: ReadonlyMap<string, ChannelSource>,
  organizations: ReadonlyMap<string, OrganizationSource>,
) {
  const price = source.price ?? free;
  const modified = source.modified ?? MODIFIED;
  return {
    id: stableId('service', source.key),
    sourceId: source.key,
    generalDescriptionId: null,
    subType: null,
    type: 'Service',
    fundingType: source.funding ?? 'PubliclyFunded',
    serviceNames: [
      ...typed(source.name, 'Name'),
      ...(source.alternativeName ? typed(source.alternativeName, 'AlternativeName') : []),
    ],
    serviceChargeType: price.charge,
    ...townArea,
    serviceDescriptions: [
      ...typed(source.summary, 'Summary'),
      ...typed(source.text, 'Description'),
      ...typed(source.how, 'UserInstruction'),
      ...typed(price.info, 'ChargeTypeAdditionalInfo'),
      ...typed(source.deadline, 'DeadLine'),
      ...typed(source.processing, 'ProcessingTime'),
      ...typed(undefined, 'ValidityTime'),
    ],
    languages: source.languages ?? [...LANGUAGES],
    serviceClasses: source.classes.map((code) => ({
      ...coded(lookUp(classes, code, 'service class'), 'ptvserclass2'),
      description: [],
    })),
    ontologyTerms: [],
    targetGroups: source.groups.map((code) =>
      coded(lookUp(groups, code, 'target group'), 'ptvkohderyhmat'),
    ),
    lifeEvents: (source.lifeEvents ?? []).map((code) =>
      coded(lookUp(events, code, 'life event'), 'ptvelti'),
    ),
    industrialClasses: [],
    legislation: [],
    keywords: keywords(source.keywords),
    requirements: source.requirements === undefined ? [] : items(source.requirements),
    serviceChannels: source.channels.map((key) => ({
      serviceChannel: {
        id: stableId('channel', key),
        name: lookUp(channels, key, 'channel').name.fi,
      },
      ...connection(modified),
    })),
    organizations: roles(source, organizations),
    serviceVouchersInUse: false,
    serviceVouchers: [],
    serviceCollections: [],
    publishingStatus: 'Published',
    modified,
    responsibleSoteOrganization: null,
  };
}
