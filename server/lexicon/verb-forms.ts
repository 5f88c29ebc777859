/** The forms of verbs, so that a verb is known as such wherever the tagger takes it for a noun. */

import { irregularPast } from './irregular-verbs.js';

/** Verbs whose forms are no nouns. */
const ONLY_VERBS =
  /^(?:fat-finger|botch|bungle|forget|neglect|omit|ignore|overlook|disregard|mishandle|misjudge|violate|mistype|misread|misclassify|misdiagnose|sidestep|circumvent|bypass|downplay|hesitate|oversleep)$/;

/** The forms of the first words of some phrases. */
export function verbForms(phrases: Iterable<string>): {
  readonly verbForms: ReadonlyMap<string, string>;
  readonly onlyVerbs: ReadonlySet<string>;
} {
  const forms = new Map<string, string>();
  const only = new Set<string>();
  for (const phrase of phrases) {
    const verb = phrase.split(' ')[0] ?? '';
    for (const form of formsOf(verb)) {
      forms.set(form, verb);
      if (ONLY_VERBS.test(verb) && form !== verb) only.add(form);
    }
  }
  return { verbForms: forms, onlyVerbs: only };
}

function formsOf(verb: string): readonly string[] {
  const stem = verb.replace(/e$/, '');
  const doubled = DOUBLED.test(verb) ? verb + (verb.at(-1) ?? '') : stem;
  const third = /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb.replace(/([^aeiou])y$/, '$1ie')}s`;
  const past = irregularPast[verb] ?? [`${doubled.replace(/([^aeiou])y$/, '$1i')}ed`];
  return [verb, third, `${doubled}ing`, ...past];
}

/** Verbs that write their last letter twice in front of an ending. */
const DOUBLED = /^(?:omit|slip|trip|skip|admit|flub|nod|rot|ram|drag|get|put|let|cut|sit)$/;
