import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../engine/rule.js';

/** A rule as its two files say it. */
export interface RuleFile {
  /** `group/name`. */
  readonly id: string;
  readonly page: string;
}

/** The rules below `server/rules`, sorted by id. */
export function ruleFiles(root: string): readonly RuleFile[] {
  const folder = join(root, 'server/rules');
  const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const ids = groups.flatMap((group) =>
    readdirSync(join(folder, group.name))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${group.name}/${file.slice(0, -'.ts'.length)}`),
  );
  return ids.sort().map((id) => {
    const page = join(folder, `${id}.md`);
    if (!existsSync(page))
      throw new Error(`The rule ${id} has no page. Write server/rules/${id}.md beside it.`);
    return { id, page: readFileSync(page, 'utf8') };
  });
}

/** The rule itself, imported from its source. */
export async function loadRule(root: string, id: string): Promise<Rule> {
  const module = (await import(pathToFileURL(join(root, `server/rules/${id}.ts`)).href)) as { default: Rule };
  return module.default;
}
