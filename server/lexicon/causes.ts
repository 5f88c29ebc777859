/** How texts tell causes, and what stands in the place of one. */
import type { DepthWords } from '../engine/cause/depth.js';
import type { CauseWords } from '../engine/cause/statement.js';

/** How texts state a cause, in a sentence of their account. */
const STATED_CAUSE =
  /\b(?:caused by|due to|because|owing to|as a result of|result(?:s|ed|ing) (?:from|in)|the (?:root )?(?:cause|reason|culprit|problem|issue) (?:was|is|for|that|turned)|root[- ]cause|turned out|stem(?:s|med) from|trigger(?:ed)? by|led to|leading to|which meant|caus(?:ed|ing)|attribut(?:ed|able) to)\b/i;

/** The same, so plainly that it counts wherever it stands, in a timeline as well. */
const PLAIN_CAUSE =
  /\b(?:root[- ]?causes?|underlying (?:cause|problem|issue)) (?:was|were|is|turned|found|identified|confirmed)\b|\b(?:identified|found|confirmed|established|traced|diagnosed) (?:\w+ ){0,3}(?:root|underlying) ?-?(?:cause|problem|issue)\b|\b(?:outage|incident|failures?|errors?|crash(?:es)?|downtime|problem|issue) (?:was|were|is) (?:\w+ )?(?:caused by|due to|the result of|because)\b|\bcause of (?:our|the|this) (?:outage|incident|crash|failure|problem|downtime)\b/i;

