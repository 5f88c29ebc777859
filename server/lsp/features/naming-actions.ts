import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { Finding } from '../../index.js';
import type { ClientCommand } from '../../protocol.js';
import type { ActionSource } from './action-source.js';
import { toDiagnostic } from './diagnostics.js';

const TITLES: Readonly<Partial<Record<ClientCommand, string>>> = {
  'barRaiser.chooseLabel': 'Choose another role label…',
  'barRaiser.notAPerson': 'This is not a person: add it to the settings',
};

/** What a client with commands of its own offers where somebody is named; the arguments hold the place, not the name. */
export function namingActions(source: ActionSource, here: readonly Finding[]): CodeAction[] {
  const { open, client, codec, review } = source;
  const finding = here.find(({ rule, span }) => rule.startsWith('people/') && isMention(review.people, span));
  if (!finding) return [];
  const place = [open.uri, codec.toPosition(open.content, finding.span.start)];
  return (client.options.commands ?? []).flatMap((command) => {
    const title = TITLES[command];
    if (title === undefined) return [];
    const diagnostics = [toDiagnostic(finding, open, client, codec)];
    return [
      { title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command, arguments: place } },
    ];
  });
}

function isMention({ identities }: ActionSource['review']['people'], at: Finding['span']): boolean {
  return identities.some(({ mentions }) => mentions.some(({ span }) => span.start === at.start));
}
