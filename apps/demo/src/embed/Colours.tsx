import { useLocale, useTranslation } from '@auroraai/ui';
import { useId, useState } from 'react';
import { siteMessages } from '../site/messages.ts';
import type { OwnColours } from './choices.ts';
import { contrastsOf, ENOUGH, isHex } from './colours.ts';
import styles from './EmbedForm.module.css';
import { TextField } from './TextField.tsx';

/** Props of {@link Colours}. */
export interface ColoursProps {
  colours: OwnColours;
  /** Called with colours that can be used. */
  onChange: (colours: OwnColours) => void;
}

/** Own colours, and in whole sentences how well they can be read. */
export function Colours({ colours, onChange }: ColoursProps) {
  const t = useTranslation(siteMessages);
  const { language } = useLocale();
  const id = useId();
  const { text, link } = contrastsOf(colours);
  const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 1 });
  const sentence = (part: 'text' | 'link', ratio: number) =>
    t(`embed.contrast.${part}.${ratio >= ENOUGH ? 'good' : 'poor'}`, {
      ratio: decimal.format(ratio),
      enough: decimal.format(ENOUGH),
    });
  return (
    <div className={styles.colours}>
      <ColourField
        label={t('embed.accent')}
        value={colours.accent}
        describedBy={id}
        onChange={(accent) => onChange({ ...colours, accent })}
      />
      <ColourField
        label={t('embed.accentText')}
        value={colours.accentText}
        describedBy={id}
        onChange={(accentText) => onChange({ ...colours, accentText })}
      />
      <div className={styles.contrast} id={id} role="status">
        <p data-good={text >= ENOUGH}>{sentence('text', text)}</p>
        <p data-good={link >= ENOUGH}>{sentence('link', link)}</p>
        <p data-good>{t('embed.contrast.dark')}</p>
      </div>
    </div>
  );
}

interface ColourFieldProps {
  label: string;
  value: string;
  describedBy: string;
  onChange: (value: string) => void;
}

/** A colour as a number to type and as a patch to choose from. */
function ColourField({ label, value, describedBy, onChange }: ColourFieldProps) {
  const t = useTranslation(siteMessages);
  const id = useId();
  const [typed, setTyped] = useState(value);
  // What is typed is kept until it is a colour; what is chosen otherwise shows at once.
  const shown = isHex(typed) ? value : typed;
  const change = (next: string) => {
    setTyped(next);
    if (isHex(next)) onChange(next.toLowerCase());
  };
  return (
    <div>
      <div className={styles.colour}>
        <TextField
          label={label}
          value={shown}
          maxLength={7}
          isInvalid={!isHex(shown)}
          describedBy={isHex(shown) ? describedBy : id}
          onChange={change}
        />
        <input
          className={styles.patch}
          type="color"
          value={value}
          aria-label={t('embed.pick', { label })}
          onChange={(event) => change(event.target.value)}
        />
      </div>
      {!isHex(shown) && (
        <p className={styles.fault} id={id}>
          {t('embed.colour.form')}
        </p>
      )}
    </div>
  );
}
