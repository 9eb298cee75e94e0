import { LocaleProvider, uiMessages, useLocale, useSpokenLanguage } from '@auroraai/ui';
import { plainLayer } from './frame/plain-layer.ts';
import { MapBody } from './MapBody.tsx';
import type { MapWithLayerProps, ServiceMapProps } from './map-props.ts';
import { mapMessages } from './messages.ts';

/** A map and a numbered list of service places in step, drawn without any tiles or third party. */
export function ServiceMap(props: ServiceMapProps) {
  return <MapWithLayer {...props} layer={plainLayer} />;
}

const AREAS = [uiMessages, mapMessages];

/** The service map on any ground, in the language of the interface as soon as its texts are there. */
export function MapWithLayer(props: MapWithLayerProps) {
  const { language, i18n } = useLocale();
  const spoken = useSpokenLanguage(language, AREAS);
  if (!spoken) return null;
  return (
    <LocaleProvider language={spoken} i18n={i18n}>
      <MapBody {...props} />
    </LocaleProvider>
  );
}
