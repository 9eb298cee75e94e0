import { createQuiz, type EmbeddedQuiz } from './create-quiz.ts';
import type { QuizApp, QuizSettings } from './settings.ts';

/** The element `<aurora-quiz>`; its events are `aurora-ready`, `aurora-take`, `aurora-talk`, `aurora-error`. */
export type AuroraQuizElement = HTMLElement;

/** Defines `<aurora-quiz>` unless the page has it already. */
export function defineAuroraQuiz(
  loadApp: () => Promise<QuizApp>,
  defaults: Partial<QuizSettings> = {},
): void {
  class AuroraQuiz extends HTMLElement {
    static observedAttributes = ['language'];
    quiz: EmbeddedQuiz | undefined;

    connectedCallback() {
      if (this.quiz) return;
      const given = [...this.attributes].map(({ name, value }) => [name, value]);
      const settings = { quiz: '', ...defaults, ...Object.fromEntries(given) };
      this.quiz = createQuiz(this, settings, loadApp);
    }

    disconnectedCallback() {
      // A page that moves the element takes it out and puts it back in one go.
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.quiz?.destroy();
        this.quiz = undefined;
      });
    }

    attributeChangedCallback(_name: string, _old: string, language: string) {
      if (language) this.quiz?.setLanguage(language);
    }
  }
  if (!customElements.get('aurora-quiz')) customElements.define('aurora-quiz', AuroraQuiz);
}
