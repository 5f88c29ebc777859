import type { PlacedPicture } from '../../server/preview.js';
import type { Token } from './markdown-it.js';

/** The tokens with each picture behind the outermost block that holds its line, which is the heading of the timeline. */
export function withPictures(
  tokens: readonly Token[],
  pictures: readonly PlacedPicture[],
  makeToken: (html: string) => Token,
): readonly Token[] {
  const behind = new Map<number, PlacedPicture[]>();
  for (const picture of pictures) {
    const opening = tokens.findLastIndex(
      ({ level, nesting, map }) => level === 0 && nesting >= 0 && map !== null && map[0] <= picture.line,
    );
    if (opening === -1) continue;
    const closing =
      tokens[opening]?.nesting === 0
        ? opening
        : tokens.findIndex(({ level, nesting }, index) => index > opening && level === 0 && nesting === -1);
    behind.set(closing, [...(behind.get(closing) ?? []), picture]);
  }
  return tokens.flatMap((token, index) => [
    token,
    ...(behind.get(index) ?? []).map(({ html }) => makeToken(html)),
  ]);
}
