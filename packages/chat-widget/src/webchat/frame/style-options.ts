const ACCENT = 'var(--aurora-color-accent)';
const ON_ACCENT = 'var(--aurora-color-accent-text)';
const TEXT = 'var(--aurora-color-text)';
const MUTED = 'var(--aurora-text-muted)';
const BUBBLE = 'var(--aurora-surface-strong)';
const CORNER = 'var(--aurora-corner)';

/** Web Chat's style options on the tokens of the theme: as these change, so does everything. */
export const STYLE_OPTIONS: Readonly<Record<string, unknown>> = {
  primaryFont: 'inherit',
  monospaceFont: 'monospace',
  fontSizeSmall: 'var(--aurora-font-small)',
  backgroundColor: 'transparent',
  accent: ACCENT,
  subtle: MUTED,
  paddingRegular: 12,
  paddingWide: 16,

  bubbleBackground: BUBBLE,
  bubbleBorderWidth: 0,
  bubbleBorderRadius: CORNER,
  bubbleTextColor: TEXT,
  bubbleFromUserBackground: ACCENT,
  bubbleFromUserBorderWidth: 0,
  bubbleFromUserBorderRadius: CORNER,
  bubbleFromUserTextColor: ON_ACCENT,
  bubbleMinHeight: 0,
  bubbleMinWidth: 0,
  bubbleMaxWidth: 560,
  hideToaster: true,
  hideUploadButton: true,
  typingAnimationDuration: 60_000,

  transcriptOverlayButtonBackground: ACCENT,
  transcriptOverlayButtonBackgroundOnFocus: ACCENT,
  transcriptOverlayButtonBackgroundOnHover: 'var(--aurora-accent-strong)',
  transcriptOverlayButtonColor: ON_ACCENT,
  transcriptOverlayButtonColorOnFocus: ON_ACCENT,
  transcriptOverlayButtonColorOnHover: ON_ACCENT,
  transcriptVisualKeyboardIndicatorColor: 'var(--aurora-focus)',
  transcriptVisualKeyboardIndicatorWidth: 3,
  transcriptActivityVisualKeyboardIndicatorColor: 'var(--aurora-focus)',

  richCardWrapTitle: true,
  cardEmphasisBackgroundColor: 'var(--aurora-surface-subtle)',
  cardPushButtonBackgroundColor: ACCENT,
  cardPushButtonTextColor: ON_ACCENT,
  microphoneButtonColorOnDictate: 'var(--aurora-danger)',
  sendBoxBackground: 'transparent',
  sendBoxTextColor: TEXT,
  sendBoxButtonColor: ACCENT,
};
