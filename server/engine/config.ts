import leven from 'leven';
import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import { settingsEntries, type SettingKey, type SettingsLayer } from './settings.js';
import type { Span } from './text.js';
import { isNestedTooDeep } from './yaml-nesting.js';

/** Something in a settings source that could not be used. The rest of the source still counts. */
export interface ConfigProblem {
  /** Says what is wrong and what to write instead. */
  readonly message: string;
  /** Offsets in the source; absent where the source is not a text. */
  readonly span?: Span;
  /** The keys that lead to the problem, outermost first. */
  readonly path: readonly (string | number)[];
}

export interface ConfigResult {
  readonly settings: SettingsLayer;
  readonly problems: readonly ConfigProblem[];
}

/** What the settings may name: the ids of the rules and of the profiles. */
export interface Vocabulary {
  readonly rules: readonly string[];
  readonly profiles: readonly string[];
}

/** Reads the text of a `.bar-raiser.yaml`. Never throws: what cannot be used becomes a problem. */
export function readConfig(text: string, vocabulary: Vocabulary): ConfigResult {
  if (isNestedTooDeep(text)) {
    const message =
      'This file nests values deeper than any setting does. It is not used until that is mended.';
    return { settings: {}, problems: [{ message, path: [], span: { start: 0, end: text.length } }] };
  }
  const document = parseDocument(text, { lineCounter: new LineCounter(), logLevel: 'silent' });
  const broken = document.errors[0];
  if (broken) {
    const message = `This is not valid YAML: ${broken.message.split('\n')[0] ?? ''} The file is not used until it is mended.`;
    return {
      settings: {},
      problems: [{ message, path: [], span: { start: broken.pos[0], end: broken.pos[1] } }],
    };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    const message = 'This file repeats itself through too many YAML aliases. Write the values out.';
    return { settings: {}, problems: [{ message, path: [], span: { start: 0, end: text.length } }] };
  }
  const { settings, problems } = readSettings(value ?? {}, vocabulary);
  return {
    settings,
    problems: problems.map((problem) => ({ ...problem, ...spanOf(document, problem.path) })),
  };
}

/** Checks settings that come as plain data. Never throws: what cannot be used becomes a problem. */
export function readSettings(value: unknown, vocabulary: Vocabulary): ConfigResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      settings: {},
      problems: [{ message: 'Settings are keys with values, such as "profile: coe".', path: [] }],
    };
  }
  const settings: Record<string, unknown> = {};
  const problems: ConfigProblem[] = [];
  for (const [key, entry] of Object.entries(value)) {
    if (entry === null || entry === undefined) continue;
    if (!isKey(key)) {
      problems.push({ message: unknownName('setting', key, Object.keys(settingsEntries)), path: [key] });
      continue;
    }
    const result = v.safeParse(settingsEntries[key], entry);
    if (result.success) settings[key] = result.output;
    else problems.push(...result.issues.map((issue) => describe(key, issue)));
  }
  return checkNames(settings, problems, vocabulary);
}

function isKey(key: string): key is SettingKey {
  return Object.hasOwn(settingsEntries, key);
}

/** The keys of the settings that hold keys of their own. */
const KEYS: Readonly<Partial<Record<string, readonly string[]>>> = {
  people: ['name', 'handles', 'emails', 'label'],
  wording: ['phrases', 'allow', 'people', 'systems'],
  overrides: ['paths', 'sections', 'rules'],
  links: ['pattern', 'url'],
};

function describe(key: string, issue: v.BaseIssue<unknown>): ConfigProblem {
  const path = [key, ...(issue.path ?? []).map((item) => item.key as string | number)];
  const last = path.at(-1);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { message: unknownName('key', String(last), KEYS[key] ?? []), path };
  }
  const expected = issue.expected
    ? `expected ${issue.expected.replaceAll('"', "'")}`
    : 'it does not have the right form';
  return {
    message: `"${path.join('.')}" cannot be used: ${expected}. Mend or remove it; the other settings stay in force.`,
    path,
  };
}

/** Takes out rules and profiles that do not exist. */
function checkNames(
  settings: SettingsLayer,
  problems: ConfigProblem[],
  vocabulary: Vocabulary,
): ConfigResult {
  const rules = Object.entries(settings.rules ?? {});
  const known = withGroups(vocabulary.rules);
  for (const [rule] of rules.filter(([id]) => !known.includes(id)))
    problems.push({ message: unknownName('rule', rule, known), path: ['rules', rule] });
  problems.push(...unknownRules(settings, vocabulary));
  const { profile } = settings;
  const unknown = profile !== undefined && profile !== '' && !vocabulary.profiles.includes(profile);
  if (unknown)
    problems.push({ message: unknownName('profile', profile, vocabulary.profiles), path: ['profile'] });
  for (const [index, override] of (settings.overrides ?? []).entries())
    if (override.profile !== undefined && !vocabulary.profiles.includes(override.profile))
      problems.push({
        message: unknownName('profile', override.profile, vocabulary.profiles),
        path: ['overrides', index, 'profile'],
      });
  const { profile: _, ...rest } = settings;
  return {
    settings: {
      ...(unknown ? rest : settings),
      ...(settings.rules ? { rules: Object.fromEntries(rules.filter(([id]) => known.includes(id))) } : {}),
    },
    problems,
  };
}

/** Rules that do not exist, named by phrases or overrides; these entries are idle and do no harm. */
function unknownRules({ wording, overrides }: SettingsLayer, { rules }: Vocabulary): ConfigProblem[] {
  const leveled = withGroups(rules);
  const named = [
    ...Object.keys(wording?.phrases ?? {}).map((rule) => ({
      rule,
      known: rules,
      path: ['wording', 'phrases', rule],
    })),
    ...(overrides ?? []).flatMap((override, index) =>
      Object.keys(override.rules ?? {}).map((rule) => ({
        rule,
        known: leveled,
        path: ['overrides', index, 'rules', rule],
      })),
    ),
  ];
  return named
    .filter(({ rule, known }) => !known.includes(rule))
    .map(({ rule, known, path }) => ({ message: unknownName('rule', rule, known), path }));
}

/** The rules, and the groups that stand for all of theirs. */
function withGroups(rules: readonly string[]): readonly string[] {
  return [...new Set(rules.map((rule) => rule.slice(0, rule.indexOf('/')))), ...rules];
}

/** Says that a name is unknown and which known one is nearest. */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === undefined
    ? `There is no ${kind} "${name}".`
    : `There is no ${kind} "${name}". Did you mean "${nearest}"?`;
}

/** The known name that is nearest to a mistyped one; one that continues it is nearer than any other. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const distance = (candidate: string) => (candidate.startsWith(name) ? 0 : leven(name, candidate));
  return [...known].sort((a, b) => distance(a) - distance(b))[0];
}

/** The span of the deepest YAML node on the path: of a key that is unknown, else of the value. */
function spanOf(document: YamlDocument, path: readonly (string | number)[]): { span: Span } {
  let node: unknown = document.contents;
  let range: readonly number[] | undefined = document.contents?.range ?? undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      range = (pair?.key as { range?: readonly number[] } | undefined)?.range ?? range;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      range = (node as { range?: readonly number[] } | undefined)?.range ?? range;
    }
  }
  return { span: { start: range?.[0] ?? 0, end: range?.[1] ?? 0 } };
}
