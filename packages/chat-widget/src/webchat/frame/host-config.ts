const TEXT = 'var(--aurora-color-text)';
const MUTED = 'var(--aurora-text-muted)';

const colour = (value: string) => ({ default: value, subtle: value });

/** Colours that can be read on every ground below, in every theme. */
const FOREGROUND = {
  default: { default: TEXT, subtle: MUTED },
  accent: colour('var(--aurora-color-accent)'),
  attention: colour('var(--aurora-danger)'),
  good: colour('var(--aurora-success)'),
  warning: colour('var(--aurora-notice)'),
  dark: colour(TEXT),
  light: colour(TEXT),
};

const ground = (backgroundColor: string) => ({ backgroundColor, foregroundColors: FOREGROUND });

const TITLE = { size: 'default', isSubtle: false, weight: 'bolder', wrap: true, maxWidth: 150 };

/** How adaptive cards look: on the tokens of the theme, with nothing that a theme cannot change. */
export const HOST_CONFIG: Readonly<Record<string, unknown>> = {
  containerStyles: {
    default: { foregroundColors: FOREGROUND },
    emphasis: ground('var(--aurora-surface-subtle)'),
    accent: ground('var(--aurora-accent-subtle)'),
    good: ground('var(--aurora-surface-subtle)'),
    attention: ground('var(--aurora-surface-subtle)'),
    warning: ground('var(--aurora-surface-subtle)'),
  },
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontSizes: { small: 14, default: 16, medium: 16, large: 19, extraLarge: 24 },
  imageSizes: { small: 40, medium: 80, large: 160 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 0 },
  separator: { lineThickness: 1, lineColor: 'var(--aurora-border)' },
  actions: {
    actionAlignment: 'stretch',
    actionsOrientation: 'vertical',
    buttonSpacing: 8,
    maxActions: 100,
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    spacing: 'default',
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  factSet: { title: TITLE, value: { ...TITLE, weight: 'default' }, spacing: 8 },
  textBlock: { headingLevel: 3 },
};
