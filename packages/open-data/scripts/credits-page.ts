import type { Credit } from '../src/credits.ts';

/** CREDITS.md as it must read for these credits. */
export function creditsPage(credits: readonly Credit[]): string {
  const sections = credits.map((credit) =>
    [
      `## ${credit.title}`,
      '',
      `- Files: ${credit.files.map((file) => `\`${file}\``).join(', ')}`,
      `- By: ${credit.holder}`,
      `- Licence: [${credit.licence}](${credit.licenceUrl})`,
      `- From: ${credit.source}`,
      `- Changes: ${credit.changes}`,
      `- Shown as: “${credit.line.en}”`,
    ].join('\n'),
  );
  return `# Credits of the data\n\nWritten from \`data/CREDITS.json\` by \`npm run credits -w packages/open-data\`.\n\n${sections.join('\n\n')}\n`;
}
