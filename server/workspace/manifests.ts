/** Package manifests: the names of the package and of what it depends on, and its authors. */
import { parse as parseToml } from 'smol-toml';
import { factsOf, type Facts } from './facts.js';
import { fieldsOf, itemsOf, readPersonField, textsAmong } from './person.js';

/** `package.json`. */
export function readPackageJson(text: string): Facts {
  const manifest = fieldsOf(JSON.parse(text));
  const dependencies = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
  const people = [
    manifest['author'],
    ...itemsOf(manifest['contributors']),
    ...itemsOf(manifest['maintainers']),
  ];
  return factsOf({
    people: people.flatMap(readPersonField),
    things: [
      ...textsAmong([manifest['name']]),
      ...Object.keys(fieldsOf(manifest['bin'])),
      ...dependencies.flatMap((key) => Object.keys(fieldsOf(manifest[key]))),
    ],
  });
}

/** `Cargo.toml`. */
export function readCargoToml(text: string): Facts {
  const manifest = fieldsOf(parseToml(text));
  const own = fieldsOf(manifest['package']);
  const tables = [manifest, fieldsOf(manifest['workspace'])];
  const dependencies = ['dependencies', 'dev-dependencies', 'build-dependencies'];
  return factsOf({
    people: itemsOf(own['authors']).flatMap(readPersonField),
    things: [
      ...textsAmong([own['name']]),
      ...tables.flatMap((table) => dependencies.flatMap((key) => Object.keys(fieldsOf(table[key])))),
    ],
  });
}

/** `pyproject.toml`, of the standard and of Poetry. */
export function readPyproject(text: string): Facts {
  const manifest = fieldsOf(parseToml(text));
  const project = fieldsOf(manifest['project']);
  const poetry = fieldsOf(fieldsOf(manifest['tool'])['poetry']);
  const people = [project, poetry].flatMap((part) => [
    ...itemsOf(part['authors']),
    ...itemsOf(part['maintainers']),
  ]);
  return factsOf({
    people: people.flatMap(readPersonField),
    things: [
      ...textsAmong([project['name'], poetry['name']]),
      ...textsAmong(itemsOf(project['dependencies'])).flatMap(requirementName),
      ...Object.keys(fieldsOf(poetry['dependencies'])),
    ],
  });
}

/** "requests[socks]>=2; python_version < '4'" asks for `requests`. */
function requirementName(requirement: string): readonly string[] {
  return /^[\w.-]+/.exec(requirement.trim()) ?? [];
}

/** `go.mod`: the last part of each path, for what stands before it is a host and an owner. */
export function readGoMod(text: string): Facts {
  const lines = text.split('\n').map((line) => line.replace(/\/\/.*$/, '').trim());
  const paths = lines.flatMap(
    (line) => /^(?:module\s+|require\s+)?"?([\w.~-]+(?:\/[\w.~-]+)+)/.exec(line)?.[1] ?? [],
  );
  return factsOf({ things: paths.map((path) => path.replace(/\/v\d+$/, '').replace(/^.*\//, '')) });
}

/** `Gemfile`. */
export function readGemfile(text: string): Facts {
  return factsOf({
    things: [...text.matchAll(/^[ \t]*gem[ \t]+["']([\w.-]+)["']/gm)].map(([, name = '']) => name),
  });
}

/** `pom.xml`: every artifact, wherever it stands, so there is no need for its tree. */
export function readPom(text: string): Facts {
  const names = text.matchAll(/<artifactId>\s*([\w.-]+)\s*<\/artifactId>/g);
  return factsOf({ things: [...names].map(([, name = '']) => name) });
}
