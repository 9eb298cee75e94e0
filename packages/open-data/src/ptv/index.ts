export type { Mapped, MappingContext } from './mapped.ts';
export { mapChannelV11 } from './v11/channel.ts';
export { mapOrganizationV11 } from './v11/organization.ts';
export { mapServiceV11 } from './v11/service.ts';
export { mapChannelV12 } from './v12/channel.ts';
export { mapOrganizationV12 } from './v12/organization.ts';
export { mapServiceV12, type ServiceSurroundings } from './v12/service.ts';
