/**
 * Tells cheaply whether Markdown may be a postmortem, so that nothing is started in workspaces that hold none. The
 * reviewer decides; here a document may be taken for one too often, and never too seldom.
 */

/** Files that tell of a project; only their front matter could make a postmortem of them. */
const ABOUT =
  /(?:^|\/)(?:readme|index|contributing|changelog|code_of_conduct|security|template|process|guide)[^/]*$/i;

const NAMED = /post[-_ ]?mortem|incident|outage|(?:^|[/_. -])(?:coes?|rcas?)(?=$|[/_. -])/i;

/** Front matter that declares something to the reviewer, or holds the words for a postmortem. */
const DECLARED =
  /^(?:bar-raiser|profile)\s*[:=]|post[- _]?mortem|incident|outage|root[- _]cause|correction[- _]of|\bcoe\b/im;

/** Front matter beyond this many UTF-16 units is not looked at. */
const MOST_FRONT_MATTER = 10_000;

/** Words in the title or a heading without which nothing is taken for a postmortem. */
const TELLING = new RegExp(
  [
    'post[- _]?mortem|incident|correction[- _]of|\\bcoes?\\b|\\brca\\b|root[- _]?cause',
    'outage|downtime|disruption|degrad|data (?:loss|leak)|\\bleak|unavailab|failure|breach|vulnerabilit|exploit',
    'compromise|\\bhack|whitehat|crash|broken?\\b|went (?:down|wrong)',
    '\\btime ?line|chronolog|sequence of events|\\b(?:incident|event) log\\b|log of events|what happened',
    '\\bcauses?\\b|\\bcaused\\b|\\bwhys?\\b|contribut(?:ing|ory) (?:factor|cause|condition)|analysis of',
    'detect|discover|alerting|notice|f(?:ou|i)nd out|monitoring',
  ].join('|'),
  'i',
);

/** Headings, and what may be a label: bold words, the head of a list item or of a paragraph up to a colon. */
const ANNOUNCING = /^[\s>]*(?:#|<h|[-*+_]|\d{1,3}[.)]|[^:\n]{2,80}:)/;

/** What no heading exceeds, in UTF-16 units. */
const MOST_HEADING = 200;

/** True where a document may be a postmortem. @param path with `/` between its parts */
export function mayBePostmortem(path: string, text: string): boolean {
  if (/^\uFEFF?(?:---|\+\+\+)/.test(text) && DECLARED.test(frontMatterOf(text))) return true;
  if (ABOUT.test(path)) return false;
  return NAMED.test(path) || announcesPostmortem(text);
}

/** True where one of the lines may be the title or a heading of a postmortem. */
export function announcesPostmortem(text: string): boolean {
  const lines = text.split('\n');
  return lines.some((line, index) => {
    const isHeading = ANNOUNCING.test(line) || /^ {0,3}(?:=+|-+)\s*$/.test(lines[index + 1] ?? '');
    return isHeading && TELLING.test(line.slice(0, MOST_HEADING).replace(/[*_`#\\]+/g, ''));
  });
}

function frontMatterOf(text: string): string {
  const end = /\n(?:---|\+\+\+|\.\.\.)\s*(?:\n|$)/.exec(text.slice(0, MOST_FRONT_MATTER))?.index;
  return text.slice(0, end ?? MOST_FRONT_MATTER);
}
