import type { Fix } from '../finding.js';
import { toSource } from '../prose.js';
import { lineEnding, type Edit } from '../text.js';
import type { Block } from '../blocks.js';
import type { Sentence } from './sentence.js';

/** Sentences to put in the place of one that accuses, and questions to ask in a comment. */
export interface Rewrite {
  /** The best first; what stands in brackets is to be filled in. */
  readonly frames: readonly string[];
  readonly questions: string;
}

/** The fixes that a charge against the sentence is offered, none of them without asking. */
export function rewritesFor(
  block: Block,
  sentence: Sentence,
  { frames, questions }: Rewrite,
): readonly Fix[] {
  const place = plainPlace(sentence);
  const offers = place
    ? frames.map((frame): Fix => {
        const text = sentence.text.trimEnd().endsWith('.') ? frame : frame.replace(/\.$/, '');
        return {
          title: `Write instead: “${shortened(frame)}”`,
          edits: [{ span: place, text }],
          safe: false,
          fillIn: true,
        };
      })
    : [];
  return [
    ...offers,
    { title: `Ask in a comment: “${shortened(questions)}”`, edits: [comment(block, questions)], safe: false },
  ];
}

/** Menus are narrow, in UTF-16 units. */
const TITLE_LENGTH = 72;

function shortened(text: string): string {
  return text.length <= TITLE_LENGTH ? text : `${text.slice(0, TITLE_LENGTH).replace(/\s\S*$/, '')} …`;
}

/** Takes a word out with the blank behind it. */
export function leaveOut(sentence: Sentence, word: Edit['span']): Fix {
  const blank = /^\s+/.exec(sentence.text.slice(word.end))?.[0].length ?? 0;
  const from = sentence.span.start;
  const span = toSource(sentence.prose, { start: from + word.start, end: from + word.end + blank });
  return { title: 'Leave the word out', edits: [{ span, text: '' }], safe: false };
}

/** Where the sentence stands in the source, if no markup runs through it that a new sentence would tear. */
function plainPlace({ prose, span }: Sentence): Edit['span'] | undefined {
  const place = toSource(prose, span);
  return place.end - place.start === span.end - span.start ? place : undefined;
}

/** A comment behind the block, where it is in nobody's way and is not printed. */
function comment({ source }: Block, questions: string): Edit {
  const end = source.trimEnd().length;
  const line = lineEnding(source);
  return { span: { start: end, end }, text: `${line}${line}<!-- ${questions} -->` };
}
