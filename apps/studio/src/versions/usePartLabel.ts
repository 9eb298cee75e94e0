import type { PartKind } from '@auroraai/api-client/studio';
import { useTranslation } from '@auroraai/ui';
import { versionMessages } from './messages.ts';

/** Gives what a part is called to editors: its kind and its name. */
export function usePartLabel(): (kind: PartKind, name: string) => string {
  const t = useTranslation(versionMessages);
  return (kind, name) => t(`kind.${kind}`, { name });
}
