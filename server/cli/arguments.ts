import { parseArgs } from 'node:util';
import { isDay, SEVERITIES, unknownName } from '../index.js';
import { FORMATS, type Command, type ReviewOptions } from './command.js';

// node:util's parser, because a library would bring commands and help of its own for two commands with a dozen options.
const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const reviewOptions = {
  ...commonOptions,
  format: { type: 'string' },
  config: { type: 'string' },
  profile: { type: 'string' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'max-severity': { type: 'string' },
  'show-text': { type: 'boolean' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  changed: { type: 'boolean', takesValue: true },
  'stdin-filename': { type: 'string' },
  today: { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

const checkOptions = {
  ...commonOptions,
  config: { type: 'string' },
  profile: { type: 'string' },
  write: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
} as const;

const anonymizeOptions = {
  ...commonOptions,
  config: { type: 'string' },
  profile: { type: 'string' },
  write: { type: 'boolean' },
  map: { type: 'string' },
  'stdin-filename': { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

const COMMANDS = ['review', 'check', 'anonymize', 'rules', 'mcp', 'help'];

/** Reads the arguments that follow the program's name. Never throws: what cannot be used becomes a misuse. */
export function readArguments(args: readonly string[]): Command {
  const [first, ...rest] = args;
  switch (first) {
    case undefined:
      return misuse('Say what to do, such as "bar-raiser review". "bar-raiser --help" lists what there is.');
    case 'review':
      return readReview(rest);
    case 'check':
      return readCheck(rest);
    case 'anonymize':
      return readAnonymize(rest);
    case 'rules':
      return readPlain(rest, 'rules');
    case 'mcp':
      return readMcp(rest);
    case 'help':
      return readTopic(rest[0]);
    default:
      return first.startsWith('-') ? readPlain(args, 'program') : misuse(unknownCommand(first));
  }
}

function unknownCommand(name: string): string {
  return /[./\\*]/.test(name)
    ? `There is no command "${name}". To review a file, write "bar-raiser review ${name}".`
    : unknownName('command', name, COMMANDS);
}

function readTopic(topic: string | undefined): Command {
  switch (topic) {
    case undefined:
    case 'help':
      return { kind: 'help', topic: 'program' };
    case 'review':
    case 'check':
    case 'anonymize':
    case 'rules':
    case 'mcp':
      return { kind: 'help', topic };
    default:
      return misuse(unknownCommand(topic));
  }
}

/** The arguments of a command that takes nothing but `--help` and `--version`. */
function readPlain(args: readonly string[], topic: 'program' | 'rules'): Command {
  const { values, positionals, misuse: message } = parse(args, commonOptions);
  if (message !== undefined) return misuse(message);
  if (values.has('help')) return { kind: 'help', topic };
  if (values.has('version')) return { kind: 'version' };
  const [extra] = positionals;
  if (extra !== undefined)
    return misuse(topic === 'rules' ? '"bar-raiser rules" takes no arguments.' : unknownCommand(extra));
  return { kind: 'rules' };
}

function readMcp(args: readonly string[]): Command {
  const { values, positionals, misuse: message } = parse(args, commonOptions);
  if (message !== undefined) return misuse(message);
  if (values.has('help')) return { kind: 'help', topic: 'mcp' };
  if (values.has('version')) return { kind: 'version' };
  return positionals.length > 0
    ? { kind: 'mcp', folders: positionals }
    : misuse('Say which folders agents may read, such as "bar-raiser mcp postmortems".');
}

function readReview(args: readonly string[]): Command {
  const { values, positionals, misuse: message } = parse(args, reviewOptions);
  if (message !== undefined) return misuse(message);
  if (values.has('help')) return { kind: 'help', topic: 'review' };
  if (values.has('version')) return { kind: 'version' };
  const format = values.get('format') ?? 'text';
  if (!isOneOf(FORMATS, format)) return misuse(unknownName('format', format, FORMATS));
  const threshold = values.get('max-severity') ?? 'warning';
  const thresholds = [...SEVERITIES, 'none'] as const;
  if (!isOneOf(thresholds, threshold)) return misuse(unknownName('severity', threshold, thresholds));
  const profile = values.get('profile');
  const config = values.get('config');
  const today = values.get('today');
  if (today !== undefined && !isDay(today)) return misuse(`"${today}" is no day. Write it as 2031-02-28.`);
  const wanted = positionals.filter((target) => !target.startsWith('!'));
  const unnamed = nameWithoutInput(values, positionals);
  if (unnamed !== undefined) return misuse(unnamed);
  const baseline = values.get('baseline');
  if (values.has('update-baseline') && baseline === undefined)
    return misuse('--update-baseline writes the file that --baseline names. Add "--baseline FILE".');
  const dryRun = values.has('dry-run');
  if (dryRun && !values.has('fix'))
    return misuse('--dry-run prints what --fix would change. Write "--fix --dry-run".');
  if (dryRun && format !== 'text')
    return misuse('--dry-run prints a diff in place of a report. Leave "--format" out.');
  const changed = values.get('changed');
  return {
    kind: 'review',
    options: {
      targets: wanted.length > 0 ? positionals : ['.', ...positionals],
      format,
      threshold,
      fix: values.has('fix'),
      dryRun,
      showText: values.has('show-text'),
      updateBaseline: values.has('update-baseline'),
      ...(baseline === undefined ? {} : { baseline }),
      ...(changed === undefined ? {} : { changedSince: changed === '' ? 'HEAD' : changed }),
      ...(config === undefined ? {} : { config }),
      ...(profile === undefined ? {} : { profile }),
      ...(today === undefined ? {} : { today }),
      ...outputOptions(values),
    },
  };
}

function readCheck(args: readonly string[]): Command {
  const { values, positionals, misuse: message } = parse(args, checkOptions);
  if (message !== undefined) return misuse(message);
  if (values.has('help')) return { kind: 'help', topic: 'check' };
  if (values.has('version')) return { kind: 'version' };
  if (positionals.every((target) => target.startsWith('!')))
    return misuse('Say which files to check, such as "bar-raiser check incident.md".');
  const unnamed = nameWithoutInput(values, positionals);
  if (unnamed !== undefined) return misuse(unnamed);
  const config = values.get('config');
  const profile = values.get('profile');
  const stdinFilename = values.get('stdin-filename');
  return {
    kind: 'check',
    options: {
      targets: positionals,
      write: values.has('write'),
      ...(config === undefined ? {} : { config }),
      ...(profile === undefined ? {} : { profile }),
      ...(stdinFilename === undefined ? {} : { stdinFilename }),
    },
  };
}

function readAnonymize(args: readonly string[]): Command {
  const { values, positionals, misuse: message } = parse(args, anonymizeOptions);
  if (message !== undefined) return misuse(message);
  if (values.has('help')) return { kind: 'help', topic: 'anonymize' };
  if (values.has('version')) return { kind: 'version' };
  // Not the current folder, as for a review: what is rewritten has to be named.
  if (positionals.every((target) => target.startsWith('!')))
    return misuse('Say which files to anonymize, such as "bar-raiser anonymize incident.md".');
  const profile = values.get('profile');
  const unnamed = nameWithoutInput(values, positionals);
  if (unnamed !== undefined) return misuse(unnamed);
  const config = values.get('config');
  const map = values.get('map');
  return {
    kind: 'anonymize',
    options: {
      targets: positionals,
      write: values.has('write'),
      ...(config === undefined ? {} : { config }),
      ...(profile === undefined ? {} : { profile }),
      ...(map === undefined ? {} : { map }),
      ...outputOptions(values),
    },
  };
}

/** What the commands that read documents have in common. */
function outputOptions(values: Parsed['values']): Pick<ReviewOptions, 'quiet' | 'stdinFilename' | 'color'> {
  const stdinFilename = values.get('stdin-filename');
  return {
    quiet: values.has('quiet'),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
    ...(values.has('no-color') ? { color: false } : values.has('color') ? { color: true } : {}),
  };
}

/** What is wrong where standard input has a name and is not read. */
function nameWithoutInput(values: Parsed['values'], positionals: readonly string[]): string | undefined {
  return values.has('stdin-filename') && !positionals.includes('-')
    ? '--stdin-filename names standard input. Add "-" to read it.'
    : undefined;
}

interface Parsed {
  /** By the option's long name; a switch that is on holds an empty text. */
  readonly values: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
  readonly misuse?: string;
}

/** `takesValue` lets a switch take a value behind an equals sign: "--changed" and "--changed=main". */
type OptionTable = Readonly<
  Record<string, { readonly type: 'boolean' | 'string'; readonly short?: string; readonly takesValue?: true }>
>;

function parse(args: readonly string[], options: OptionTable): Parsed {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const wrong = misuseOf(token, options);
    if (wrong !== undefined) return { values, positionals, misuse: wrong };
    values.set(token.name, token.value ?? '');
  }
  return { values, positionals };
}

/** What is wrong with an option, if anything is. */
function misuseOf(
  { name, rawName, value }: { name: string; rawName: string; value: string | undefined },
  options: OptionTable,
): string | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option)
    return unknownName(
      'option',
      rawName,
      Object.keys(options).map((known) => `--${known}`),
    );
  if (option.type === 'boolean')
    return value === undefined || option.takesValue
      ? undefined
      : `The option ${rawName} takes no value. Write ${rawName} alone.`;
  if (value === undefined || value === '' || /^-./.test(value))
    return `The option ${rawName} needs a value. "bar-raiser --help" tells where to look.`;
  return undefined;
}

function isOneOf<T extends string>(known: readonly T[], value: string): value is T {
  return (known as readonly string[]).includes(value);
}

function misuse(message: string): Command {
  return { kind: 'misuse', message };
}
