import type { Workspace, WorkspacePerson } from '../engine/people/workspace.js';

/** What one source says of the workspace. */
export type Facts = Workspace;

/** So many entries say enough of a workspace; the first ones are those of the most telling sources. */
const MOST = { people: 5000, things: 10_000 } as const;

/** Longer words are no names; they only cost. In UTF-16 units. */
const LONGEST = 200;

export function factsOf({
  people = [],
  things = [],
}: {
  readonly people?: readonly WorkspacePerson[];
  readonly things?: Iterable<string>;
}): Facts {
  return { people, things: [...new Set(things)] };
}

/**
 * One workspace from all its sources, bounded, in a fixed order, so that equal sources make equal workspaces.
 *
 * @param folders the names of its folders, which count only where another source shows that it is a project
 */
export function workspaceOf(facts: readonly Facts[], folders: Facts = factsOf({})): Workspace {
  const isProject = facts.some(({ people, things }) => people.length + things.length > 0);
  return isProject ? joined([...facts, folders]) : joined([]);
}

function joined(facts: readonly Facts[]): Workspace {
  const people = facts.flatMap((fact) => fact.people).filter((person) => !textsOf(person).some(isTooLong));
  const things = facts.flatMap((fact) => fact.things).filter((thing) => thing !== '' && !isTooLong(thing));
  const byContent = new Map(people.map((person) => [JSON.stringify(textsOf(person)), person]));
  return {
    people: [...byContent.values()].slice(0, MOST.people),
    things: [...new Set(things)].slice(0, MOST.things),
  };
}

function textsOf({ name = '', handles = [], emails = [] }: WorkspacePerson): readonly string[] {
  return [name, ...handles, '', ...emails];
}

function isTooLong(text: string): boolean {
  return text.length > LONGEST;
}
