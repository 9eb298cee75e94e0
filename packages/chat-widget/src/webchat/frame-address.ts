import type { ChatSettings } from '../element/settings.ts';

/** Where the frame of Web Chat lies, and what it may do. */
export interface FrameAddress {
  href: string;
  /** The origin from which its messages come. */
  origin: string;
  sandbox: string;
  /** Features of the browser that it may use. */
  allow: string;
  isSpeaking: boolean;
}

/** It runs our script and opens links in new tabs; it has no origin, and so no storage and no cookies. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * The frame of a chat's service. A browser hands a microphone only to a page with an origin: where
 * the page asks for speech, the frame has that of the service.
 */
export function frameAddress({
  server = location.origin,
  imageOrigins = '',
  speech,
}: Pick<ChatSettings, 'server' | 'imageOrigins' | 'speech'>): FrameAddress {
  const url = new URL(`${server.replace(/\/$/, '')}/embed/webchat/index.html`, document.baseURI);
  const isSpeaking = speech === 'browser';
  if (isSpeaking) url.searchParams.set('speech', 'browser');
  for (const origin of imageOrigins.split(/[\s,]+/))
    if (/^https:/.test(origin)) url.searchParams.append('pictures', origin);
  return {
    href: url.href,
    origin: isSpeaking ? url.origin : 'null',
    sandbox: isSpeaking ? `${SANDBOX} allow-same-origin` : SANDBOX,
    allow: isSpeaking ? 'microphone; autoplay' : '',
    isSpeaking,
  };
}
