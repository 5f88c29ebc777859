/** Definitions of what runs: names of services, images, containers, hosts and resources. */
import { parseAllDocuments } from 'yaml';
import { isNestedTooDeep } from '../engine/yaml-nesting.js';
import { factsOf, type Facts } from './facts.js';
import { fieldsOf, itemsOf, textsAmong } from './person.js';

/** Aliases that one document may resolve; more would be an attack on memory. */
const MOST_ALIASES = 50;

/** Containers stand no deeper than this in what Kubernetes knows. */
const DEEPEST = 12;

/** The documents of a YAML file that can be read; a template with placeholders of its own seldom can. */
function documentsOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  if (isNestedTooDeep(text)) return [];
  const documents = parseAllDocuments(text, { logLevel: 'silent' });
  return documents.flatMap((document) =>
    document.errors.length > 0 ? [] : [fieldsOf(document.toJS({ maxAliasCount: MOST_ALIASES }))],
  );
}

/** A Compose file. */
export function readCompose(text: string): Facts {
  const services = documentsOf(text).flatMap((document) => Object.entries(fieldsOf(document['services'])));
  return factsOf({
    things: services.flatMap(([name, value]) => {
      const service = fieldsOf(value);
      return [
        name,
        ...textsAmong([service['container_name'], service['hostname']]),
        ...textsAmong([service['image']]).flatMap(imageName),
      ];
    }),
  });
}

/** Kubernetes manifests; YAML of any other kind says nothing. */
export function readKubernetes(text: string): Facts {
  if (!/^kind:/m.test(text) || !/^metadata:/m.test(text)) return factsOf({});
  return factsOf({
    things: documentsOf(text).flatMap((document) => {
      const metadata = fieldsOf(document['metadata']);
      return [
        ...textsAmong([metadata['name'], metadata['namespace']]),
        ...containersIn(document['spec'], DEEPEST),
      ];
    }),
  });
}

function containersIn(value: unknown, depth: number): readonly string[] {
  if (depth === 0) return [];
  return Object.entries(fieldsOf(value)).flatMap(([key, part]) => {
    if (!/^(?:initC|c)ontainers$/.test(key)) return containersIn(part, depth - 1);
    return itemsOf(part).flatMap((item) => {
      const container = fieldsOf(item);
      return [...textsAmong([container['name']]), ...textsAmong([container['image']]).flatMap(imageName)];
    });
  });
}

/** "registry.example:5000/team/cart:1.2@sha256:…" is the image `cart`; a name with a variable in it is none. */
function imageName(image: string): readonly string[] {
  const name = image.replace(/@.*$/, '').replace(/^.*\//, '').replace(/:.*$/, '');
  return /^[\w.-]+$/.test(name) ? [name] : [];
}

/** A Helm `Chart.yaml`. */
export function readChart(text: string): Facts {
  return factsOf({
    things: documentsOf(text).flatMap((chart) => [
      ...textsAmong([chart['name']]),
      ...itemsOf(chart['dependencies']).flatMap((item) => textsAmong([fieldsOf(item)['name']])),
    ]),
  });
}

/** Terraform: the names of resources and modules, which stand at the head of their blocks. */
export function readTerraform(text: string): Facts {
  const heads = text.matchAll(/^[ \t]*(?:resource\s+"[\w-]+"|data\s+"[\w-]+"|module)\s+"([\w-]+)"/gm);
  return factsOf({ things: [...heads].map(([, name = '']) => name) });
}
