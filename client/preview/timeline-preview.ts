import { commands, Uri, workspace } from 'vscode';
import type { DrawTimelines, PlacedPicture } from '../../server/preview.js';
import { isReviewable } from '../documents.js';
import type { Overrides } from '../overrides.js';
import { mayBePostmortem } from '../possible-postmortem.js';
import { insertPicturesInto } from './plugin.js';
import type { MarkdownIt } from './markdown-it.js';

/** Loads what draws, which the client does not bring along before a preview asks for it. */
export type LoadDrawer = () => Promise<{ readonly timelineDrawer: () => DrawTimelines }>;

/** What VS Code's Markdown extension asks of ours: a plugin that draws the timeline below its heading. */
export interface MarkdownExtension {
  readonly extendMarkdownIt: (markdown: MarkdownIt) => MarkdownIt;
}

/** Extends the Markdown preview. It starts no server, and loads the drawer with the first postmortem that is previewed. */
export function previewTimelines(load: LoadDrawer, overrides: Overrides): MarkdownExtension {
  let draw: DrawTimelines | undefined;
  let loading: Promise<void> | undefined;
  const loadDrawer = async () => {
    draw = (await load()).timelineDrawer();
    await commands.executeCommand('markdown.preview.refresh');
  };
  const picturesFor = (text: string, uri: Uri): readonly PlacedPicture[] => {
    const settings = workspace.getConfiguration('barRaiser', uri);
    const override = overrides.of(uri);
    if (!isReviewable({ languageId: 'markdown', uri }) || !settings.get<boolean>('preview.timeline', true))
      return [];
    if (override === false || (override !== true && !mayBePostmortem(uri.path, text))) return [];
    if (!draw) {
      loading ??= loadDrawer();
      return [];
    }
    return draw(text, {
      path: workspace.asRelativePath(uri, false),
      ...(override === undefined ? {} : { override }),
      longestGap: settings.get<number>('timelineGap', 60),
    });
  };
  return {
    extendMarkdownIt: (markdown) =>
      insertPicturesInto(markdown, (text, document) =>
        document instanceof Uri ? picturesFor(text, document) : [],
      ),
  };
}
