/** FNV-1a over the UTF-16 units of a part of a text, as a signed 32-bit integer. */
export function hashOf(text: string, start = 0, end = text.length, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Mixes a feature's number and two values into a well spread unsigned 32-bit integer. */
export function mix(feature: number, a: number, b: number): number {
  let hash = Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 0;
}
