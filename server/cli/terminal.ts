import stringWidth from 'string-width';

/** Controls, and the marks that reorder text on screen: what a document must not do to a terminal. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** A text on one line that a terminal shows and does not obey: control characters become `\x1b` or `\u202e`. */
export function printable(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0);
    return code < 256
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** A name as it stands in a message. */
export function quoted(name: string): string {
  return `"${printable(name)}"`;
}

/** How many columns of a terminal a text fills: wide characters two, combining marks none. */
export function columns(text: string): number {
  return stringWidth(text, { countAnsiEscapeCodes: true });
}

/** What decides on colours. */
export interface ColorFacts {
  /** What `--color` or `--no-color` said. */
  readonly wanted: boolean | undefined;
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Whether to colour: the option first, then NO_COLOR and FORCE_COLOR, then whether a terminal reads along. */
export function usesColor({ wanted, isTerminal, env }: ColorFacts): boolean {
  if (wanted !== undefined) return wanted;
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}
