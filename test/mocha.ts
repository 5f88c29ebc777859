/** Runs test files in this process: `node out/test/mocha.js TIMEOUT_MS FILE…`. Leaves the result for the runner. */
import Mocha from 'mocha';
import { countResults } from './counting-reporter.js';
import { writeResult } from './result.js';

const [timeout, ...files] = process.argv.slice(2);

const mocha = new Mocha({ ui: 'bdd', timeout: Number(timeout) });
files.forEach((file) => mocha.addFile(file));
await mocha.loadFilesAsync();

const result = await new Promise<ReturnType<typeof countResults>>((resolve) => {
  const count = countResults(mocha.run(() => resolve(count)));
});
await writeResult(result());
// A server that a test left open must not keep the process, and the runner, waiting.
process.exit(result().failures.length > 0 ? 1 : 0);
