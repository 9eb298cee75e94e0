import type { Channel, Organization, Service } from '@auroraai/recommender';
import type { Mapped } from './mapped.ts';

/** Which services are wanted; several limits hold together. */
export interface Scope {
  /** Offered in this municipality, nationwide services among them. */
  municipality?: string;
  /** Of this organisation, as responsible or as producer. */
  organization?: string;
  /** Of this class or a class under it. */
  serviceClass?: string;
}

/** What to load. */
export interface LoadRequest {
  scope: Scope;
  /** Only what changed at or after this moment, ISO 8601; null = everything. */
  since: string | null;
}

/** The kinds of records in a catalogue. */
export type Kind = 'service' | 'channel' | 'organization';

/** Something that did not get into the catalogue, wholly or in part. */
export interface LeftOut {
  kind: Kind | 'page';
  /** The record's id, or the address of the page. */
  id: string;
  reason: string;
}

/** A record as it was read, with its id as the source wrote it. */
export interface Item<T> {
  id: string;
  mapped: Mapped<T>;
}

/** What one page of a step holds. */
export interface Page {
  /** How many pages the step has, as far as is known now. */
  pages: number;
  services?: Item<Service>[];
  channels?: Item<Channel>[];
  organizations?: Item<Organization>[];
  /** Ids that exist no more. */
  archived?: { kind: Kind; ids: string[] };
  leftOut?: LeftOut[];
  /** In a listing by ids: those of which the source says that it does not have them. */
  unknown?: string[];
}

/** One listing to go through, page by page. */
export interface Step {
  name: string;
  /** Reads page `number`, counted from 1. Reading a page twice gives the same. */
  page(number: number): Promise<Page>;
}

/** Where a catalogue is loaded from: an interface of the repository, or saved files. */
export interface PtvSource {
  /** Names the source; a checkpoint of one source is never continued with another. */
  name: string;
  /** The listings to go through, in order. */
  steps(request: LoadRequest): Step[];
  /** A listing of the records with these ids. */
  byIds(kind: Kind, ids: readonly string[]): Step;
}

/** Whether anything limits what is wanted. */
export function isLimited(scope: Scope): boolean {
  return Object.values(scope).some((value) => value !== undefined);
}

/** Whether a service is wanted. */
export function isInScope(service: Service, scope: Scope): boolean {
  const { municipality, organization, serviceClass } = scope;
  if (municipality !== undefined && service.areaType === 'LimitedType') {
    const there = service.areas.some((area) => area.municipalityCodes.includes(municipality));
    if (!there) return false;
  }
  if (organization !== undefined) {
    const owners = [service.responsibleOrganizationId, ...service.producerOrganizationIds];
    if (!owners.includes(organization)) return false;
  }
  if (serviceClass === undefined) return true;
  return service.serviceClasses.some(
    (code) => code === serviceClass || code.startsWith(`${serviceClass}.`),
  );
}
