/**
 * The headings that people write, by the role of the section. A heading counts when it is one of the phrases, or
 * matches the pattern; both see it in lower case without numbers, brackets and punctuation.
 */
import type { SectionRole } from '../engine/profile.js';

export interface SectionWords {
  readonly role: SectionRole;
  readonly phrases: readonly string[];
  /** For headings with words of their own around the telling ones. */
  readonly pattern?: RegExp;
}

/** In the order in which they are tried: "Impact timeline" is a timeline, "Lessons from detection" are lessons. */
export const sectionWords: readonly SectionWords[] = [
  {
    role: 'timeline',
    phrases: [
      'chronology',
      'sequence of events',
      'incident log',
      'log of events',
      'event log',
      'what happened when',
    ],
    pattern: /\btime ?lines?\b|^chronolog|^sequence of events/,
  },
  {
    role: 'action-items',
    phrases: [
      'actions',
      'next steps',
      'follow up',
      'follow ups',
      'follow-up',
      'follow-ups',
      'todo',
      'todos',
      'to do',
      'remediation',
      'remediations',
      'corrective measures',
      'preventative measures',
      'preventive measures',
      'prevention',
      'improvements',
      'recommendations',
      'future work',
      'tasks',
      'commitments',
      'how do we prevent this',
    ],
    pattern:
      /\baction(?:able)?s? ?(?:items?|points?|plan|register)\b|\b(?:corrective|preventive|preventative|follow[- ]?up|remedial|remediation|future|long[- ]term|short[- ]term|further|planned|proposed) (?:actions?|items?|measures?|steps|tasks|work|plans?)\b|\b(?:resulting|required|agreed) actions?\b|^avoiding\b|^what (?:we'?re|are we|will we|we will|we'll|we are) (?:going to )?(?:do|doing|change|changing)|\bprevent\w* (?:re-?occurr?ence|recurrence|this|it|future)\b/,
  },
  {
    role: 'lessons',
    phrases: [
      'lessons',
      'learnings',
      'takeaways',
      'retrospective',
      'reflections',
      'what worked',
      'what did not work',
      'went well',
      'went wrong',
      'got lucky',
      'good',
      'bad',
      'lucky',
    ],
    pattern:
      /\blessons?\b|\blearn(?:ed|t|ings?)\b|\bwhat (?:went|worked|didn'?t|did not|could (?:have )?(?:go|gone|be|been))\b|\b(?:went|go) (?:well|wrong|poorly|badly|right)\b|\b(?:got|were|been) lucky\b|\btakeaways?\b|\bthings that (?:went|worked)\b/,
  },
  {
    role: 'root-cause',
    phrases: [
      'cause',
      'causes',
      'why',
      'contributing factors',
      'contributing factor',
      'five whys',
      '5 whys',
      'why did it happen',
      'why did this happen',
      'rca',
      'trigger and root cause',
      'what caused it',
    ],
    pattern:
      /\broot[- ]?causes?\b|\bcauses? (?:analysis|of)\b|\banalysis of (?:the )?(?:causes?|root|failure|problem|incident|issue)\b|\bcontribut(?:ing|ory) (?:factors?|causes?|conditions?)\b|\b(?:five|5) ?-?whys?\b|\bwhy (?:did|was|were|it|this)\b.*\b(?:happen(?:ed)?|occur(?:red)?|fail(?:ed)?|break|broke|down)\b|\bwhat caused\b|\bunderlying causes?\b|^causes?\b/,
  },
  {
    role: 'detection',
    phrases: [
      'detection',
      'discovery',
      'alerting',
      'how was it detected',
      'how did we find out',
      'how we noticed',
      'monitoring',
    ],
    pattern:
      /\bdetection\b|\bhow (?:was|were|did) .*\b(?:detected|noticed|discovered|found out|find out|notice)\b|^discovery\b/,
  },
  {
    role: 'resolution',
    phrases: [
      'resolution',
      'recovery',
      'mitigation',
      'mitigations',
      'fix',
      'the fix',
      'solution',
      'response',
      'remediation steps',
      'how we fixed it',
      'how was it resolved',
      'workaround',
      'actions taken',
      'steps taken',
    ],
    pattern:
      /\bresol(?:ution|ved)\b|\brecover(?:y|ed)\b|\bmitigat(?:ion|ions|ed)\b|\bhow (?:was|were|did|we) .*\b(?:resolved|fixed|mitigated|restore[d]?|fix)\b|\b(?:actions?|steps) (?:we )?(?:taken|took)\b/,
  },
  {
    role: 'impact',
    phrases: [
      'impact',
      'scope',
      'effect',
      'effects',
      'fallout',
      'consequences',
      'who was affected',
      'damage',
      'severity',
      'blast radius',
    ],
    pattern:
      /\bimpacts?\b|^affected\b|\b(?:customer|user|business)s? (?:effects?|affected)\b|\bwho (?:was|were) (?:affected|impacted)\b|\bconsequences\b|\bfallout\b/,
  },
  {
    role: 'summary',
    phrases: [
      'summary',
      'overview',
      'executive summary',
      'tl dr',
      'tldr',
      'abstract',
      'synopsis',
      'in brief',
      'description',
      'incident description',
      'issue summary',
      'problem statement',
      'what happened',
    ],
    pattern: /\bsummary\b|\boverview\b|^tl[ ;]?dr\b|^what happened\b/,
  },
  {
    role: 'background',
    phrases: ['background', 'context', 'glossary', 'introduction', 'architecture', 'intro', 'terminology'],
    pattern: /^background\b|^context\b|\bglossary\b/,
  },
];

/** The role that a heading customarily stands for; the heading in the form of `plainHeading`. */
export function customarySectionRole(heading: string): SectionRole | undefined {
  if (heading.split(' ').length > 12) return undefined;
  return sectionWords.find(
    ({ phrases, pattern }) => phrases.includes(heading.replace(/\?$/, '')) || pattern?.test(heading),
  )?.role;
}
