import { DateTime } from 'luxon';
import { defineRule } from '../../engine/rule.js';
import { dayIn } from '../../engine/timeline/time-expression.js';
import { timelinesOf } from '../../engine/timeline/timeline.js';
import { TIMELINE_WORDS } from '../../lexicon/timeline.js';

/** In days; what is written within a week is still remembered. */
const SOON = 7;

const INCIDENT = /^(?:date|started?|incident[-_ ]?date|start[-_ ]?time|resolved|ended)$/i;
const PUBLISHED = /^(?:published(?:[-_ ](?:at|on|date))?|publication[-_ ]?date|date[-_ ]published)$/i;
const STATUS = /^(?:status|state)$/i;
const UNFINISHED = /^(?:draft|wip|in[- ]?progress|work in progress|in[- ]?review|unpublished)$/i;

export default defineRule({
  scope: 'document',
  summary: 'A postmortem that was published late, or is late as a draft.',
  severity: 'info',
  *check({ document, sections, today }) {
    const fields = document.fields.map((field) => ({
      ...field,
      text: typeof field.value === 'string' ? field.value : '',
    }));
    const published = fields.find(({ key, text }) => PUBLISHED.test(key) && dateOf(text));
    const draft = fields.find(({ key, text }) => STATUS.test(key) && UNFINISHED.test(text.trim()));
    const at = published ?? draft;
    const until = published ? dateOf(published.text) : dateOf(today ?? '');
    if (!at || !until) return;
    const told = fields.filter(({ key }) => INCIDENT.test(key)).map(({ text }) => dateOf(text));
    const events = timelinesOf(document, sections, TIMELINE_WORDS).flatMap((timeline) =>
      timeline.dated ? timeline.events.map(({ begins }) => DateTime.fromMillis(begins, { zone: 'utc' })) : [],
    );
    const known = [...told, ...events].filter((date) => date !== undefined);
    const ended = known.toSorted((a, b) => b.toMillis() - a.toMillis())[0];
    const days = ended ? Math.floor(until.diff(ended.startOf('day'), 'days').days) : 0;
    if (days <= SOON) return;
    yield {
      span: at.valueSpan,
      message: published
        ? `The postmortem was published ${String(days)} days after the incident, and by then much is forgotten. Say what held it up, or publish the next one within a week.`
        : `The incident was ${String(days)} days ago, and what is not written down by now is soon forgotten. Publish what is known, and add the rest later.`,
    };
  },
});

function dateOf(text: string): DateTime | undefined {
  const found = dayIn(text);
  if (found?.year === undefined) return undefined;
  const date = DateTime.fromObject({ year: found.year, month: found.month, day: found.day }, { zone: 'utc' });
  return date.isValid ? date : undefined;
}
