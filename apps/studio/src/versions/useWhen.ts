import { useFormat } from '@auroraai/ui';

/** Gives a moment (ISO 8601) as a day and time of where the editor is. */
export function useWhen(): (moment: string) => string {
  const format = useFormat();
  return (moment) => {
    const at = new Date(moment);
    if (Number.isNaN(at.getTime())) return '';
    const two = (number: number) => String(number).padStart(2, '0');
    const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
    return `${format.date(day)} ${format.time(`${two(at.getHours())}:${two(at.getMinutes())}`)}`;
  };
}
