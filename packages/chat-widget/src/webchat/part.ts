import webchat from './webchat.css?inline';

export { WebChatPane as Part } from './WebChatPane.tsx';

/** The style sheet of what stands around the frame. */
export const styles: string = webchat;
