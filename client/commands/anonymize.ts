import {
  commands,
  Range,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type QuickPickItem,
  type TextDocument,
} from 'vscode';
import {
  ANONYMIZE,
  NAMED,
  type AnonymizeParams,
  type AnonymizeResult,
  type NamedInDocument,
  type NamedParams,
  type NamedPerson,
} from '../../server/protocol.js';
import { isReviewable } from '../documents.js';
import { chooseLabel } from '../label-choice.js';
import { exportNames } from '../name-map-file.js';
import type { Session } from '../session.js';

const TITLE = 'Anonymize this document';
const EXPORT = 'Export Who Is Behind Each Label…';

/** Shows whom the document names and what each becomes, lets the author change that, and previews the edits. */
export function registerAnonymize(session: Session): Disposable {
  return commands.registerCommand('barRaiser.anonymize', async () => {
    const document = window.activeTextEditor?.document;
    if (!document || !isReviewable(document)) {
      void window.showInformationMessage(
        'Open the postmortem that you want to anonymize, then run this again.',
      );
      return;
    }
    const params: NamedParams = { uri: session.uriOf(document.uri) };
    const named = await session.ask<NamedInDocument>(NAMED, params);
    if (!named || (named.people.length === 0 && named.others === 0)) {
      void window.showInformationMessage(
        'Nobody is named in this document, as far as Bar Raiser can tell. Read it once with that question in mind.',
      );
      return;
    }
    const choices = await chooseAll(named);
    if (choices) await preview(session, document, { ...params, version: named.version, choices });
  });
}

interface Row extends QuickPickItem {
  readonly person?: NamedPerson;
}

/** The labels that the author settles on; nothing where the author stops. Enter on a person asks for another label. */
async function chooseAll(named: NamedInDocument): Promise<AnonymizeParams['choices'] | undefined> {
  const chosen = new Map<number, string | null>();
  let active: number | undefined;
  for (;;) {
    const rows = rowsOf(named, chosen);
    const row = await pickRow(rows, rows.find(({ person }) => person?.id === active) ?? rows[0]);
    if (!row) return undefined;
    // Every label as it was shown: a choice for one must not count the others anew.
    if (!row.person) return named.people.map((person) => ({ id: person.id, label: labelOf(person, chosen) }));
    active = row.person.id;
    const label = await chooseLabel(named, labelOf(row.person, chosen), true);
    if (label !== undefined) chosen.set(active, label);
  }
}

function labelOf({ id, label }: NamedPerson, chosen: ReadonlyMap<number, string | null>): string | null {
  const own = chosen.get(id);
  return own === undefined ? label : own;
}

function rowsOf({ people, others }: NamedInDocument, chosen: ReadonlyMap<number, string | null>): Row[] {
  const details = others > 0 ? ` and ${String(others)} other ${others === 1 ? 'detail' : 'details'}` : '';
  const count = people.filter(({ id }) => chosen.get(id) !== null).length;
  const isShared = (label: string) => people.filter((other) => labelOf(other, chosen) === label).length > 1;
  return [
    {
      label: '$(check) Preview the changes',
      description: `${String(count)} ${count === 1 ? 'person' : 'people'}${details}`,
      alwaysShow: true,
    },
    ...people.map((person): Row => {
      const label = labelOf(person, chosen);
      return {
        label: person.forms.join(', '),
        description:
          label === null
            ? '$(circle-slash) stays as it is'
            : `$(arrow-right) ${label}${isShared(label) ? ' $(warning) like somebody else' : ''}`,
        detail: `${String(person.mentions)} ${person.mentions === 1 ? 'mention' : 'mentions'}`,
        person,
      };
    }),
  ];
}

function pickRow(rows: readonly Row[], active: Row | undefined): Promise<Row | undefined> {
  return new Promise((resolve) => {
    const pick = window.createQuickPick<Row>();
    pick.title = TITLE;
    pick.placeholder = 'Enter on a person to choose another label';
    pick.items = rows;
    pick.matchOnDescription = true;
    pick.ignoreFocusOut = true;
    if (active) pick.activeItems = [active];
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0] ?? pick.activeItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Lets VS Code show the edits and ask; taken together they are one step to undo. */
async function preview(session: Session, document: TextDocument, params: AnonymizeParams): Promise<void> {
  const result = await session.ask<AnonymizeResult>(ANONYMIZE, params);
  if (!result) return;
  if (document.version !== params.version) {
    void window.showInformationMessage('The text has changed since you chose the labels. Run this again.');
    return;
  }
  if (result.edits.length === 0) {
    void window.showInformationMessage('Nothing changes, for everyone stays as they are.');
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { range, newText, group } of result.edits) {
    const { start, end } = range;
    const target = new Range(start.line, start.character, end.line, end.character);
    edit.replace(document.uri, target, newText, { label: group, needsConfirmation: false });
  }
  askFirst(edit, document);
  if (await workspace.applyEdit(edit, { isRefactoring: true })) await tell(result);
}

/** The last moment at which the names are known: whoever does not ask for them now will not get them. */
async function tell(result: AnonymizeResult): Promise<void> {
  const { nameMap } = result;
  const answer = await window.showInformationMessage(
    `The names are replaced. ${whatIsLeft(result)}`,
    ...(nameMap === null ? [] : [EXPORT]),
  );
  if (answer === EXPORT && nameMap !== null) await exportNames(nameMap);
}

function whatIsLeft({ left, fileNames }: AnonymizeResult): string {
  if (left > 0)
    return `${left === 1 ? 'One place still leads' : `${String(left)} places still lead`} to somebody: look at what is marked.`;
  if (fileNames > 0)
    return `${fileNames === 1 ? 'The name of a file still leads' : `${String(fileNames)} names of files still lead`} to somebody: rename them and their links.`;
  return 'Read it once more, for a story can tell whom it is about without a name.';
}

/**
 * VS Code previews only where a part asks to be confirmed, and leaves that part unticked. This one changes nothing, so
 * that everything else is ticked.
 */
function askFirst(edit: WorkspaceEdit, document: TextDocument): void {
  const metadata = { label: 'Names', needsConfirmation: true };
  if (document.isUntitled) edit.insert(document.uri, document.positionAt(Infinity), '', metadata);
  else edit.createFile(document.uri, { ignoreIfExists: true }, metadata);
}
