import type { PlacedPicture } from '../../server/preview.js';
import { withPictures } from './insert-pictures.js';
import type { CoreState, MarkdownIt, Token } from './markdown-it.js';

/**
 * Has markdown-it put pictures into what it renders. The text is known while it is parsed, and its document only when it
 * is rendered, perhaps from tokens that were kept; so the text is kept with its tokens.
 *
 * @param picturesFor the pictures for a text, and what the environment of the rendering calls its document
 */
export function insertPicturesInto(
  markdown: MarkdownIt,
  picturesFor: (text: string, document: unknown) => readonly PlacedPicture[],
): MarkdownIt {
  const states = new WeakMap<readonly Token[], CoreState>();
  markdown.core.ruler.push('bar-raiser-timeline', (state) => {
    states.set(state.tokens, state);
  });
  const render = markdown.renderer.render.bind(markdown.renderer);
  markdown.renderer.render = (tokens, options, env) => {
    const state = states.get(tokens);
    const pictures = state ? picturesFor(state.src, documentOf(env)) : [];
    if (!state || pictures.length === 0) return render(tokens, options, env);
    const makeToken = (html: string) => {
      const token = new state.Token('html_block', '', 0);
      token.content = html;
      return token;
    };
    return render(withPictures(tokens, pictures, makeToken), options, env);
  };
  return markdown;
}

function documentOf(env: unknown): unknown {
  return typeof env === 'object' && env !== null && 'currentDocument' in env
    ? env.currentDocument
    : undefined;
}
