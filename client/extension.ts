import { window, workspace, type ExtensionContext } from 'vscode';
import { registerAnonymize } from './commands/anonymize.js';
import { registerChooseProfile } from './commands/choose-profile.js';
import { registerInsertSection } from './commands/insert-section.js';
import { registerNewPostmortem } from './commands/new-postmortem.js';
import { registerChooseLabel } from './commands/choose-label.js';
import { registerAddCustomer, registerNotAPerson } from './commands/edit-config.js';
import { registerExportNameMap } from './commands/export-name-map.js';
import { registerFixAll } from './commands/fix-all.js';
import { registerDrawTimeline } from './commands/draw-timeline.js';
import { registerInsertMetrics } from './commands/insert-metrics.js';
import { registerFocus } from './commands/focus.js';
import { registerGoToFinding } from './commands/go-to-finding.js';
import { registerRestart, startOrTell } from './commands/restart.js';
import { registerReviewAtAGlance } from './commands/review-at-a-glance.js';
import { registerShowOutput } from './commands/show-output.js';
import { registerSubmitCheck } from './commands/submit-check.js';
import { registerToggleReview } from './commands/toggle-review.js';
import { registerAgentTools } from './agent-tools.js';
import { ActiveReview } from './active-review.js';
import { Attention } from './attention.js';
import { Overrides } from './overrides.js';
import { previewTimelines, type LoadDrawer, type MarkdownExtension } from './preview/timeline-preview.js';
import { Session, type Launch } from './session.js';
import { startWhenNeeded } from './start-when-needed.js';
import { createReviewPanel } from './views/review-panel.js';
import { createStatusItem } from './views/status-item.js';

let running: Session | undefined;

/** Starts the extension in either host; the server only once some Markdown may be a postmortem. */
export function start(context: ExtensionContext, launch: Launch, loadDrawer: LoadDrawer): MarkdownExtension {
  const output = window.createOutputChannel('Bar Raiser', { log: true });
  const overrides = new Overrides(context.workspaceState);
  const attention = new Attention();
  const session = new Session(launch, output, overrides, attention);
  running = session;
  const review = new ActiveReview(session, attention);
  context.subscriptions.push(
    output,
    session,
    attention,
    attention.onDue(() => session.redraw()),
    review,
    createStatusItem(session, attention),
    registerFocus(review, attention),
    createReviewPanel(review, attention),
    registerGoToFinding(review),
    registerReviewAtAGlance(review),
    registerSubmitCheck(session),
    registerToggleReview(session, overrides),
    registerRestart(session, output),
    registerShowOutput(output),
    registerFixAll(),
    registerAnonymize(session),
    registerChooseLabel(session),
    registerNotAPerson(session),
    registerAddCustomer(session),
    registerExportNameMap(session),
    registerNewPostmortem(session),
    registerInsertSection(session),
    registerChooseProfile(session),
    registerInsertMetrics(session),
    registerAgentTools(session),
    registerDrawTimeline(session),
    workspace.onDidGrantWorkspaceTrust(() => void session.tellTrust()),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === 'untitled' && overrides.of(uri) !== undefined) void session.override(uri, null);
    }),
    startWhenNeeded(overrides, () => void startOrTell(() => session.ensureStarted(), output)),
  );
  return previewTimelines(loadDrawer, overrides);
}

/** Ends the server; VS Code waits for it. */
export async function deactivate(): Promise<void> {
  await running?.stop();
  running = undefined;
}
