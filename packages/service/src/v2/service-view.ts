import type { ServiceDetails, ServiceSummary } from '@auroraai/api-client';
import { creditLine } from '@auroraai/open-data';
import type { Service } from '@auroraai/recommender';
import { usableChannels } from '../catalogue-index.ts';
import type { Deps } from '../deps.ts';
import { registeredAttributes } from '../session-transfer.ts';
import { viewChannel, viewChargeType } from './channel-view.ts';
import { officialPage } from './official-page.ts';
import { type AnswerLanguage, localizedText, namedCode, optionalText } from './texts.ts';

const LANGUAGE_CODE = /^[a-z]{2,3}$/;

const IMAGINARY_CREDIT: Record<AnswerLanguage, string> = {
  fi: 'Keksitty palvelu esittelyä varten',
  sv: 'En påhittad tjänst för demonstration',
  en: 'An imaginary service made for demonstrations',
};

/** Views a service in a language, as a card shows it. */
export function viewService(
  deps: Deps,
  service: Service,
  language: AnswerLanguage,
): ServiceSummary {
  const { catalogue, recommender } = deps.knowledge();
  const responsible = catalogue.organizations.get(service.responsibleOrganizationId ?? '');
  const named = <T extends { code: string; fi: string; sv: string; en: string }>(
    codes: readonly string[],
    known: ReadonlyMap<string, T>,
  ) =>
    codes.flatMap((code) => {
      const found = known.get(code);
      return found ? [namedCode(found, language)] : [];
    });
  return {
    id: service.id,
    name: localizedText(service.names, language),
    summary: optionalText(service.summaries, language),
    responsible_organization: responsible
      ? { id: responsible.id, name: localizedText(responsible.names, language) }
      : null,
    funding_type: service.fundingType,
    charge_type: viewChargeType(service.chargeType),
    charge_info: optionalText(service.chargeInfo, language),
    area_type: service.areaType,
    municipality_codes: [...new Set(service.areas.flatMap((area) => area.municipalityCodes))],
    target_groups: named(service.targetGroups, deps.codes.targetGroups),
    service_classes: named(service.serviceClasses, deps.codes.serviceClasses),
    life_areas: recommender.areasOf(service.id) ?? {
      areas: [],
      source: service.labels ? 'expert' : 'model',
    },
    languages: service.languages.filter((code) => LANGUAGE_CODE.test(code)),
    channels: usableChannels(catalogue, service).map((channel) =>
      viewChannel(
        channel,
        language,
        channel.type === 'EChannel' && registeredAttributes(deps.config, channel.id) !== null,
      ),
    ),
    imaginary: service.origin === 'imaginary',
    credit:
      service.origin === 'imaginary'
        ? IMAGINARY_CREDIT[language]
        : creditLine('ptv-services', language),
    official_page: service.origin === 'imaginary' ? null : officialPage(service.id, language),
  };
}

/** Views a service in a language, with all that is known of it. */
export function viewServiceDetails(
  deps: Deps,
  service: Service,
  language: AnswerLanguage,
): ServiceDetails {
  return {
    ...viewService(deps, service, language),
    description: optionalText(service.descriptions, language),
    user_instruction: optionalText(service.userInstructions, language),
    requirements: optionalText(service.requirements, language),
    collections: service.collections.map(({ id, names }) => ({
      id,
      name: localizedText(names, language),
    })),
  };
}
