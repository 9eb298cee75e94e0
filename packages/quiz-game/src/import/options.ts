import type { Option } from '../engine/quiz.ts';
import { isRecord } from '../engine/shape.ts';
import type { Bringing } from './bringing.ts';
import { createNames } from './names.ts';

/** Brings the choices of a question over, with what each value is called now and its picture. */
export function bringOptions(choices: unknown, path: string, { texts, note }: Bringing) {
  const options: Option[] = [];
  const values = new Map<string, string>();
  const pictures: string[] = [];
  const idOf = createNames();
  for (const [index, choice] of (Array.isArray(choices) ? choices : []).slice(0, 200).entries()) {
    const at = `${path}[${index}]`;
    const value = isRecord(choice) ? choice.value : choice;
    const text = isRecord(choice)
      ? (texts.read(choice.text, `${at}.text`, 300) ?? texts.read(value, at, 300))
      : texts.read(value, at, 300);
    if (
      !text ||
      (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    ) {
      note(at, 'left-out', 'the option has no plain value');
      continue;
    }
    if (values.has(String(value))) continue;
    if (isRecord(choice) && choice.visibleIf !== undefined)
      note(`${at}.visibleIf`, 'left-out', 'options are always there');
    const id = idOf(value, `option-${index + 1}`);
    options.push({ id, text });
    values.set(String(value), id);
    const link = isRecord(choice) ? choice.imageLink : undefined;
    if (typeof link === 'string' && /^[\w-][\w./-]{0,199}$/.test(link)) pictures.push(link);
  }
  return { options, values, pictures };
}
