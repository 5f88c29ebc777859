import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { NamedInDocument } from '../server/protocol.js';

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
          : [{ label: typed, description: 'your own label', value: typed, alwaysShow: true }];
      pick.items = [...own, ...listed, ...stay];
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.value);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
