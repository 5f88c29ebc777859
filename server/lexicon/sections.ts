/**
 * The headings that people write, by the role of the section. A heading counts when it is one of the phrases, or
 * matches the pattern; both see it in lower case without numbers, brackets and punctuation.
 */
import type { Reading } from '../engine/outline.js';
import type { SectionRole } from '../engine/profile.js';
import { listed } from './wording.js';

export interface SectionWords {
  readonly role: SectionRole;
  readonly phrases: readonly string[];
  /** Phrases that have the role in a postmortem and say nothing elsewhere: many pages have a "Why" or "Events". */
  readonly inPostmortem?: readonly string[];
  /** For headings with words of their own around the telling ones. */
  readonly pattern?: RegExp;
  /** Phrases that name the whole document at its top, and this section further below. */
  readonly asPart?: readonly string[];
}

/** In the order in which they are tried: "Impact timeline" is a timeline, "Lessons from detection" are lessons. */
export const sectionWords: readonly SectionWords[] = [
  {
    role: 'timeline',
    phrases: listed(
      'chronology, sequence of events, incident log, log of events, event log, what happened when',
    ),
    inPostmortem: listed(
      'events, key events, chain of events, course of events, order of events, incident history, history of the incident, incident chronology, detailed log, play by play, blow by blow, how it unfolded, how events unfolded',
    ),
    pattern: /\btime ?lines?\b|^chronolog|^sequence of events/,
  },
  {
    role: 'action-items',
    phrases: listed(
      'actions, next steps, follow up, follow ups, follow-up, follow-ups, todo, todos, to do, remediation, remediations, corrective measures, preventative measures, preventive measures, prevention, improvements, recommendations, future work, tasks, commitments, how do we prevent this',
    ),
    inPostmortem: listed(
      "action, our plan, the plan, going forward, moving forward, looking forward, looking ahead, way forward, the way forward, whats next, what's next, what is next, what next, what comes next, countermeasures, counter measures, remedies, remedial steps, safeguards, planned changes, planned work, planned improvements, ongoing work, outstanding work, open tasks, follow up work, followup, followups, follow up tasks, mitigation plan, remediation plan, improvement plan, preventing recurrence, how we will prevent this, how will we prevent this, repair items, work items, long term fix, long term solution, permanent fix, corrective action, corrective steps, suggestions, proposals, suggested improvements",
    ),
    pattern:
      /\baction(?:able)?s? ?(?:items?|points?|plan|register)\b|\b(?:corrective|preventive|preventative|follow[- ]?up|remedial|remediation|future|long[- ]term|short[- ]term|further|planned|proposed) (?:actions?|items?|measures?|steps|tasks|work|plans?)\b|\b(?:resulting|required|agreed) actions?\b|^avoiding\b|^what (?:we'?re|are we|will we|we will|we'll|we are) (?:going to )?(?:do|doing|change|changing)|\bprevent\w* (?:re-?occurr?ence|recurrence|this|it|future)\b/,
  },
  {
    role: 'lessons',
    phrases: listed(
      'lessons, learnings, takeaways, retrospective, reflections, what worked, what did not work, went well, went wrong, got lucky, good, bad, lucky',
    ),
    inPostmortem: listed(
      'learning, observations, what we learned, what we learnt, the good, the bad, the ugly, good things, bad things, luck, positives, negatives, what helped, what hindered, what hurt, strengths, weaknesses, room for improvement, areas for improvement, areas of improvement, opportunities for improvement',
    ),
    asPart: listed('postmortem, post mortem, post-mortem, retrospective, retro, debrief'),
    pattern:
      /\blessons?\b|\blearn(?:ed|t|ings?)\b|\bwhat (?:went|worked|didn'?t|did not|could (?:have )?(?:go|gone|be|been))\b|\b(?:went|go) (?:well|wrong|poorly|badly|right)\b|\b(?:got|were|been) lucky\b|\btakeaways?\b|\bthings that (?:went|worked)\b/,
  },
  {
    role: 'root-cause',
    phrases: listed(
      'cause, causes, why, contributing factors, contributing factor, five whys, 5 whys, why did it happen, why did this happen, rca, trigger and root cause, what caused it',
    ),
    inPostmortem: listed(
      'root, cause analysis, the cause, the reason, reason, reasons, why it happened, why this happened, the reason for the outage, contributors, contributing conditions, contributing causes, underlying problem, underlying issue, underlying problems, underlying issues, technical cause, technical root, fault analysis, causal analysis, causal factors, failure analysis, what was the cause, what was wrong, problem analysis',
    ),
    pattern:
      /\broot[- ]?causes?\b|\bcauses? (?:analysis|of)\b|\banalysis of (?:the )?(?:causes?|root|failure|problem|incident|issue)\b|\bcontribut(?:ing|ory) (?:factors?|causes?|conditions?)\b|\b(?:five|5) ?-?whys?\b|\bwhy (?:did|was|were|it|this)\b.*\b(?:happen(?:ed)?|occur(?:red)?|fail(?:ed)?|break|broke|down)\b|\bwhat caused\b|\bunderlying causes?\b|^causes?\b/,
  },
  {
    role: 'detection',
    phrases: listed(
      'detection, discovery, alerting, how was it detected, how did we find out, how we noticed, monitoring',
    ),
    inPostmortem: listed(
      'discovered, discovery of the issue, identification, how it was detected, how it was found, how it was discovered, how it was noticed, how we detected it, how we found out, how we learned about it, incident detection, problem detection, time to detect, time to detection',
    ),
    pattern:
      /\bdetection\b|\bhow (?:was|were|did) .*\b(?:detected|noticed|discovered|found out|find out|notice)\b|^discovery\b/,
  },
  {
    role: 'resolution',
    phrases: listed(
      'resolution, recovery, mitigation, mitigations, fix, the fix, solution, response, remediation steps, how we fixed it, how was it resolved, workaround, actions taken, steps taken',
    ),
    inPostmortem: listed(
      'restoration, restoring service, service restoration, repair, repairs, rollback, remedy, containment, corrective action taken, immediate actions, immediate action, immediate response, immediate fix, short term fix, temporary fix, incident response, what we did, what did we do, what was done, what we did to fix it, solving the problem, resolving the issue, fixing it, fixing the issue, fixing the problem, the solution, fixes, hotfix, workarounds, emergency response',
    ),
    pattern:
      /\bresol(?:ution|ved)\b|\brecover(?:y|ed)\b|\bmitigat(?:ion|ions|ed)\b|\bhow (?:was|were|did|we) .*\b(?:resolved|fixed|mitigated|restore[d]?|fix)\b|\b(?:actions?|steps) (?:we )?(?:taken|took)\b/,
  },
  {
    role: 'impact',
    phrases: listed(
      'impact, scope, effect, effects, fallout, consequences, who was affected, damage, severity, blast radius',
    ),
    inPostmortem: listed(
      'affected users, affected customers, affected services, affected systems, affected components, affected products, services affected, users affected, systems affected, what was affected, what was impacted, who was impacted, who and what was affected, customer experience, loss, losses, data loss, damages, extent, extent of the outage, repercussions, cost',
    ),
    pattern:
      /\bimpacts?\b|^affected\b|\b(?:customer|user|business)s? (?:effects?|affected)\b|\bwho (?:was|were) (?:affected|impacted)\b|\bconsequences\b|\bfallout\b/,
  },
  {
    role: 'summary',
    phrases: listed(
      'summary, overview, executive summary, tl dr, tldr, abstract, synopsis, in brief, description, incident description, issue summary, problem statement, what happened',
    ),
    inPostmortem: listed(
      'in short, in a nutshell, short version, the short version, at a glance, incident, the incident, issue, problem, problem description, issue description, brief, in summary, incident overview, incident details, executive overview, what went down, what was the problem',
    ),
    pattern: /\bsummary\b|\boverview\b|^tl[ ;]?dr\b|^what happened\b/,
  },
  {
    role: 'background',
    phrases: listed('background, context, glossary, introduction, architecture, intro, terminology'),
    pattern: /^background\b|^context\b|\bglossary\b/,
  },
];

/** The role that a heading customarily stands for; the heading in the form of `plainHeading`. */
export function customarySectionRole(heading: string, reading: Reading): SectionRole | undefined {
  if (heading.split(' ').length > 12) return undefined;
  const words = heading.replace(/\s*\?$/, '');
  const find = (test: (section: SectionWords) => boolean | undefined) => sectionWords.find(test)?.role;
  switch (reading) {
    case 'anywhere':
      return find(({ phrases, pattern }) => phrases.includes(words) || pattern?.test(heading));
    case 'postmortem':
      return (
        customarySectionRole(heading, 'anywhere') ?? find(({ inPostmortem }) => inPostmortem?.includes(words))
      );
    case 'part':
      return find(({ asPart }) => asPart?.includes(words));
  }
}
