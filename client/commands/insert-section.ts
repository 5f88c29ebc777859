import { commands, Position, SnippetString, window, type Disposable, type QuickPickItem } from 'vscode';
import { MISSING_SECTIONS, type MissingSections, type MissingSectionsParams } from '../../server/protocol.js';
import { isReviewable } from '../documents.js';
import type { Session } from '../session.js';

type MissingSection = MissingSections['sections'][number];

/** Offers the sections that the active postmortem lacks, and puts the chosen one where its profile has it. */
export function registerInsertSection(session: Session): Disposable {
  return commands.registerCommand('barRaiser.insertSection', async () => {
    const editor = window.activeTextEditor;
    if (!editor || !isReviewable(editor.document)) {
      void window.showInformationMessage('Open the postmortem first, then insert a section.');
      return;
    }
    const params: MissingSectionsParams = { uri: session.uriOf(editor.document.uri) };
    const missing = await session.ask<MissingSections>(MISSING_SECTIONS, params);
    const reason = missing ? whyNothing(missing) : NOT_REVIEWED;
    if (!missing || reason) {
      void window.showInformationMessage(reason);
      return;
    }
    const section = await pick(missing);
    // What was typed since then has moved the place.
    if (!section || editor.document.version !== missing.version) return;
    const { line, character } = section.position;
    await editor.insertSnippet(new SnippetString(section.snippet), new Position(line, character));
  });
}

const NOT_REVIEWED =
  'This file is not reviewed as a postmortem, so no section is missing. Turn the review on, or choose a profile for it.';

function whyNothing({ sections, profile }: MissingSections): string {
  return sections.length > 0 ? '' : `This postmortem has every section of the profile "${profile}".`;
}

async function pick({ sections, profile }: MissingSections): Promise<MissingSection | undefined> {
  const items = sections.map((section): QuickPickItem & { readonly section: MissingSection } => ({
    section,
    label: section.heading,
    detail: section.hint,
    ...(section.required ? { description: 'required' } : {}),
  }));
  const chosen = await window.showQuickPick(items, {
    title: `Insert section (${profile})`,
    placeHolder: 'Which section is missing?',
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen?.section;
}
