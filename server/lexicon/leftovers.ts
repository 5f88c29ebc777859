/** Words that leave a person to be found, or ask for one, where no name stands. */

/** Questions whose answer is a culprit: "Who caused this?" What was done to whom, and who helps, may be asked. */
export const ASKS_FOR_A_CULPRIT =
  /^who(?:['’]s| is| was| were)?\s+(?:(?:the one|the person|the engineer|someone) (?:who|that)\s+)?(?:(?:actually|really|exactly|first|originally)\s+)?(?:caused|broke|crashed|deployed|pushed|merged|approved|reviewed|signed off|ran|executed|typed|made|did|wrote|introduced|changed|deleted|dropped|removed|disabled|forgot|missed|ignored|overlooked|failed|messed|screwed|let|allowed|should have|could have|to blame|at fault|responsible for (?:this|the (?:outage|incident|mistake|error|failure|bug|breakage)))\b(?! (?:the |this |these )?(?:postmortems?|reviews?|documents?|reports?|retrospectives?|meetings?|questions?|sense|a difference)\b)/i;

/** What stands for one single person without a name: there is one intern, one new hire on the team. */
export const CIRCUMLOCUTION =
  /\b(?:(?:our|the|their|its) (?:only|one|sole|single) (?:\w+ ){0,2}(?:engineer|developer|admin(?:istrator)?|dba|sre|expert|operator|manager|contractor|architect|designer|tester)|(?:the|our|an?|their) (?:(?:new|newest|most junior|summer|student) )?(?:intern|trainee|apprentice|new (?:hire|joiner|starter)|newbie|rookie)(?: (?:on|in|of|from) the (?:\w+ ){1,3}team)?|the (?:most junior|newest|youngest|least experienced) (?:\w+ ){0,2}(?:engineer|developer|member|person|colleague|admin(?:istrator)?)(?: (?:on|in|of) the (?:\w+ ){0,3}team)?|the (?:engineer|developer|person|colleague|employee|contractor|guy|woman|man) who (?:(?:(?:originally|first) )?(?:wrote|built|designed|authored) (?:the|this|that|it|our|its|an?)(?: (?!(?:had|has|was|were|is|left|then|and)\b)[\w-]+)?|(?:recently |just |had |has )*(?:joined|left|quit|started)(?: (?:last (?:week|month|year)|recently|us|the (?:team|company)|in \w+|(?:a|one|two|three|\d+) \w+ (?:ago|before|earlier)))?))(?![\w-])/i;

/** Fields and headings whose answer is a list of names: "Names of people involved:". */
export const ASKS_FOR_NAMES =
  /^(?:(?:full |the )?names? of (?:the |all )?(?:people|persons?|individuals|engineers|employees|staff|responders|participants|attendees)(?: (?:involved|present|on the call|responsible))?|(?:people|persons?|individuals|employees|engineers|staff)(?: who were)? involved|who was involved)(?=\s*(?:[:?(]|$))/i;
