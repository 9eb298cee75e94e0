import { defineAuroraQuiz } from '../embed/define-element.ts';

const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="aurora-quiz.js"]')!;
const { origin, href } = new URL(script.src);

defineAuroraQuiz(() => import(/* @vite-ignore */ new URL('quiz/app.js', href).href), {
  server: origin,
});

// A page may write the element itself; a script that names a quiz puts it where the script stands.
const { quiz } = script.dataset;
if (quiz) {
  const element = document.createElement('aurora-quiz');
  for (const { name, value } of script.attributes)
    if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
  const place = () => {
    if (script.parentElement === document.head) document.body.append(element);
    else script.after(element);
  };
  if (document.body) place();
  else addEventListener('DOMContentLoaded', place);
}
