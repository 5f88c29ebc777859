import type { WorkspacePerson } from '../engine/people/workspace.js';

/** "Name <address>", with or without what follows in brackets, as manifests and commits write authors. */
const NAME_AND_ADDRESS = /^([^<(]*)(?:<([^<>\s]+@[^<>\s]+)>)?/;

/** Reads "Name <address> (homepage)"; nothing where it holds neither. */
export function readPerson(text: string): readonly WorkspacePerson[] {
  const [, name = '', email] = NAME_AND_ADDRESS.exec(text.trim()) ?? [];
  const plain = name.trim();
  if (plain === '' && email === undefined) return [];
  return [{ ...(plain === '' ? {} : { name: plain }), ...(email === undefined ? {} : { emails: [email] }) }];
}

/** Reads a person that is a string or an object with `name` and `email`, as in JSON and TOML. */
export function readPersonField(value: unknown): readonly WorkspacePerson[] {
  if (typeof value === 'string') return readPerson(value);
  const { name, email } = fieldsOf(value);
  if (typeof name !== 'string' && typeof email !== 'string') return [];
  return [
    {
      ...(typeof name === 'string' ? { name } : {}),
      ...(typeof email === 'string' ? { emails: [email] } : {}),
    },
  ];
}

/** The entries of an object; none of anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** The items of a list; none of anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The strings among some values. */
export function textsAmong(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}
