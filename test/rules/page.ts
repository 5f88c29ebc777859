/** Reads the examples of a rule page. */
import { parse } from 'yaml';
import { readSettings, vocabulary, type SettingsLayer, type Span } from '../../server/index.js';

/** A text whose expected findings are marked with «». */
export interface Example {
  readonly kind: 'bad' | 'good';
  readonly text: string;
  /** The marked spans, in offsets of the text without marks. */
  readonly expected: readonly Span[];
  /** What the text is after the fixes, where the page says so. */
  readonly fixed?: string;
  readonly settings: SettingsLayer;
}

/** The examples in order; a `yaml settings` block holds for the examples below it. */
export function readExamples(page: string): readonly Example[] {
  const examples: Example[] = [];
  let settings: SettingsLayer = {};
  for (const [, info = '', body = ''] of page.matchAll(
    /^```(md|yaml) (?=bad|good|fixed|settings)(.*(?:\n(?!```).*)*)/gm,
  )) {
    const [line = '', ...rest] = body.split('\n');
    const text = `${rest.join('\n')}\n`;
    if (info === 'yaml') settings = readSettings(parse(text), vocabulary).settings;
    else if (line === 'fixed') examples.push({ ...take(examples), fixed: text });
    else examples.push({ kind: line === 'good' ? 'good' : 'bad', ...unmark(text), settings });
  }
  return examples;
}

function take(examples: Example[]): Example {
  const example = examples.pop();
  if (!example) throw new Error('a "fixed" example needs a "bad" one before it');
  return example;
}

function unmark(marked: string): { text: string; expected: readonly Span[] } {
  const expected: Span[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') start = text.length;
    else if (part === '»') expected.push({ start, end: text.length });
    else text += part;
  }
  return { text, expected };
}
