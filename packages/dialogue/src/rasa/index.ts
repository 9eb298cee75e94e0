export type { Change } from './difference.ts';
export type { CarriedOfBot, ExportResult } from './export.ts';
export { exportRasa } from './export.ts';
export type { ImportOptions, ImportResult, KeptOfRasa } from './import.ts';
export { importRasa, readKept } from './import.ts';
export type { PlainEntry, ReportEntry } from './report.ts';
export { REPORT_CODES, type ReportCode } from './report-codes.ts';
export type { BotIdentity } from './to-bot/settings.ts';
