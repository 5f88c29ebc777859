/**
 * People who are known by the place they stand in: after a time stamp and before a verb, in an owner's cell, in a list
 * of attendees. Half of all people in real timelines are nicks or initials, which no list of names holds.
 */
import type { Lexicon } from '../lexicon.js';
import { isCode, type Prose } from '../prose.js';
import type { Settings } from '../settings.js';
import type { Span } from '../text.js';
import { isServiceAccount } from './logged.js';
import type { Certainty, MentionInProse } from './mention.js';

const DATE = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un)[a-z]*|(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]* \d{1,2})(?:,? \d{4})?(?:T|,)?`;
const TIME = String.raw`~?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s?(?:(?:[aApP]\.?[mM]\.?|Z)(?![\p{L}]))?`;
const ZONE = String.raw`(?:\(?(?:UTC|GMT|[A-Z]{1,3}[SD]?T)(?:[+-]\d+)?\)?(?![\p{L}]))`;

/** What may stand in front of the actor of a timeline row or list item. */
const ROW_HEAD = new RegExp(
  String.raw`^[\s\-–—•*|>\[("]*(?:(?:${DATE}\s+)?${TIME}\s?${ZONE}?(?:\s?(?:${DATE}))?(?:\s?[-–—]\s?(?:${DATE}\s+)?${TIME}\s?${ZONE}?)?[\s\]):|,~–—-]*)*`,
  'u',
);

/** Words that may be somebody: a name of up to three words, of which the first may be an initial; initials; a nick. */
const SOMEBODY = String.raw`(?:\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)(?:\s\p{Lu}\.)?(?:\s\p{Lu}[\p{Ll}\p{M}][\p{L}\p{M}-]*){1,2}|\p{Lu}{1,2}\p{Ll}?\p{Lu}|[\p{L}][\p{L}\p{M}\p{N}'’._-]*[\p{L}\p{N}])`;
const FIRST_WORD = new RegExp(String.raw`^(${SOMEBODY})(?:['’]s)?(?=$|[\s,&/:;)])`, 'u');
const JOINED = new RegExp(
  String.raw`^(?:\s?(?:,|/|&|\+)\s?(?:and )?|\s(?:and|or)\s)(${SOMEBODY})(?=$|[\s,&/:;.)])`,
  'u',
);
const VERB =
  /^(?:\s\([^()]{1,40}\))?,?\s(?:(?:also|then|now|manually|again|immediately|quickly|had|has|was|is|were|have|first|later|finally|and \p{L}+) ){0,2}([\p{Ll}]+)(?![\p{L}-])/u;
const SPEAKER =
  /^([\p{L}][\p{L}\p{N}._-]*(?: \p{Lu}[\p{L}\p{N}._-]*)?)\s+\[?(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)\]/u;
const INITIALS_SPEAK = /^(\p{Lu}{1,2}\p{Ll}?\p{Lu}): (?=\S)/u;

/** What a word looks like, as far as it says something about people. */
type Shape = 'initials' | 'nick' | 'name';

/** People in the slots of a prose. @param peopleListed true under a heading such as "Attendees" */
export function* findActors(
  prose: Prose,
  settings: Settings,
  lexicon: Lexicon,
  peopleListed: boolean,
): Generator<MentionInProse> {
  yield* findSubjects(prose, lexicon);
  yield* findSpeakers(prose, settings, lexicon);
  yield* findTurnedTo(prose, settings, lexicon);
  yield* findListed(prose, lexicon, peopleListed);
}

function* findSubjects(prose: Prose, lexicon: Lexicon): Generator<MentionInProse> {
  for (const start of sentenceStarts(prose)) {
    const row = prose.listed || prose.place === 'cell' || start > 0 ? start : 0;
    const word = FIRST_WORD.exec(prose.text.slice(row, row + 80));
    if (!word) continue;
    const group = coordinated(prose.text, row, word[1] ?? '');
    const end = group.at(-1)?.end ?? row;
    const verb = VERB.exec(prose.text.slice(end, end + 80))?.[1] ?? '';
    const timed = /\d[:.h]\d{2}/.test(prose.text.slice(0, row));
    for (const mention of accept(prose, group, lexicon, 'sure')) {
      const isThing = mention.shape !== 'name' && lexicon.workspace.things.has(mention.key.toLowerCase());
      const certainty = certaintyOf(verb, mention.shape, timed, lexicon);
      // What the workspace calls so is somebody only where people's verbs say it twice.
      if (certainty === 'sure') yield { ...mention, certainty: isThing ? 'likely' : certainty };
      else if (certainty && !isThing) yield { ...mention, certainty };
    }
  }
}

/** A verb of people makes anybody sure; one that systems share speaks only for initials and, in the past or behind a time, for nicks. */
function certaintyOf(
  verb: string,
  shape: Shape | undefined,
  timed: boolean,
  lexicon: Lexicon,
): Certainty | undefined {
  if (lexicon.humanActs.has(verb) && !(shape === 'name' && lexicon.nounLikeActs.has(verb))) return 'sure';
  switch (shape) {
    case 'initials':
      return lexicon.sharedActs.has(verb) ? 'likely' : undefined;
    case 'nick':
      return (timed ? lexicon.sharedActs : lexicon.sharedPastActs).has(verb) ? 'likely' : undefined;
    case 'name':
    case undefined:
      return undefined;
  }
}

/** Offsets at which an actor may stand: behind the time stamp of a row, and at the head of each sentence. */
function sentenceStarts(prose: Prose): readonly number[] {
  const head = ROW_HEAD.exec(prose.text.slice(0, 120))?.[0].length ?? 0;
  const starts = [...prose.text.matchAll(/[.!?;:]\s+(?=\S)/g)].map((match) => match.index + match[0].length);
  return [...new Set([head, ...starts])];
}

/** "nick [7:23 AM]" in a copied chat, "09:31 <nick> text", "09:31 nick: text", and "RK: text". */
function* findSpeakers(prose: Prose, settings: Settings, lexicon: Lexicon): Generator<MentionInProse> {
  yield* findChatting(prose, settings, lexicon);
  const speaker = SPEAKER.exec(prose.text)?.[1];
  if (speaker) yield* accept(prose, [{ start: 0, end: speaker.length }], lexicon, 'sure');
  const initials = INITIALS_SPEAK.exec(prose.text)?.[1];
  if (!initials) return;
  // Whoever speaks in a chat begins in lower case; what is defined or noted seldom does.
  const certainty = /^[\p{Lu}]+: \p{Ll}/u.test(prose.text) ? 'sure' : 'likely';
  yield* accept(prose, [{ start: 0, end: initials.length }], lexicon, certainty);
}

/** Nicks in front of what they said; in angle brackets they are sure, as nothing else stands so at the head of a line. */
function* findChatting(prose: Prose, settings: Settings, lexicon: Lexicon): Generator<MentionInProse> {
  const head = ROW_HEAD.exec(prose.text.slice(0, 120))?.[0].length ?? 0;
  const line = prose.text.slice(head, head + 60);
  const [angled, before = '', nick = ''] =
    /^(<[@+~& ]?)([\p{L}_][\p{L}\p{N}_.|-]{1,30})>(?=\s\S)/u.exec(line) ?? [];
  if (angled !== undefined && !isServiceAccount(nick, settings, lexicon)) {
    const at = { start: head + before.length, end: head + before.length + nick.length };
    const through = { start: head, end: head + angled.length };
    yield { form: 'handle', key: nick.toLowerCase(), at, through, shape: 'nick', certainty: 'sure' };
  }
  const said = /\d[:.h]\d{2}/.test(prose.text.slice(0, head))
    ? /^(\p{Ll}[\p{Ll}\p{N}_.-]{2,30}):\s/u.exec(line)?.[1]
    : undefined;
  if (said !== undefined && shapeOf(said, lexicon) === 'nick')
    yield* accept(prose, [{ start: head, end: head + said.length }], lexicon, 'likely');
}

function* findTurnedTo(prose: Prose, settings: Settings, lexicon: Lexicon): Generator<MentionInProse> {
  for (const word of prose.text.matchAll(/(?<=\s)\p{Lu}[\p{L}\p{M}'’-]*/gu)) {
    if (!lexicon.turnedTo.test(prose.text.slice(Math.max(0, word.index - 40), word.index))) continue;
    const first = FIRST_WORD.exec(prose.text.slice(word.index, word.index + 80))?.[1];
    if (first) yield* accept(prose, coordinated(prose.text, word.index, first), lexicon, 'likely', 'sure');
  }
  for (const { index, 0: lead, 1: nick = '' } of prose.text.matchAll(lexicon.authoredBy)) {
    const start = index + lead.length - nick.length;
    if (isServiceAccount(nick, settings, lexicon) || lexicon.humanActs.has(nick)) continue;
    yield {
      form: 'handle',
      key: nick,
      certainty: 'sure',
      shape: 'nick',
      at: { start, end: start + nick.length },
    };
  }
}

/** Cells of people's columns, lines such as "Participants: AB, CD", and lists under such a heading. */
function* findListed(prose: Prose, lexicon: Lexicon, peopleListed: boolean): Generator<MentionInProse> {
  const inColumn =
    prose.cell !== undefined && prose.cell.row > 0 && lexicon.peopleFields.test(prose.cell.header);
  const label = /^([\p{L} -]{2,30}):\s+/u.exec(prose.text);
  const from =
    inColumn || peopleListed ? 0 : label && lexicon.peopleFields.test(label[1] ?? '') ? label[0].length : -1;
  if (from < 0 || prose.text.length > 300) return;
  for (const part of prose.text.slice(from).matchAll(/[^,/&+;()|]+/g)) {
    for (const piece of part[0].matchAll(/(?:(?!\sand\s).)+/g)) {
      const text = piece[0].replace(/^\s*and\s/, (lead) => ' '.repeat(lead.length));
      const start = from + part.index + piece.index + (text.length - text.trimStart().length);
      const name = text.trim();
      if (name === '' || !LISTED_NAME.test(name)) continue;
      const at = { start, end: start + name.length };
      // Among attendees, two or three capitals are somebody, whatever else they abbreviate.
      if (peopleListed && /^\p{Lu}{2,3}$/u.test(name))
        yield { form: 'name', key: name, at, shape: 'initials', certainty: 'sure' };
      else yield* accept(prose, [at], lexicon, 'sure');
    }
  }
}

const LISTED_NAME = new RegExp(
  String.raw`^(?:${SOMEBODY}|\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:\p{Lu}\.|[\p{L}\p{M}'’-]+)){1,3})$`,
  'u',
);

/** The words that "and", commas and slashes join to the first one, as spans. */
function coordinated(text: string, start: number, first: string): Span[] {
  const spans = [{ start, end: start + first.length }];
  for (;;) {
    const end = spans.at(-1)?.end ?? start;
    const next = JOINED.exec(text.slice(end, end + 60));
    if (!next || spans.length > 8) return spans;
    const word = next[1] ?? '';
    const at = end + next[0].length - word.length;
    spans.push({ start: at, end: at + word.length });
  }
}

/** Yields those of the spans that can be people; names, which the tagger judges better, only where it is told to. */
function* accept(
  prose: Prose,
  spans: readonly Span[],
  lexicon: Lexicon,
  certainty: Certainty,
  ofInitials: Certainty = certainty,
): Generator<MentionInProse> {
  for (const at of spans) {
    const word = prose.text.slice(at.start, at.end);
    const shape = shapeOf(word, lexicon);
    if (shape === undefined || prose.place === 'heading') continue;
    if (shape === 'name' && isCode(prose, at)) continue;
    const form = shape === 'nick' ? 'handle' : 'name';
    const key = shape === 'initials' ? word : word.toLowerCase();
    yield { form, key, at, shape, certainty: shape === 'initials' ? ofInitials : certainty };
  }
}

/** What a word can be; nothing where it is an ordinary word, an acronym, a team or a time. */
export function shapeOf(word: string, lexicon: Lexicon): Shape | undefined {
  const lower = word.toLowerCase();
  if (/^\p{Lu}{1,2}\p{Ll}?\p{Lu}$/u.test(word))
    return lexicon.acronyms.has(word) || lexicon.acronyms.has(word.toUpperCase()) ? undefined : 'initials';
  const parts = lower.split(/[\s._-]+/);
  // "Maybe Kafka", "Thanks Ann": what opens the sentence is no first name.
  const [first = ''] = parts;
  if (parts.length > 1 && lexicon.commonWords.has(first) && !lexicon.dualUse.has(first)) return undefined;
  if (
    parts.some(
      (part) =>
        lexicon.groupWords.has(part) ||
        lexicon.products.has(part) ||
        lexicon.notNames.has(part) ||
        lexicon.notHandles.has(part),
    )
  )
    return undefined;
  if (parts.every((part) => lexicon.commonWords.has(part.replace(/s$/, '')) || lexicon.commonWords.has(part)))
    return undefined;
  if (/^\p{Ll}[\p{Ll}\p{N}_.-]{2,}$/u.test(word)) return isSystemName(word) ? undefined : 'nick';
  if (
    /^\p{Lu}[\p{Ll}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]*)*$|^\p{Lu}\.?\s\p{Lu}[\p{Ll}\p{M}'’-]+/u.test(word)
  )
    return 'name';
  return undefined;
}

/** Names of hosts, services, files and versions: `web-01`, `api.example.com`, `v2`. */
function isSystemName(word: string): boolean {
  return /\d$|-|\.\p{L}|_/u.test(word) || /(?:db|svc|srv|ctl)$/.test(word);
}
