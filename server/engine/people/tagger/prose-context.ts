import type { Prose } from '../../prose.js';
import type { TagContext, TagPlace } from './line.js';

/** What a run of prose tells the tagger. @param peopleListed true under a heading that lists people */
export function tagContextOf(prose: Prose, peopleListed: boolean): TagContext {
  const opaque = prose.pieces
    .filter(({ kind }) => kind === 'code')
    .map(({ at, length }) => ({ start: at, end: at + length }));
  const header = prose.cell && prose.cell.row > 0 ? prose.cell.header : prose.field;
  return {
    place: placeOf(prose),
    peopleListed,
    ...(opaque.length > 0 && { opaque }),
    ...(header !== undefined && { header }),
  };
}

function placeOf(prose: Prose): TagPlace {
  switch (prose.place) {
    case 'heading':
      return 'heading';
    case 'cell':
    case 'frontMatter':
      return 'cell';
    case 'paragraph':
    case 'html':
    case 'code':
    case 'definition':
      return prose.listed ? 'listItem' : 'paragraph';
  }
}
