import type { Profile } from '../engine/profile.js';
import { withTabStops } from '../engine/tab-stops.js';
import { sectionLines, templateOf, UNKNOWN_INCIDENT, withSubsections } from '../engine/template.js';

/** A snippet as VS Code reads it from a file. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** Parts that are the same in every profile. */
const PARTS: Readonly<Record<string, Snippet>> = {
  'Timeline row': {
    prefix: 'timeline-row',
    description: 'A row of a timeline in a table, with the time now.',
    body: [
      '| ${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE} | ${2:What happened or was seen?} | ${3:Which graph, alert or log shows it?} |',
    ],
  },
  'Timeline entry': {
    prefix: 'timeline-entry',
    description: 'An entry of a timeline in a list.',
    body: [
      '- ${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE} ${2:What happened or was seen?}',
    ],
  },
  'Five whys': {
    prefix: 'five-whys',
    description: 'A ladder of whys, from what customers noticed down to the process.',
    body: [
      '1. Why did ${1:customers notice}? $2',
      '2. Why was that possible? $3',
      '3. Why did nothing stop it? $4',
      '4. Why was that not known before? $5',
      '5. Why does the process allow it? $6',
    ],
  },
  'Action item': {
    prefix: 'action-item',
    description: 'A row for a table of action items.',
    body: [
      '| ${1:What will be in place?} | ${2|prevent,detect,mitigate|} | ${3|P1,P2,P3|} | ${4:Which team?} | ${5:YYYY-MM-DD} | ${6:Which ticket?} |',
    ],
  },
  'Incident questions': {
    prefix: 'incident-questions',
    description: 'The three questions on detection, diagnosis and mitigation.',
    body: [
      '- ${1:What noticed the incident first, and how could the time to detection be cut in half?}',
      '- ${2:Which steps led to the cause, and how could the time to diagnosis be cut in half?}',
      '- ${3:What ended the impact, and how could the time to mitigation be cut in half?}',
    ],
  },
  'Impact statement': {
    prefix: 'impact-statement',
    description: 'Who could not do what, how many, and for how long.',
    body: [
      'From ${1:HH:MM} to ${2:HH:MM} UTC (${3:how many} minutes), ${4:how many} customers (${5:what share} % of all) could not ${6:do what}, as measured by ${7:which graph or log}.',
    ],
  },
};

/** Snippets for what every postmortem holds, for the template of every profile, and for its sections. */
export function profileSnippets(profiles: readonly Profile[]): Readonly<Record<string, Snippet>> {
  const snippets: Record<string, Snippet> = { ...PARTS };
  for (const profile of profiles) {
    snippets[`Postmortem: ${profile.title}`] = {
      prefix: `postmortem-${profile.id}`,
      description: profile.description,
      body: templateOf(profile, UNKNOWN_INCIDENT).split('\n'),
    };
    for (const [index, section] of profile.sections.entries()) {
      if (section.depth !== 2) continue;
      snippets[`${profile.title}: ${section.heading}`] = {
        prefix: `${profile.id}-${section.heading.toLowerCase().replace(/[^a-z]+/g, '-')}`,
        description: section.hint,
        body: withTabStops(
          withSubsections(profile, index).flatMap((part, place) => [
            ...(place > 0 ? [''] : []),
            ...sectionLines(part),
          ]),
        ),
      };
    }
  }
  return snippets;
}
