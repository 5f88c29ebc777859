/** How action items say who does what by when, and how they say too little. */
import type { ActionField, ActionWords } from '../engine/actions/action-item.js';

const HEADERS: ActionWords['headers'] = {
  description:
    /^(?:action(?:s| ?items?)?|tasks?|items?|description|what|to-?do|follow[- ]?ups?|work|measures?|improvements?|steps?|corrective actions?|recommendations?|summary|title|details?)\b/i,
  owner: /\b(?:owners?|assignees?|assigned|responsible|dri|who|team|lead|driver)\b/i,
  due: /\b(?:due|deadline|eta|target|when|by when|date|timeline|time ?frame|sprint|milestone)\b/i,
  priority: /\b(?:prio(?:rity)?|severity|urgency|importance)\b/i,
  kind: /^(?:type|kind|category|class|goal)\b/i,
  ticket:
    /\b(?:tickets?|bugs?|issues?|jira|links?|tracking|tracker|pull requests?|prs?|references?|refs?)\b/i,
  state: /\b(?:state|status|done|progress|completed?)\b/i,
};

const DAY_NAME = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

/** Fields as they stand in a sentence or behind it: "(owner: Payments team, due 2026-03-01)". */
const INLINE: Record<ActionField, RegExp> = {
  owner:
    /\b(?:owners?|owned by|assignees?|assigned to|dri|responsible|driver)\b\s{0,3}[:=]?\s{0,3}[\p{L}@[][^,;)|\n]{0,60}|(?<![\w.])@[\w-]{2,40}|[([–—:-] ?(?:[\w&/-]+ ){1,4}team\b|^(?:the )?(?:[\w&/-]+ ){0,3}team\b(?= (?:to|will|shall)\b|:)|^(?!(?:we|i|it|this|that|they|there|there's|the|you|need|plan|continue|how)\b)\p{Lu}[\w'’-]{0,30}(?: \p{Lu}[\w'’-]{0,30}){0,2} (?:to|will|shall) \p{Ll}/iu,
  due: new RegExp(
    `\\b(?:due|deadline|eta)\\b\\s{0,3}[:=]?\\s{0,3}[^\\s,;)]{1,30}|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b|\\b(?:19|20)\\d\\d\\/\\d{1,2}\\/\\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b|\\b${MONTH} \\d{1,2}\\b|\\bQ[1-4]\\b|\\bH[12] (?:19|20)\\d\\d\\b|\\b(?:by|before|until) (?:${DAY_NAME}|${MONTH}\\b|the end of|end of|next|tomorrow)|\\bend of (?:the |this |next )?(?:week|month|quarter|year)\\b|\\b(?:this|next) (?:sprint|week|month|quarter)\\b|\\bsprint \\d+\\b|\\bwithin \\w+ (?:days?|weeks?|months?)\\b`,
    'i',
  ),
  priority:
    /\bP[0-5]\b|\bprio(?:rity)?\b\s{0,3}[:=]?\s{0,3}[\w-]{1,20}|\b(?:high|medium|low|critical|top) prio(?:rity)?\b|[[(](?:high|medium|low|critical|urgent)[\])]/i,
  kind: /[[(](?:prevent|detect|mitigat|process|repair|document)\w{0,6}[\])]|\b(?:type|kind)\s?[:=]\s?\w{3,20}/i,
  ticket:
    /\b(?!(?:CVE|CWE|RFC|ISO|UTF|SHA|AES|TLS|COVID|HTTP|IPV|EC|US|EU)-)[A-Z][A-Z0-9]{1,9}-\d+\b|(?<![\w&])#\d+\b|https?:\/\/[^\s)]{4,300}/,
  state: /\b(?:status|state)\s?[:=]\s?\w[\w -]{0,20}|[[(](?:done|fixed|complete[d]?|closed)[\])]|^✅|✅$/i,
};

/** By what action items are read. */
export const ACTION_WORDS: ActionWords = {
  headers: HEADERS,
  inline: INLINE,
  done: /\b(?:done|complete[d]?|closed|resolved|fixed|finished|shipped|merged|deployed|implemented)\b|✅|✔|☑/i,
  blank:
    /^\s*(?:$|-+$|–$|—$|\?+$|n\/?a$|none$|tbd$|tba$|todo$|unassigned$|unknown$|nobody$|open$|yyyy-mm-dd$|x+$|…$|\.{2,}$)|^\[?which \w+\?\]?$/i,
};

/** Work that stops an incident from coming about again, or shows it before customers do. */
export const PREVENTS =
  /\b(?:prevent\w*|detect\w*|alert\w*|monitor\w*|alarm\w*|guard\w*|block\w*|reject\w*|refus\w+|deny|enforc\w+|requir\w+|validat\w+|verif\w+|check\w*|tests?|testing|tested|test-\w+|lint\w*|automat\w+|canar\w+|limit\w*|cap\b|quota\w*|throttl\w*|redundan\w+|replicat\w+|fail-?over|fall-?back|isolat\w+|separat\w+|remov\w+|replac\w+|retir\w+|deprecat\w+|migrat\w+|upgrad\w+|updat\w+|patch\w*|rotat\w+|restrict\w*|lock\w*|confirm\w*|approv\w+|stag(?:e|es|ing)\b|roll(?:ing|ed)? ?out\w*|gradual\w*|circuit|retr(?:y|ies)|back-?off|jitter|time-?outs?|scan\w*|audit\w*|page[sd]?\b|paging|notif\w+|warn\w*|dashboards?|probes?|health|disabl\w+|encrypt\w*|review\w*|default\w*|add\w*|increas\w+|config\w*|fix\w*|chang\w+|rewrit\w+|refactor\w*|implement\w*|improv\w+|set ?up|scal\w+|backups?|harden\w*|avoid\w*|ensur\w+|make sure)\b/i;

/** Work that lets somebody or something notice. */
export const DETECTS =
  /\b(?:detect\w*|alert\w*|monitor\w*|alarm\w*|page[sd]?\b|paging|prob(?:e|es|ing)|notif\w+|dashboards?|health ?checks?|canar\w+|synthetic\w*|observ\w+|metrics?|track\w*|log(?:s|ging)?)\b/i;

/** Verbs that name no end at the head of an item. */
export const WEAK_VERB =
  /^(?:(?:we |the team )?(?:will|should|need to|must|to|plan to|want to) )?(?:better (?=\p{L})|more (?=\p{L})|(?:improve|enhance|look (?:into|at)|investigate|explore|consider|think about|evaluate|research|review|revisit|analy[sz]e|discuss|address|clean ?up|optimi[sz]e|examine|study|figure out|strengthen|streamline|make (?:\w+ ){1,4}(?:better|more \w+|robust|reliable|easier))\b)/iu;

/** What gives a weak verb its end: a figure, a thing to hand over, a condition, a means. */
export const END_STATE =
  /\d|`|https?:|\b(?:so that|until|such that|in order to|by (?:\p{L}+ing)\b|write|document the|decide|decision|report|adr|rfc|design doc|proposal|publish|at least|at most|less than|more than|fewer than|no longer|always|every|each|all|within|under|below|above|without|when|if|instead of|to (?:include|reject|refuse|alert|page|fail|require|show|cover|prevent|detect|avoid|allow|only|make|have|react|ensure|stop|block|return|use|handle))\b/iu;

/** Prevention that is promised only as far as it is convenient. */
export const SOFTENED =
  /\b(?:(?:we(?:'ll| will| should| can)? |will |to |should )?try(?:ing)? (?:to|and)|attempt to|aim(?:ing)? to|hop(?:e|ing) to|if (?:time|capacity|possible|feasible|resources)(?: (?:permits?|allows?))?|where(?:ver)? (?:possible|feasible|practical)|when(?:ever)? (?:possible|feasible|time permits|we have time)|best[- ]efforts?|as (?:time|capacity) (?:permits|allows)|ideally|at some point|someday|eventually|nice to have|might want to|may want to|perhaps|maybe)\b/i;

/** What a section says that holds no action items on purpose. */
export const NO_ACTIONS =
  /\bno (?:further |additional )?(?:action|follow[- ]?up)s?(?: items?)?\b|\baccept(?:ed|s|ing)? (?:the )?risk\b|\brisk (?:is |was )?accepted\b/i;
