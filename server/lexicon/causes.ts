/** How texts state a cause, wherever they do it. */
export const STATED_CAUSE =
  /\b(?:caused by|due to|because|owing to|as a result of|result(?:s|ed|ing) (?:from|in)|the (?:root )?(?:cause|reason|culprit|problem|issue) (?:was|is|for|that|turned)|root[- ]cause|turned out|stem(?:s|med) from|trigger(?:ed)? by|led to|leading to|which meant|caus(?:ed|ing)|attribut(?:ed|able) to)\b/i;

/** What stands where an answer should be. */
export const NO_ANSWER =
  /^(?:tbd|tba|tbc|tbf|todo|to do|to be (?:determined|done|added|confirmed|written|filled(?: in)?)|wip|n\/?a|none|unknown|pending|under investigation|investigating|coming soon|\?+|\.{2,}|…|-+|_+|x+)[\s.!:)]*$/i;
