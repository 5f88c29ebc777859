/** What git says of a workspace, as text; nothing here runs git. */
import type { WorkspacePerson } from '../engine/people/workspace.js';
import { factsOf, type Facts } from './facts.js';

/** The format of `git log` that {@link readAuthorLog} reads: name and address through `.mailmap`, a NUL between them. */
export const AUTHOR_FORMAT = '%aN%x00%aE';

/** The authors of commits, each line as {@link AUTHOR_FORMAT} has it. */
export function readAuthorLog(text: string): Facts {
  return factsOf({
    people: [...new Set(text.split('\n'))].flatMap((line): readonly WorkspacePerson[] => {
      const [name = '', email = ''] = line.split('\0').map((part) => part.trim());
      if (!email.includes('@')) return name === '' ? [] : [{ name }];
      return [{ ...(name === '' ? {} : { name }), emails: [email] }];
    }),
  });
}

/** The configuration of a repository: the names under which its remotes know it. */
export function readGitConfig(text: string): Facts {
  const urls = [...text.matchAll(/^[ \t]*url[ \t]*=[ \t]*"?([^"\n]+)/gim)].map(([, url = '']) => url.trim());
  return factsOf({ things: urls.flatMap((url) => /([^/:\\]+?)(?:\.git)?[/\\]*$/.exec(url)?.[1] ?? []) });
}
