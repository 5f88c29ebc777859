import { rules, vocabulary } from '../index.js';
import type { HelpTopic } from './command.js';

const PROGRAM = `Bar Raiser reviews postmortems: names become roles, blame becomes causes, and missing root causes are asked for.

Usage
  bar-raiser review [FILES, FOLDERS, GLOBS or -] [options]
  bar-raiser check FILES, FOLDERS, GLOBS or - [options]
  bar-raiser anonymize FILES, FOLDERS, GLOBS or - [options]
  bar-raiser rules
  bar-raiser mcp FOLDERS
  bar-raiser --help | --version

Commands
  review      Review the postmortems among Markdown files; "bar-raiser review --help" lists the options
  check       Say whether postmortems are ready for the review meeting; "bar-raiser check --help" lists the options
  anonymize   Replace people by roles and customers by letters; "bar-raiser anonymize --help" lists the options
  rules       List every rule with its default severity
  mcp         Serve agents over the Model Context Protocol; "bar-raiser mcp --help" tells how

Nothing leaves this machine: there is no network access and no telemetry.
`;

const REVIEW = `Review the postmortems among Markdown files. Other Markdown files are recognised and left alone.

Usage
  bar-raiser review [FILES, FOLDERS, GLOBS or -] [options]

What is reviewed
  nothing given     the Markdown files below the current folder
  a file            that file, whatever its name
  a folder          the .md and .markdown files below it, less what git ignores
  a glob            the files that match, less what git ignores; quote it, and it works in every shell
  !GLOB             leave matching files out of folders and globs
  -                 standard input

Options
  --format FORMAT          text (default), json, sarif, github (annotations), gitlab (code quality), junit,
                           or markdown (a summary for a comment); no name stands in the last five
  --show-text              let sarif hold the text of each finding, which may be somebody's name
  --baseline FILE          leave out findings that this file knows
  --update-baseline        write that file anew from what is found, and fail on none of it
  --changed, --changed=REF review only files that differ from HEAD, or from this commit, branch or tag
  --config FILE            use this file in place of the nearest .bar-raiser.yaml above each document
  --profile PROFILE        review against this profile: ${vocabulary.profiles.join(', ')},
                           or one of .bar-raiser/profiles
  --fix                    take every safe fix and write the files; with "-", print the fixed text
  --dry-run                with --fix: print what would change as a diff, and write nothing
  --max-severity SEVERITY  the exit code is 1 when there is a finding of this severity or a graver one:
                           error, warning (default), info, hint; with none, findings never fail
  --stdin-filename FILE    what standard input is called, and where its .bar-raiser.yaml is looked for
  --today DAY              judge due dates by this day, such as 2031-02-28, in place of the clock's; for reports
                           that stay the same
  --color, --no-color      force colours on or off; else the terminal, NO_COLOR and FORCE_COLOR decide
  -q, --quiet              print findings and problems only: no summary, no progress
  -h, --help               print this help

Exit codes
  0  no finding as grave as --max-severity
  1  at least one such finding; with --dry-run, also when a file would change
  2  wrong arguments, a problem in a config file, or a file that could not be read or written;
     all other files are reviewed all the same

A file is a postmortem when its front matter says "postmortem: true", when a glob under "postmortems:" in
.bar-raiser.yaml matches it, or when its name, title or headings show it.
`;

const CHECK = `Say whether postmortems are ready for the review meeting: a report in Markdown that answers whether each is anonymous
and blameless, whether its cause is deep enough, its actions prevent, its timeline is complete and its impact measured.

Usage
  bar-raiser check FILES, FOLDERS, GLOBS or - [options]

What is checked
  as for "bar-raiser review", but something has to be named; a file that is named is checked whatever it is

Options
  --write                write the result into the front matter: "review: passed 2031-02-28" or "review: 3 open points"
  --config FILE          use this file in place of the nearest .bar-raiser.yaml above each document
  --profile PROFILE      check against this profile: ${vocabulary.profiles.join(', ')},
                         or one of .bar-raiser/profiles
  --stdin-filename FILE  what standard input is called, and where its .bar-raiser.yaml is looked for
  -h, --help             print this help

Exit codes
  0  every document passes: no point is open
  1  some point is open, or a file that was named is not reviewed as a postmortem
  2  wrong arguments, a problem in a config file, or a file that could not be read or written
`;

const ANONYMIZE = `Replace people by role labels and customers by letters, and take out what leads to one of them.

Usage
  bar-raiser anonymize FILES, FOLDERS, GLOBS or - [options]

What is anonymized
  a file            that file, whether or not it is a postmortem
  a folder, a glob  the postmortems below it or among the matches, less what git ignores; quote globs
  !GLOB             leave matching files out of folders and globs
  -                 standard input

Options
  --write                write the files; with "-", print the anonymized text. Else the changes are printed as a diff
  --config FILE          use this file in place of the nearest .bar-raiser.yaml above each document
  --profile PROFILE      read against this profile: ${vocabulary.profiles.join(', ')},
                         or one of .bar-raiser/profiles
  --map FILE             write who became which label to a new file, as JSON; it tells names, so it must lie outside
                         of every git repository
  --stdin-filename FILE  what standard input is called, and where its .bar-raiser.yaml is looked for
  --color, --no-color    force colours on or off; else the terminal, NO_COLOR and FORCE_COLOR decide
  -q, --quiet            print changes, problems and what is left only: no summary, no progress
  -h, --help             print this help

Exit codes
  0  nothing to change, or all changes are written
  1  without --write: something would change
  2  wrong arguments, a problem in a config file, or a file that could not be read or written

The safe fixes of the rules people/* and customers/* are taken. What these rules leave alone stays: rules that are off,
suppressed places, and the authors and owners in the front matter that "allowedFields:" in .bar-raiser.yaml lists.
Read the result before you publish it.
`;

const MCP = `Serve agents over the Model Context Protocol, on standard input and output.

Usage
  bar-raiser mcp FOLDERS

Tools
  review       what is to be said about a postmortem
  anonymise    its text with people as roles and customers as letters
  list_people  whom it mentions, as labels

Each takes the path of a Markdown file or a text. Only files under the folders are read, wherever links lead; nothing is
written, and nothing is sent anywhere but to the agent that asks. Names of people are no part of any answer, but for
places in an anonymised text that could not be replaced, which are counted.
`;

const RULES = `List every rule with its default severity.

Usage
  bar-raiser rules

The severity of a rule is set in .bar-raiser.yaml:

  rules:
    people/handle: warning
    document/placeholder: off
`;

/** The help on the program or one of its commands. */
export function helpOn(topic: HelpTopic): string {
  switch (topic) {
    case 'program':
      return PROGRAM;
    case 'review':
      return REVIEW;
    case 'check':
      return CHECK;
    case 'anonymize':
      return ANONYMIZE;
    case 'mcp':
      return MCP;
    case 'rules':
      return RULES;
  }
}

/** A line for each rule: its id, its default severity and what it looks for. */
export function ruleList(): string {
  const width = Math.max(...vocabulary.rules.map((id) => id.length));
  return [...rules]
    .map(([id, rule]) => `${id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary}\n`)
    .join('');
}
