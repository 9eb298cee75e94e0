import type {
  Catalogue,
  Channel,
  Code,
  CodeLists,
  Organization,
  Service,
} from '@auroraai/recommender';
import { isInFinland } from './coordinates.ts';
import { checkCodes, checkId, checkTexts, type Problem, type Report } from './validate-texts.ts';

/** What the records of a catalogue may refer to. */
interface Known {
  municipalities: Set<string>;
  serviceClasses: Set<string>;
  targetGroups: Set<string>;
  organizations: Set<string>;
  channels: Set<string>;
}

const codesOf = (rows: readonly Code[]) => new Set(rows.map((row) => row.code));
const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));
const present = (id: string | null) => (id === null ? [] : [id]);

function checkService(service: Service, known: Known, report: Report): void {
  if (Object.keys(service.names).length === 0) report('the service has no name');
  const { names, summaries, descriptions, userInstructions, requirements, chargeInfo } = service;
  const texts = { names, summaries, descriptions, userInstructions, requirements, chargeInfo };
  for (const [field, value] of Object.entries(texts)) checkTexts(field, value, report);
  for (const keyword of service.keywords) checkTexts('keywords', keyword, report);
  for (const area of service.areas) {
    checkTexts('areas', area.names, report);
    checkCodes('areas', area.municipalityCodes, known.municipalities, report);
  }
  if (service.areaType === 'LimitedType' && service.areas.length === 0) {
    report('the service is limited to no area at all');
  }
  checkCodes('serviceClasses', service.serviceClasses, known.serviceClasses, report);
  checkCodes('targetGroups', service.targetGroups, known.targetGroups, report);
  checkCodes('channelIds', service.channelIds, known.channels, report);
  const organizations = [
    ...present(service.responsibleOrganizationId),
    ...service.producerOrganizationIds,
  ];
  checkCodes('organisations', organizations, known.organizations, report);
  if (service.labels) {
    const judgedOut = service.labels.source === 'judged-out';
    if (judgedOut !== (service.labels.areas.length === 0))
      report('the labels contradict their source');
  }
}

function checkChannel(channel: Channel, known: Known, report: Report): void {
  if (Object.keys(channel.names).length === 0) report('the channel has no name');
  const { names, summaries, descriptions } = channel;
  for (const [field, value] of Object.entries({ names, summaries, descriptions })) {
    checkTexts(field, value, report);
  }
  checkCodes('organizationId', present(channel.organizationId), known.organizations, report);
  for (const address of channel.addresses) {
    checkCodes('addresses', present(address.municipalityCode), known.municipalities, report);
    if (address.position && !isInFinland(address.position)) report('a position is outside Finland');
  }
  for (const { heading, sentences } of channel.accessibility) {
    checkTexts('accessibility', heading, report);
    for (const sentence of sentences) checkTexts('accessibility', sentence, report);
  }
}

function checkOrganization(organization: Organization, known: Known, report: Report): void {
  if (Object.keys(organization.names).length === 0) report('the organisation has no name');
  checkTexts('names', organization.names, report);
  const codes = present(organization.municipalityCode);
  checkCodes('municipalityCode', codes, known.municipalities, report);
}

/**
 * Everything that is wrong in a catalogue: ids, empty texts, codes that no list has, references to
 * nothing, positions outside Finland. An empty list means that it can be used as it is.
 */
export function validateCatalogue(catalogue: Catalogue, lists: CodeLists): Problem[] {
  const problems: Problem[] = [];
  const known: Known = {
    municipalities: codesOf(lists.municipalities),
    serviceClasses: codesOf(lists.serviceClasses),
    targetGroups: codesOf(lists.targetGroups),
    organizations: idsOf(catalogue.organizations),
    channels: idsOf(catalogue.channels),
  };
  function checkAll<T extends { id: string }>(
    kind: string,
    rows: readonly T[],
    check: (row: T, known: Known, report: Report) => void,
  ): void {
    const seen = new Set<string>();
    for (const row of rows) {
      const report = (message: string) => problems.push({ where: `${kind} ${row.id}`, message });
      checkId(row.id, seen, report);
      check(row, known, report);
    }
  }
  checkAll('service', catalogue.services, checkService);
  checkAll('channel', catalogue.channels, checkChannel);
  checkAll('organisation', catalogue.organizations, checkOrganization);
  return problems;
}
