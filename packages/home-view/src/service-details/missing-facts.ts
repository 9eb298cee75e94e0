import type { ServiceDetails } from '@auroraai/api-client';

/** Something that a person wants to know of a service and that its source may leave out. */
export type Fact = 'description' | 'instruction' | 'requirements' | 'price' | 'contact';

/** What the source of a service has not told. */
export function missingFacts(service: ServiceDetails): Fact[] {
  const isSaid = (text: { text: string } | null) => text !== null && text.text.trim() !== '';
  const isThere: Record<Fact, boolean> = {
    description: isSaid(service.description),
    instruction: isSaid(service.user_instruction),
    requirements: isSaid(service.requirements),
    price: service.charge_type !== null || isSaid(service.charge_info),
    contact: service.channels.length > 0,
  };
  return (Object.keys(isThere) as Fact[]).filter((fact) => !isThere[fact]);
}
