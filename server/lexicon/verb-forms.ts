/** The forms of verbs, so that a verb is known as such wherever the tagger takes it for a noun. */

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  panic: ['panicked'],
  misunderstand: ['misunderstood'],
  let: ['let'],
  know: ['knew', 'known'],
  forget: ['forgot', 'forgotten'],
  break: ['broke', 'broken'],
  take: ['took', 'taken'],
  bring: ['brought'],
  lose: ['lost'],
  sleep: ['slept'],
  fall: ['fell', 'fallen'],
  make: ['made'],
  blow: ['blew', 'blown'],
  sit: ['sat'],
  cut: ['cut'],
  get: ['got', 'gotten'],
  go: ['went', 'gone'],
  do: ['did', 'done'],
};

/** Verbs whose forms are no nouns. */
const ONLY_VERBS =
  /^(?:fat-finger|botch|bungle|forget|neglect|omit|ignore|overlook|disregard|mishandle|misjudge|violate)$/;

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
  const doubled = /^(?:omit|slip|trip|skip|admit|flub)$/.test(verb) ? verb + (verb.at(-1) ?? '') : stem;
  const third = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = IRREGULAR[verb] ?? [`${doubled}ed`];
  return [verb, third, `${doubled}ing`, ...past];
}
