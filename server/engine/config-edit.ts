import { isMap, isScalar, isSeq, parseDocument, YAMLSeq } from 'yaml';
import { isNestedTooDeep } from './yaml-nesting.js';

/** Settings that are lists of words, to which the author adds from the editor. */
export type ListKey = 'notPeople' | 'customers';

/**
 * The text of a config file with one more word in a list, sorted and without repetition; comments and other settings
 * stay as they are. Undefined where the text is no YAML that could be added to.
 *
 * @param text empty where there is no file yet
 */
export function addToList(text: string, key: ListKey, word: string): string | undefined {
  if (isNestedTooDeep(text)) return undefined;
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  if (document.contents !== null && !isMap(document.contents)) return undefined;
  const present: unknown = document.get(key);
  if (present !== undefined && present !== null && !isSeq(present)) return undefined;
  const list = isSeq(present) ? present : new YAMLSeq(document.schema);
  const said = (item: unknown) => String(isScalar(item) ? item.value : item);
  if (list.items.some((item) => said(item).toLowerCase() === word.toLowerCase())) return text;
  list.add(document.createNode(word));
  list.items.sort((a, b) => said(a).localeCompare(said(b), 'en'));
  if (!isSeq(present)) document.set(key, list);
  return document.toString({ lineWidth: 0 });
}
