import { folded, phraseOf } from '../entities/words.ts';

const BEGINNINGS =
  /^ (?:(?:ja|mut|mutta|entä|enta|no|siis|och|men|and|but|so) )?(?:milloin|mihin|missa|mista|mika|mita|miten|miksi|kuka|kuinka|paljonko|montako|voiko|voinko|saako|saanko|onko|pitaako|taytyyko|hur|var|vad|vem|nar|varfor|vilken|vilket|kan jag|kan man|far jag|far man|finns det|maste jag|how|where|what|when|who|why|which|can i|can you|do i|do you|is there|are there|am i|may i) /;

/** Whether a message asks something, by its mark or its first words. */
export function isQuestion(text: string): boolean {
  return text.includes('?') || BEGINNINGS.test(folded(phraseOf(text)));
}
