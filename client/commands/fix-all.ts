import { commands, type Disposable } from 'vscode';

/** Takes every safe fix in the active editor. VS Code itself tells when there is none. */
export function registerFixAll(): Disposable {
  return commands.registerCommand('barRaiser.fixAll', () =>
    commands.executeCommand('editor.action.sourceAction', {
      kind: 'source.fixAll.bar-raiser',
      apply: 'first',
    }),
  );
}
