import type { Bot } from '../../bot/bot.ts';
import type { Json } from '../../bot/localized.ts';
import { addItem, emptyProject, type RasaProject, type Section } from '../project/project.ts';
import type { ReportEntry } from '../report.ts';

/** The files that an export writes. */
export const FILES = {
  domain: 'domain.yml',
  rules: 'data/rules.yml',
  stories: 'data/stories.yml',
} as const;

/** What the parts of the exporter share. */
export interface ExportContext {
  bot: Bot;
  project: RasaProject;
  report: ReportEntry[];
  /** Adds a part; the key under which it stands. */
  add(section: Section, name: string, file: string, value: Json): string;
  /** Adds a part of the domain unless it is there. */
  addOnce(section: Section, name: string, value: Json): void;
  /** Notes what Rasa has no form for; the place is one of the bot's. */
  tell(place: string, what: string, why: string): void;
}

/** Begins the export of a bot. */
export function createExport(bot: Bot): ExportContext {
  const project = emptyProject();
  const report: ReportEntry[] = [];
  const add: ExportContext['add'] = (section, name, file, value) =>
    addItem(project, section, name, { file, value });
  return {
    bot,
    project,
    report,
    add,
    addOnce(section, name, value) {
      if (!Object.hasOwn(project[section], name)) add(section, name, FILES.domain, value);
    },
    tell: (place, what, why) => report.push({ file: '', place, what, why }),
  };
}
