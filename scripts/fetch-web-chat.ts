// Fetches Bot Framework Web Chat, which the build puts beside the chat for renderer="webchat".
//   node scripts/run.mjs scripts/fetch-web-chat.ts
// Without it everything else is built, and a chat that asks for it draws the conversation itself.
import { fetchPackage, WEB_CHAT } from './lib/package-file.ts';

const { name, version } = WEB_CHAT;
try {
  await fetchPackage(WEB_CHAT);
} catch {
  process.stderr.write(
    `${name} ${version} could not be fetched with npm, so renderer="webchat" is left out of this build; run the command again with a network to add it.\n`,
  );
}
