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
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  const value = (index: number) => values[text.charCodeAt(index) & 127] ?? 0;
  let at = 0;
  for (let index = 0; index < text.length; index += 4) {
    const group =
      (value(index) << 18) | (value(index + 1) << 12) | (value(index + 2) << 6) | value(index + 3);
    bytes[at++] = group >> 16;
    bytes[at++] = group >> 8;
    bytes[at++] = group;
  }
  return bytes;
}
