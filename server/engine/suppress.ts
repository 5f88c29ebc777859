import type { Block } from './blocks.js';
import { nearestName } from './config.js';
import type { Document } from './document.js';
import type { Finding, Severity } from './finding.js';
import { proseOf } from './prose-reader.js';
import { RunMemory } from './runs.js';
import { overlaps, shift, type Edit, type Span } from './text.js';

/** The rule that reports suppressions which suppress nothing. */
export const UNUSED_SUPPRESSION = 'document/unused-suppression';

/** How far a suppression reaches. */
export type SuppressionScope = 'line' | 'file';

/** A finding that the author chose to keep out of the review, with the reason if one was given. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason?: string;
}

type Verb = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

/** A directive comment; offsets count from the start of the document. */
interface Directive {
  readonly verb: Verb;
  /** Rule ids or groups; empty means every rule. */
  readonly rules: readonly string[];
  readonly reason?: string;
  readonly span: Span;
}

/** Where a directive holds. */
interface Reach {
  readonly directive: Directive;
  readonly span: Span;
}

export interface SuppressionResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/**
 * Takes out the findings that directive comments suppress, and reports directives that suppress nothing or name a
 * rule that does not exist.
 *
 * @param unused the severity of such a report; absent where it is off
 */
export function suppress(
  document: Document,
  found: readonly Finding[],
  rules: readonly string[],
  unused: Severity | undefined,
): SuppressionResult {
  const directives = directivesOf(document);
  if (directives.length === 0) return { findings: found, suppressed: [] };
  const reaches = reachesOf(document, directives);
  const used = new Set<Directive>();
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of found) {
    const reach = reaches.find((candidate) => holds(candidate, finding));
    if (!reach) {
      findings.push(finding);
      continue;
    }
    used.add(reach.directive);
    const { reason } = reach.directive;
    suppressed.push({ finding, ...(reason === undefined ? {} : { reason }) });
  }
  if (unused === undefined) return { findings, suppressed };
  const idle = directives.filter((directive) => directive.verb !== 'enable' && !used.has(directive));
  return {
    findings: [...findings, ...idle.map((directive) => reportUnused(directive, rules, unused))],
    suppressed,
  };
}

function holds({ directive, span }: Reach, finding: Finding): boolean {
  const group = finding.rule.split('/')[0] ?? '';
  const named =
    directive.rules.length === 0 || directive.rules.includes(finding.rule) || directive.rules.includes(group);
  const { start, end } = finding.span;
  return (
    named && (overlaps(span, finding.span) || (start === end && span.start <= start && start <= span.end))
  );
}

function reportUnused(directive: Directive, rules: readonly string[], severity: Severity): Finding {
  const groups = new Set(rules.map((rule) => rule.split('/')[0] ?? ''));
  const unknown = directive.rules.find((rule) => !rules.includes(rule) && !groups.has(rule));
  const nearest = unknown && nearestName(unknown, rules);
  const message = unknown
    ? `There is no rule "${unknown}" to suppress.${nearest ? ` Did you mean "${nearest}"?` : ''}`
    : 'This comment suppresses nothing any more. Remove it, so that it cannot hide a later finding.';
  const fixes = [{ title: 'Remove the comment', edits: [{ span: directive.span, text: '' }], safe: true }];
  return {
    rule: UNUSED_SUPPRESSION,
    severity,
    span: directive.span,
    message,
    fixes: unknown ? [] : fixes,
    related: [],
  };
}

const DIRECTIVE =
  /<!--\s*bar-raiser-(disable-next-line|disable-line|disable-file|disable|enable)(?=[\s-])\s*((?:(?!--)[^>])*?)\s*(?:--\s*((?:(?!-->)[\s\S])*?)\s*)?-->/g;

const directives = new RunMemory(directivesIn);

function directivesOf(document: Document): Directive[] {
  return [...directives.in(document)].map(({ item, start }) => ({ ...item, span: shift(item.span, start) }));
}

/** The directives of a block; offsets count from the block. */
function* directivesIn(block: Block): Generator<Directive> {
  if (!block.source.includes('bar-raiser-')) return;
  const code = proseOf(block).flatMap((prose) =>
    prose.pieces.filter((piece) => prose.place === 'code' || piece.kind === 'code'),
  );
  for (const match of block.source.matchAll(DIRECTIVE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (code.some((piece) => overlaps(piece, span))) continue;
    yield {
      verb: match[1] as Verb,
      rules: (match[2] ?? '').split(/[\s,]+/).filter(Boolean),
      ...(match[3] ? { reason: match[3] } : {}),
      span,
    };
  }
}

function reachesOf(document: Document, directives: readonly Directive[]): Reach[] {
  return directives.flatMap((directive, index): Reach[] => {
    switch (directive.verb) {
      case 'enable':
        return [];
      case 'disable-file':
        return [{ directive, span: { start: 0, end: document.length } }];
      case 'disable-line':
        return [{ directive, span: lineSpan(document, document.positionAt(directive.span.start).line) }];
      case 'disable-next-line':
        return [{ directive, span: lineSpan(document, document.positionAt(directive.span.end).line + 1) }];
      case 'disable':
        return [
          {
            directive,
            span: {
              start: directive.span.end,
              end: rangeEnd(document, directives.slice(index + 1), directive),
            },
          },
        ];
    }
  });
}

/** A range ends where a later `enable` names the same rules, or names none. */
function rangeEnd(document: Document, later: readonly Directive[], { rules }: Directive): number {
  const end = later.find(
    (other) =>
      other.verb === 'enable' &&
      (other.rules.length === 0 || (rules.length > 0 && rules.every((rule) => other.rules.includes(rule)))),
  );
  return end?.span.start ?? document.length;
}

function lineSpan(document: Document, line: number): Span {
  return {
    start: document.offsetAt({ line, character: 0 }),
    end: document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }),
  };
}

/**
 * The edit that suppresses a rule at the line of a finding or in the whole file. It leaves the Markdown whole: a
 * comment of its own line would tear paragraphs, lists and tables, so inside those it goes to the end of the line.
 *
 * @param offset where the finding starts, in UTF-16 units from the start of the document
 */
export function suppressionEdit(
  document: Document,
  offset: number,
  rule: string,
  scope: SuppressionScope,
  reason: string,
): Edit {
  const newline = document.newline;
  const index = document.indexAt(offset);
  const block = document.blocks[index];
  // A comment inside front matter would become part of the YAML.
  if (scope === 'file' || block?.tree.kind === 'frontMatter') {
    const start = document.frontMatter?.source.length ?? (document.text.startsWith('\uFEFF') ? 1 : 0);
    const comment = `<!-- bar-raiser-disable-file ${rule} -- ${reason} -->`;
    return { span: { start, end: start }, text: `${comment}${newline}${newline}` };
  }
  const { line } = document.positionAt(offset);
  const { start, end } = lineSpan(document, line);
  const opensBlock = (document.starts[index] ?? 0) === start;
  const standsAlone = block && (block.tree.kind === 'paragraph' || block.tree.kind === 'code');
  if (opensBlock && standsAlone) {
    const comment = `<!-- bar-raiser-disable-next-line ${rule} -- ${reason} -->`;
    return { span: { start, end: start }, text: `${comment}${newline}` };
  }
  const text = document.slice({ start, end });
  const cellEnd = block?.tree.kind === 'table' ? /\s*\|\s*$/.exec(text)?.index : undefined;
  const at = start + (cellEnd ?? text.trimEnd().length);
  return { span: { start: at, end: at }, text: ` <!-- bar-raiser-disable-line ${rule} -- ${reason} -->` };
}
