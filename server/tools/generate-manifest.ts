import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingSchemas, type JsonSchema } from './generate-schema.js';

interface Manifest {
  contributes: Record<string, unknown>;
}

/** The manifest with its settings section made anew; everything else stays as it is. */
export async function renderManifest(root: string): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const schemas = await settingSchemas(root);
  const properties: Record<string, JsonSchema> = {};
  for (const [key, schema] of Object.entries(schemas)) {
    const { description, ...rest } = schema;
    properties[`barRaiser.${key}`] = { scope: 'resource', ...rest, markdownDescription: description };
  }
  manifest.contributes = { ...manifest.contributes, configuration: { title: 'Bar Raiser', properties } };
  return JSON.stringify(manifest);
}
