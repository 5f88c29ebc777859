import { run } from './run.js';

/** The version of the package; the bundler puts it in. */
declare const BAR_RAISER_VERSION: string;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read along has seen enough, such as `head`; files that are still to be fixed are fixed all the same.
  if (error.code !== 'EPIPE') throw error;
  if (!process.argv.includes('--fix')) process.exit();
});

// An exit code, not an exit: output into a pipe may still be on its way.
void run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  version: BAR_RAISER_VERSION,
}).then((code) => {
  process.exitCode = code;
});
