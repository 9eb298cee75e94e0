import type { LifeArea } from '@auroraai/api-client';

/** Props of {@link WhatIf}. */
export interface WhatIfProps {
  serviceId: string;
  /** The area whose answer brought the service. */
  area: LifeArea;
}