/** What says of a cause that it is not known, not reached or not dealt with. */
const CAUSE_DENIED =
  /\b(?:not|no|never|n't|un(?:known|clear|able)|still|yet|without|until|whether|trying to|need to|try to|to find|look(?:ing)? for|investigat\w+|searching)\b/i;

/** The ways in which systems fail: whoever names one tells how it came about. */
const MECHANISM =
  /\b(?:vulnerab\w+|exploit(?:s|ed|ing|able)?|malicious|bugs?\b|race conditions?|dead ?locks?|(?:memory|connection|file descriptor) leaks?|mis-?configur\w+|wrong(?:ly)? configur\w+|ran out of|running out of|exhaust(?:ed|ion|ing)|full disk|disk (?:was|is|got|became|had run) full|expired?|out[- ]of[- ]memory|oom(?:[- ]?killed)?|overload(?:ed|ing)?|corrupt(?:ed|ion)|typos?\b|regression|incompatib\w+|hard[- ]?coded|bottleneck|throttl\w+|retry storms?|thundering herd|split[- ]brain|single point of failure|power (?:loss|cut|failure|outage)|hardware (?:failure|fault|defect)|rate limit\w*|infinite loop|null pointer|off[- ]by[- ]one|stale (?:cache|data|config\w*)|time[- ]?outs?|cascad\w+|limit(?:s|ed)? (?:of|to|was|were)|not idempotent|schema change)\b/i;

/** Words that join a condition to what came of it. */
const LINK =
  /\b(?:because|since|so that|so the|which|as a result|therefore|thus|hence|consequently|due to|owing to|led to|leading to|meant|means|allow(?:s|ed|ing)?|let|caus(?:ed|ing)|result(?:s|ed|ing)|trigger(?:s|ed|ing)?|without|lack(?:s|ed|ing)?|missing|absent|no|none|nothing|never|not|only|when|while|despite|although|though|assum\w+|instead of|rather than|depends?|relied|relies|exceed\w*|too (?:many|few|small|large|low|high|long|short|much)|fail(?:s|ed)? to)\b|n't\b/i;

/** What somebody did to end the incident. */
const FIXED =
  /\b(?:roll(?:ed|ing)? ?back|rollback|revert(?:ed|ing)?|restart(?:ed|ing)?|re-?boot(?:ed|ing)?|re-?deploy(?:ed|ing)?|patched|hot-?fix(?:ed)?|fixed|scaled (?:up|out|down)|re-?stored|replaced|re-?started|upgraded|downgraded|increased|raised|cleared|purged|flushed|re-?created|re-?built|renewed|failed over|disabled|switched (?:off|back|over))\b/i;

/** What could be seen from outside while it lasted. */
const SYMPTOM =
  /\b(?:was|were|went|is|are|became|being|got|has been|had been) (?:\w+ )?(?:down|offline|unavailable|inaccessible|unreachable|unresponsive|not (?:available|reachable|accessible|responding|working|loading)|slow|degraded|broken|failing|stuck|dead)\b|\b(?:crashed|hung|froze|stopped (?:working|responding|serving)|died|fell over|timed out|did not respond|returned (?:errors?|\d{3}s?)|(?:could not|couldn't|unable to) (?:log ?in|sign in|connect|reach|access|load|check ?out|pay))\b|^(?:\w+ ){0,3}(?:outage|downtime|crash|timeouts?|errors?|high latency|latency|failure|5\d\ds?)\.?$/i;

/** Says that the cause has not been found. */
const UNKNOWN =
  /\b(?:cause|reason|source|origin|why)\b[^.;]{0,80}\b(?:unknown|unclear|not (?:yet )?(?:\w+ )?(?:known|clear|found|identified|determined|established|understood)|under investigation|being investigated)\b|\b(?:have|has|had|do|could|did) ?(?:not|n't) (?:\w+ )?(?:know|find|found|identif\w+|determined?|establish(?:ed)?|understand|understood) (?:yet )?(?:why|the (?:\w+ )?(?:cause|reason|source))\b/i;

/** Claims that leave nothing to another condition. */
export const SOLE_CAUSE =
  /\b(?:only|sole|single|one and only|lone) (?:root[- ]?)?(?:cause|reason|culprit)\b|\b(?:solely|purely|entirely|exclusively|simply) (?:caused by|due to|because of|down to|the result of)\b/i;

/** Claims that it was chance, which end the search. */
export const CHANCE =
  /\bperfect storm\b|\bfreak (?:event|accident|incident|occurrence|failure|of nature)\b|\b(?:a|an isolated|one) (?:one[- ]off|fluke|freak)(?: (?:event|incident|occurrence|failure|problem|issue|case|thing))?(?=[.,;:!)]|$| and\b| that\b)|\bonce[- ]in[- ]a[- ](?:lifetime|century|decade|blue moon|million)\b|\bact of god\b|\b(?:just |pure(?:ly)? |simply |plain )bad luck\b|\b(?:very |extremely |highly )?unlikely to (?:happen|occur|recur|repeat|be repeated|re-?occur)(?: ever)?(?: again)?\b|\b(?:will|would|should|can) (?:surely |certainly |probably )?(?:never|not) (?:happen|occur|recur) again\b|\b(?:could not|couldn't|cannot|can't) (?:possibly )?have been (?:foreseen|predicted|prevented|anticipated|avoided)\b|\bnobody could have (?:foreseen|predicted|prevented|known)\b/i;

/** What a chain of whys must not end at: a lapse, and what is done about people. */
export const LAPSE =
  /\b(?:human|operator|user|manual) (?:error|mistake)s?\b|\b(?:forgot(?:ten)?|careless(?:ly|ness)?|inattenti\w+|negligen\w+|distracted|tired|in a hurry|inexperienced?|untrained|mis-?read|mis-?typed|fat[- ]?fingered|overlooked|assumed|rushed)\b|\b(?:was|were)(?: not|n't) (?:\w+ )?(?:careful|paying attention|trained|aware|attentive|thorough|diligent|experienced)\b|\black of (?:training|attention|care|experience|knowledge|diligence|awareness|discipline)\b|\b(?:engineer|operator|developer|oncall|on-call|responder|admin(?:istrator)?|person|someone|somebody|reviewer|author|he|she|they|we|i)\b[^.;]{0,30}\b(?:made a mistake|did not|didn't|failed to|should have|ran the wrong|typed|picked the wrong)\b/i;

/** A figure, a link, a ticket, a commit or code: something a reader can check. */
export const EVIDENCE = /\d|https?:|\]\(|\]\[|`|!\[|\b[A-Z][A-Z0-9]+-\d+\b/;

/** What stands where an answer should be. */
export const NO_ANSWER =
  /^(?:tbd|tba|tbc|tbf|todo|to do|to be (?:determined|done|added|confirmed|written|filled(?: in)?)|wip|n\/?a|none|unknown|pending|under investigation|investigating|coming soon|\?+|\.{2,}|…|-+|_+|x+)[\s.!:)]*$/i;

/** By what a stated cause is known. */
export const CAUSE_WORDS: CauseWords = {
  stated: STATED_CAUSE,
  plain: PLAIN_CAUSE,
  mechanism: MECHANISM,
  denied: CAUSE_DENIED,
};

/** By what the depth of a cause is judged. */
export const DEPTH_WORDS: DepthWords = {
  link: LINK,
  mechanism: MECHANISM,
  fixed: FIXED,
  symptom: SYMPTOM,
  evidence: EVIDENCE,
  unknown: UNKNOWN,
};
