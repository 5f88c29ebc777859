import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingSchemas, type JsonSchema } from './generate-schema.js';

/** Settings that speak to the editor and not to the reviewer, so that no config file holds them. */
const EDITOR_SETTINGS: Readonly<Record<string, JsonSchema>> = {
  'barRaiser.run': {
    scope: 'resource',
    type: 'string',
    enum: ['onType', 'onSave', 'manual'],
    enumDescriptions: [
      'While you write, but not in the midst of a sentence.',
      'When the file is saved.',
      'When you run the command "Bar Raiser: Review Now".',
    ],
    default: 'onType',
    markdownDescription: 'When findings are shown.',
  },
  'barRaiser.quiet': {
    scope: 'resource',
    type: 'boolean',
    default: false,
    markdownDescription:
      'Whether nothing is marked in the text. The review panel and the status bar still tell what was found.',
  },
  'barRaiser.preview.timeline': {
    scope: 'resource',
    type: 'boolean',
    default: true,
    markdownDescription: 'Whether the Markdown preview of a postmortem draws its timeline.',
  },
  'barRaiser.nextRow': {
    scope: 'resource',
    type: 'boolean',
    default: true,
    markdownDescription:
      'Whether Enter behind the last row of a timeline opens the next one, with the time now, and behind an empty row ends the list or table. It needs `#editor.formatOnType#`, which is on for Markdown unless you turn it off.',
  },
  'barRaiser.newPostmortem.folder': {
    scope: 'resource',
    type: 'string',
    default: 'postmortems',
    markdownDescription: 'The folder for new postmortems, as a path from the workspace folder.',
  },
  'barRaiser.newPostmortem.fileName': {
    scope: 'resource',
    type: 'string',
    default: '{date}-{incident}-{title}.md',
    markdownDescription:
      'The name of the file of a new postmortem, with `{date}`, `{incident}` and `{title}`. It may hold folders.',
  },
};

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
  Object.assign(properties, EDITOR_SETTINGS);
  manifest.contributes = { ...manifest.contributes, configuration: { title: 'Bar Raiser', properties } };
  return JSON.stringify(manifest);
}
