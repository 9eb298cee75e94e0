import type { Bot } from '../../bot/bot.ts';
import type { RasaProject } from '../project/project.ts';
import type { ReportEntry } from '../report.ts';
import { createExport } from './context.ts';
import { addDomain } from './domain.ts';
import { addFlows } from './flows.ts';
import { addNlu } from './nlu.ts';
import { addResponses } from './responses.ts';
import { addSlots } from './slots.ts';
import { addTests } from './tests.ts';

/** The Rasa project that a bot is, with what Rasa has no form for. */
export function toRasa(bot: Bot): { project: RasaProject; report: ReportEntry[] } {
  const context = createExport(bot);
  addNlu(context);
  addSlots(context);
  addResponses(context);
  addDomain(context);
  addFlows(context);
  addTests(context);
  return { project: context.project, report: context.report };
}
