import { frontMatterEntries, frontMatterLength } from './frontmatter.js';
import { sentencesOf } from './sentences.js';
import type { Span } from './text.js';

/** What a section of a postmortem is for, whatever its heading says. */
export const SECTION_ROLES = [
  'summary',
  'impact',
  'timeline',
  'detection',
  'root-cause',
  'resolution',
  'action-items',
  'lessons',
  'background',
] as const;

export type SectionRole = (typeof SECTION_ROLES)[number];

/** A section that a profile asks for. */
export interface ProfileSection {
  readonly heading: string;
  /** 1 for `#`. */
  readonly depth: number;
  /** Absent for sections that no rule asks about. */
  readonly role?: SectionRole;
  readonly required: boolean;
  /** Other headings that authors use for it. */
  readonly aliases: readonly string[];
  /** One sentence that says what belongs here. */
  readonly hint: string;
  /** The Markdown below the heading: prompts to be answered. */
  readonly body: string;
}

/** A kind of postmortem: its template, read as data. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly ProfileSection[];
  /** The lines of the template that only ask; one that still stands in a document was not answered. */
  readonly prompts: ReadonlySet<string>;
}

/**
 * Reads a profile: front matter with `title` and `description`, then the template, in which a comment under a heading
 * says what the heading is for: `<!-- required; role: root-cause; aliases: Causes, Why; hint: What made it possible. -->`.
 *
 * @throws UnknownRole when a comment names a role that does not exist
 */
export function readProfile(id: string, source: string): Profile {
  const head = source.slice(0, frontMatterLength(source));
  const entries = new Map(frontMatterEntries(head).map((entry) => [entry.key, String(entry.value)]));
  const sections = [...readSections(source, head.length)];
  const prompts = sections.flatMap((section) => promptsIn(section.body));
  return {
    id,
    title: entries.get('title') ?? id,
    description: entries.get('description') ?? '',
    sections,
    prompts: new Set(prompts),
  };
}

/** The lines and table cells that ask, and the sentences they consist of; what a template only states may stay. */
function promptsIn(body: string): readonly string[] {
  const lines = body
    .split(/[\n|]/)
    .map(promptOf)
    .filter((line) => line.includes('?'));
  return lines.flatMap((line) => [
    line,
    ...sentencesOf(line).map(({ start, end }) => line.slice(start, end)),
  ]);
}

/** A line as it is compared with the prompts of a profile: without list marks, table bars and blanks. */
export function promptOf(line: string): string {
  const text = line.replace(/^[\s>|*+-]*(?:\d+[.)]\s*)?(?:\[[ x]\]\s*)?/, '').replace(/[\s|]+$/, '');
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

/** A profile names a section role that does not exist. */
export class UnknownRole extends Error {
  /** @param span the role, as UTF-16 offsets in the source of the profile */
  constructor(
    role: string,
    readonly span: Span,
  ) {
    super(`it names the unknown section role "${role}"; the roles are ${SECTION_ROLES.join(', ')}`);
  }
}

/** @param from where the template begins in the source, behind the front matter */
function* readSections(source: string, from: number): Generator<ProfileSection> {
  let next = from;
  for (const part of partsOf(source.slice(from))) {
    const start = next;
    next += part.length;
    const heading = /^(#{1,6})[ \t]+(\S.*)\n/.exec(part);
    if (!heading) continue;
    const rest = part.slice(heading[0].length);
    const comment = /^\s*<!--([\s\S]*?)-->/.exec(rest);
    const fields = readFields(comment?.[1] ?? '');
    const role = fields.get('role');
    if (role !== undefined && !isRole(role)) {
      const field = start + heading[0].length + Math.max(0, rest.search(/\brole\b/));
      const at = role === '' ? field : source.indexOf(role, field + 'role'.length);
      throw new UnknownRole(role, { start: at, end: at + Math.max(role.length, 1) });
    }
    yield {
      heading: (heading[2] ?? '').trim(),
      depth: (heading[1] ?? '').length,
      ...(role === undefined ? {} : { role }),
      required: fields.has('required'),
      aliases: (fields.get('aliases') ?? '')
        .split(',')
        .map((alias) => alias.trim())
        .filter(Boolean),
      hint: fields.get('hint') ?? '',
      body: rest.slice(comment?.[0].length ?? 0).trim(),
    };
  }
}

/** The template cut before each heading; what stands in fenced code is no heading. */
function partsOf(template: string): readonly string[] {
  const parts = [''];
  let fence = '';
  for (const line of template.split(/^/m)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '' && /^#{1,6}[ \t]/.test(line)) parts.push('');
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    parts.push(`${parts.pop() ?? ''}${line}`);
  }
  return parts;
}

function readFields(comment: string): ReadonlyMap<string, string> {
  const fields = comment.split(';').map((field) => /^([\w-]+)\s*:?\s*([\s\S]*)$/.exec(field.trim()));
  return new Map(fields.flatMap((field) => (field ? [[field[1] ?? '', field[2] ?? ''] as const] : [])));
}

export function isRole(role: string): role is SectionRole {
  return (SECTION_ROLES as readonly string[]).includes(role);
}
