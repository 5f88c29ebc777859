const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 text without padding. */
export function encodeBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    const length = Math.min(4, Math.ceil(((bytes.length - index) * 4) / 3));
    for (let sign = 0; sign < length; sign++) parts.push(ALPHABET.charAt((group >> (18 - 6 * sign)) & 63));
  }
  return parts.join('');
}

/** The bytes of a base64 text without padding. Neither `atob` nor `Buffer` is at hand in every host of the engine. */
export function decodeBytes(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < 64; value++) values[ALPHABET.charCodeAt(value)] = value;
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let at = 0;
  // Reads past the end give NaN, which counts as 0, and writes past the end are ignored.
  for (let index = 0; index < text.length; index += 4) {
    const a = values[text.charCodeAt(index)] ?? 0;
    const b = values[text.charCodeAt(index + 1)] ?? 0;
    const c = values[text.charCodeAt(index + 2)] ?? 0;
    const d = values[text.charCodeAt(index + 3)] ?? 0;
    bytes[at++] = (a << 2) | (b >> 4);
    bytes[at++] = (b << 4) | (c >> 2);
    bytes[at++] = (c << 6) | d;
  }
  return bytes;
}
