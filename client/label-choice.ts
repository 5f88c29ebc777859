import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { NamedInDocument } from '../server/protocol.js';

/** Stands in a proposed label for the name of a team. */
const TEAM = '…';

interface Choice extends QuickPickItem {
  /** `null`: the name stays. */
  readonly value: string | null;
}

/**
 * Asks for a role label: one of the list, or any other that is typed. `null` keeps the name in the text; nothing where the
 * author stops.
 *
 * @param mayStay whether keeping the name is offered
 */
export function chooseLabel(
  { labels, labelPattern }: Pick<NamedInDocument, 'labels' | 'labelPattern'>,
  current: string | null,
  mayStay: boolean,
): Promise<string | null | undefined> {
  const stay: readonly Choice[] = mayStay
    ? [
        { label: '', kind: QuickPickItemKind.Separator, value: null },
        { label: '$(circle-slash) Leave the name as it is', value: null },
      ]
    : [];
  const pattern = new RegExp(labelPattern, 'u');
  const listed = labels.map((label): Choice => ({
    label,
    value: label,
    ...(label === current ? { description: 'current' } : {}),
  }));
  return new Promise((resolve) => {
    const pick = window.createQuickPick<Choice>();
    pick.title = 'Role label';
    pick.placeholder = 'Choose a label, or type one, such as "Oncall for Payments team"';
    pick.ignoreFocusOut = true;
    pick.items = [...listed, ...stay];
    pick.onDidChangeValue((value) => {
      const typed = value.trim().replace(/\s+/g, ' ');
      const own: readonly Choice[] =
        !pattern.test(typed) || labels.includes(typed)
          ? []
          : [{ label: `Use "${typed}"`, value: typed, alwaysShow: true }];
      // VS Code puts labels that begin like the words typed first, so Enter takes a listed one where there is one.
      pick.items = [...listed, ...own, ...stay];
    });
    pick.onDidAccept(() => {
      const value = pick.selectedItems[0]?.value;
      resolve(value?.includes(TEAM) ? nameTeam(value, pattern) : value);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Asks for the team of a role. */
function nameTeam(label: string, pattern: RegExp): Promise<string | undefined> {
  const at = label.indexOf(TEAM);
  const typed = window.showInputBox({
    title: 'Role label',
    prompt: 'Write the name of the team.',
    value: label,
    valueSelection: [at, at + TEAM.length],
    ignoreFocusOut: true,
    validateInput: (value) => (pattern.test(value.trim()) ? undefined : 'Write a name in the place of "…".'),
  });
  return Promise.resolve(typed);
}
