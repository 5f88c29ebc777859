/** Sentences, rows, cells and chat lines of invented incidents, with and without people. */
import type { TagContext } from '../../engine/people/tagger/line.js';
import type { Span } from '../../engine/text.js';
import type { Gazetteers } from './gazetteers.js';
import { peopleFiller } from './people-fillers.js';
import { OTHER_CELLS, OTHER_HEADERS, PEOPLE_CELLS, PEOPLE_HEADERS } from './cells.js';
import { HUMAN_SENTENCES, PEOPLE_LINES } from './human-sentences.js';
import { PHRASES } from './phrases.js';
import { THING_SENTENCES } from './thing-sentences.js';
import type { Random } from './random.js';
import type { Sample } from './sample.js';
import { thingsFiller } from './things-fillers.js';

/** Fills templates. */
export interface TemplateFiller {
  /** A sentence, row or cell, about people in half of all cases. */
  sample(): Sample;
}

interface Filled {
  readonly text: string;
  readonly names: readonly Span[];
}

/** A filler over the lists. */
export function templateFiller(random: Random, lists: Gazetteers): TemplateFiller {
  const people = peopleFiller(random, lists);
  const things = thingsFiller(random, lists);
  const fillers: Readonly<Record<string, () => string>> = {
    X: things.product,
    K: things.lookalike,
    S: things.service,
    T: things.team,
    R: things.role,
    L: things.place,
    M: things.month,
    N: things.noun,
    H: things.head,
    B: things.placeholder,
  };

  const expand = (template: string): string =>
    template.replace(/\{([a-z]+)\}/g, (_, slot: string) => expand(random.pick(PHRASES[slot] ?? [slot])));

  const fill = (template: string): Filled => {
    let text = '';
    const names: Span[] = [];
    let from = 0;
    const expanded = expand(template);
    for (const slot of expanded.matchAll(/\{([A-Z])\}|$/g)) {
      text += expanded.slice(from, slot.index);
      from = slot.index + slot[0].length;
      if (slot[1] === 'P') {
        const name = people.person();
        names.push({ start: text.length, end: text.length + name.length });
        text += name;
      } else if (slot[1] !== undefined) text += fillers[slot[1]]?.() ?? '';
    }
    return { text, names };
  };

  const sentences = (): Filled => {
    const count = random.chance(0.3) ? 2 + random.below(2) : 1;
    const parts = Array.from({ length: count }, () =>
      fill(random.pick(random.chance(0.5) ? HUMAN_SENTENCES : THING_SENTENCES)),
    );
    return parts.reduce((joined, part) => append(`${joined.text}. `, joined.names, part));
  };

  const rows = (): Sample => {
    const count = 2 + random.below(3);
    const parts = Array.from({ length: count }, () =>
      append(
        timeStamp(random),
        [],
        fill(random.pick(random.chance(0.5) ? HUMAN_SENTENCES : THING_SENTENCES)),
      ),
    );
    const filled = parts.reduce((joined, part) => append(`${joined.text}\n`, joined.names, part));
    return { ...filled, context: { place: 'paragraph' } };
  };

  const cell = (): Sample => {
    const ofPeople = random.chance(0.6);
    const peopleHeader = ofPeople ? random.chance(0.9) : random.chance(0.5);
    const header = random.pick(peopleHeader ? PEOPLE_HEADERS : OTHER_HEADERS);
    return {
      ...fill(random.pick(ofPeople ? PEOPLE_CELLS : OTHER_CELLS)),
      context: { place: 'cell', header },
    };
  };

  const listed = (): Sample => {
    const inList = random.chance(0.7);
    const filled = fill(
      random.pick(random.chance(0.75) ? [...PEOPLE_CELLS, ...PEOPLE_LINES.slice(-8)] : OTHER_CELLS),
    );
    return {
      ...filled,
      context: { place: inList ? 'listItem' : 'paragraph', peopleListed: random.chance(0.85) },
    };
  };

  const sentence = (): Sample => {
    const roll = random.next();
    const filled = roll < 0.2 ? fill(random.pick(PEOPLE_LINES)) : sentences();
    const place = placeOf(random);
    const timed = place !== 'heading' && random.chance(place === 'listItem' ? 0.5 : 0.2);
    const headed = timed ? append(timeStamp(random), [], filled) : filled;
    const stopped = random.chance(0.4) ? { ...headed, text: `${headed.text}.` } : headed;
    const context: TagContext = place === 'cell' ? { place, header: random.pick(OTHER_HEADERS) } : { place };
    return { ...upperFirst(stopped, random), context };
  };

  return {
    sample: () => {
      const roll = random.next();
      return roll < 0.1 ? cell() : roll < 0.16 ? listed() : roll < 0.2 ? rows() : sentence();
    },
  };
}

function placeOf(random: Random): TagContext['place'] {
  const roll = random.next();
  return roll < 0.4 ? 'paragraph' : roll < 0.75 ? 'listItem' : roll < 0.94 ? 'cell' : 'heading';
}

/** What stands in front of a timeline's line. */
export function timeStamp(random: Random): string {
  const two = (below: number) => String(random.below(below)).padStart(2, '0');
  const clock = () => `${two(24)}:${two(60)}${random.chance(0.1) ? `:${two(60)}` : ''}`;
  const zone = random.pick([
    '',
    '',
    '',
    ' UTC',
    ' UTC',
    ' PST',
    ' CET',
    ' ET',
    'Z',
    ' (UTC)',
    'am',
    ' PM',
    ' GMT',
  ]);
  const month = random.pick(['May', 'Oct', 'March', 'Jun', 'April', 'August']);
  const date = random.pick([
    '',
    '',
    '',
    '',
    `2022-${two(12)}-${two(28)} `,
    `${month} ${two(28)}, `,
    `${two(28)} ${month} `,
  ]);
  const range = random.chance(0.1) ? ` - ${clock()}${zone}` : '';
  const bracketed = random.chance(0.1) ? `[${date}${clock()}]` : `${date}${clock()}${zone}${range}`;
  return (
    bracketed +
    random.pick(['\n', ' ', ' ', ' - ', ' - ', ': ', ': ', ' – ', ' | ', ', ', ' — ', ' > ', ' * '])
  );
}

/** Two filled texts as one. */
export function append(text: string, names: readonly Span[], next: Filled): Filled {
  const moved = next.names.map(({ start, end }) => ({ start: start + text.length, end: end + text.length }));
  return { text: text + next.text, names: [...names, ...moved] };
}

/** Sentences mostly begin with a capital; chat lines often do not. */
function upperFirst(filled: Filled, random: Random): Filled {
  if (!random.chance(0.75)) return filled;
  return { ...filled, text: filled.text.charAt(0).toUpperCase() + filled.text.slice(1) };
}
