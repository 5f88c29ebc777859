import type { WorkspacePerson } from '../engine/people/workspace.js';
import { factsOf, type Facts } from './facts.js';

/** A `CODEOWNERS`: `@login` and addresses behind a pattern or a section; `@organisation/team` is a group. */
export function readCodeowners(text: string): Facts {
  return factsOf({ people: text.split('\n').flatMap(ownersIn) });
}

function ownersIn(line: string): readonly WorkspacePerson[] {
  const rule = line.replace(/(?:^|\s)#.*$/, '').trim();
  // GitLab's sections name owners behind "[Section][2]"; elsewhere the first word is a pattern, in which `\ ` is a blank.
  const section = /^\^?\[[^\]]*\](?:\[\d+\])?/.exec(rule);
  const owners = section ? rule.slice(section[0].length).split(/\s+/) : rule.split(/(?<!\\)\s+/).slice(1);
  return owners.flatMap((owner): readonly WorkspacePerson[] => {
    if (/^@[^\s@/]+$/.test(owner)) return [{ handles: [owner.slice(1)] }];
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(owner) ? [{ emails: [owner] }] : [];
  });
}
