import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Overrides } from '../../../client/overrides.js';
import { reasonOf, summaryOf } from '../../../client/views/review-words.js';
import type { DocumentState, VerdictQuestion } from '../../../server/protocol.js';
import { closeAll, open, until, untilFindings } from './editor.js';
import { NOTES } from './texts.js';

describe('turning the review on and off', () => {
  afterEach(closeAll);

  it('reviews a file that is no postmortem when the author wants it', async () => {
    const { document } = await open('wanted.md', NOTES);
    await untilFindings(document, []);
    await pickFirst();
    await untilFindings(document, [
      'cause/missing: # Notes',
      'people/named-individual: Marta Lang',
      'people/handle: @tobi_k',
    ]);
  });

  it('remembers choices for files and forgets those for documents that were never saved', async () => {
    const stored = new Map<string, unknown>();
    const memento: vscode.Memento = {
      keys: () => [...stored.keys()],
      get: <T>(key: string, otherwise?: T) => (stored.get(key) ?? otherwise) as T,
      update: (key, value) => Promise.resolve(void stored.set(key, value)),
    };
    const file = vscode.Uri.parse('file:///a.md');
    const untitled = vscode.Uri.parse('untitled:Untitled-1');
    const overrides = new Overrides(memento);
    await overrides.set(file, false);
    await overrides.set(untitled, true);
    assert.deepEqual(overrides.all(), { 'file:///a.md': false, 'untitled:Untitled-1': true });
    assert.deepEqual(new Overrides(memento).all(), { 'file:///a.md': false });
    await overrides.set(file, null);
    await overrides.set(untitled, null);
    assert.deepEqual(overrides.all(), {});
  });
});

describe('the status item', () => {
  const none = { error: 0, warning: 0, info: 0, hint: 0 };
  const state = (change: Partial<DocumentState>): DocumentState => ({
    uri: 'file:///a.md',
    postmortem: true,
    decidedBy: 'title',
    counts: none,
    open: [],
    ...change,
  });

  it('counts what was found', () => {
    const open = (...counts: readonly [VerdictQuestion, number][]) =>
      summaryOf(state({ open: counts.map(([question, count]) => ({ question, count })) }));
    assert.equal(open(['anonymous', 3], ['blameless', 2]), '3 names, 2 blame');
    assert.equal(open(['anonymous', 1], ['cause', 1], ['impact', 2], ['rest', 1]), '1 name, 1 cause, 3 more');
    assert.equal(open(['rest', 2]), '2 open points');
    assert.equal(summaryOf(state({ counts: { ...none, info: 1, hint: 1 } })), 'Passes, 2 suggestions');
    assert.equal(summaryOf(state({})), 'Passes');
    assert.equal(summaryOf(state({ postmortem: false })), 'Not a postmortem');
    assert.equal(summaryOf(state({ postmortem: false, decidedBy: 'author' })), 'Review off');
  });

  it('says what decided', () => {
    assert.equal(
      reasonOf(state({ profile: 'coe' })),
      'The title of this file says that it is a postmortem. It is reviewed against the profile "coe".',
    );
    assert.equal(
      reasonOf(state({ postmortem: false, decidedBy: 'author' })),
      'You turned the review of this file off.',
    );
  });
});

/** Runs the command and takes the first choice that it offers, as soon as it offers any. */
async function pickFirst(): Promise<void> {
  const answered = vscode.commands.executeCommand('barRaiser.toggleReview').then(() => true);
  await until('an answer', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return Promise.race([answered, new Promise<false>((resolve) => setTimeout(() => resolve(false), 50))]);
  });
}
