import type { Service } from '../catalogue.ts';
import { fold } from './normalise.ts';

const FOR_ORGANISATIONS =
  /yrity|yhteiso|organisaati|viranomai|\bkunnille|\bkuntien|kirjastoille|tyonantaj|toiminnanharjoit|palveluntuottaj|valtionavustu|hankerahoitu|ammattilais|ammattihenkil|lausun|koodisto|tilasto|rekisteroija|siviilipalveluspaik|valtionhallin|laitoks|jarjesto|yhdisty|avustus |avustukset|tuottaj|toimijoi|koordinoin|maksettava korvaus|vahvistami|sertifi|julkaisu|tietojarjestel|laboratori|analyti|verkosto|akateemi/;
const FROM_AN_ORGANISATION =
  /yrity|yritt|firma|yhdisty|jarjesto|seura|tyonanta|palkka[ta]|tyontekija|kunta|viranomai|avustu|apuraha|hanke|elinkeino|toiminimi|foretag|firma|foren|bolag|arbetsgivar|anstall|bidrag|projekt|business|compan|employ|associat|grant|startup|entrepreneur|club|farm|maatila|viljel|lantbruk|tila/;
const BUSINESSES = ['KR2', 'KR3'];

/** How much a service is meant for organisations rather than people, 0–1. */
export function organisationShare(service: Service): number {
  const groups = service.targetGroups;
  if (groups.length > 0) {
    const business = groups.filter((code) => BUSINESSES.some((each) => code.startsWith(each)));
    return business.length / groups.length;
  }
  const name = fold(service.names.fi ?? '');
  const summary = fold(service.summaries.fi ?? '');
  return (FOR_ORGANISATIONS.test(name) ? 0.7 : 0) + (FOR_ORGANISATIONS.test(summary) ? 0.3 : 0);
}

/** Whether a text is written for an organisation: a business, a club, an employer. */
export function speaksForOrganisation(foldedText: string): boolean {
  return FROM_AN_ORGANISATION.test(foldedText);
}
