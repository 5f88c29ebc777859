import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { DEFAULT_SETTINGS, settingsEntries, type SettingKey } from '../engine/settings.js';
import { loadRule, ruleFiles } from './rule-files.js';

/** A JSON schema as plain data. */
export type JsonSchema = Record<string, unknown>;

/** The schema of each setting, with its default and with the rules by name. */
export async function settingSchemas(root: string): Promise<Readonly<Record<SettingKey, JsonSchema>>> {
  const entries = Object.entries(settingsEntries).map(([key, schema]) => {
    const { $schema: _, ...json } = toJsonSchema(schema, { errorMode: 'ignore' }) as JsonSchema;
    const described: JsonSchema = { ...json, default: DEFAULT_SETTINGS[key as SettingKey] };
    return [key, described] as const;
  });
  const schemas = Object.fromEntries(entries) as Record<SettingKey, JsonSchema>;
  return {
    ...schemas,
    rules: { ...schemas.rules, additionalProperties: false, properties: await ruleProperties(root) },
  };
}

async function ruleProperties(root: string): Promise<JsonSchema> {
  const properties: JsonSchema = {};
  const levels = ['off', 'error', 'warning', 'info', 'hint'];
  for (const group of new Set(ruleFiles(root).map(({ id }) => id.slice(0, id.indexOf('/')))))
    properties[group] = { enum: levels, description: `Every rule of the group ${group}.` };
  for (const { id } of ruleFiles(root)) {
    const rule = await loadRule(root, id);
    properties[id] = { enum: levels, default: rule.severity, description: rule.summary };
  }
  return properties;
}

/** The JSON schema of `.bar-raiser.yaml`. */
export async function renderSchema(root: string): Promise<string> {
  const { $schema } = toJsonSchema(v.object({})) as JsonSchema;
  return JSON.stringify({
    $schema,
    title: 'Bar Raiser settings',
    type: 'object',
    additionalProperties: false,
    properties: await settingSchemas(root),
  });
}
