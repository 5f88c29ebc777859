import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The form in which settings hold a name without telling it: `sha256:` and the hash of the name in lower case. */
export function hashName(name: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(name.toLowerCase().replace(/\s+/g, ' ').trim())))}`;
}

const known = new Map<string, string>();

/** True where the hash of the name is among those listed. Hashes are kept in memory for the words met before. */
export function isListedHash(name: string, hashes: ReadonlySet<string>): boolean {
  let hash = known.get(name);
  if (hash === undefined) {
    if (known.size > 50_000) known.clear();
    known.set(name, (hash = hashName(name)));
  }
  return hashes.has(hash);
}
