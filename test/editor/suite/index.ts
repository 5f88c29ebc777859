import type Mocha from 'mocha';
import { countResults } from '../../counting-reporter.js';
import { writeResult } from '../../result.js';

const TIMEOUT_MS = 60_000;

/** What the extension host calls. @throws Error when a test failed */
export async function run(): Promise<void> {
  const { default: MochaClass } = await import('mocha');
  const mocha: Mocha = new MochaClass({ ui: 'bdd', timeout: TIMEOUT_MS, color: false });
  // Defines `describe` and `it`, which mocha otherwise does for each file that it loads itself.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./activation.js');
  await import('./diagnostics.js');
  await import('./fixes.js');
  await import('./focus.js');
  await import('./override.js');
  await import('./preview.js');
  await import('./settings.js');
  await import('./workspace.js');
  await import('./config-reader.js');
  await import('./agent-tools.js');
  await import('./server.js');
  const result = await new Promise<ReturnType<typeof countResults>>((resolve) => {
    const count = countResults(mocha.run(() => resolve(count)));
  });
  await writeResult(result());
  const { failures } = result();
  if (failures.length > 0) throw new Error(`${failures.length} tests failed.`);
}
