import { run } from './run.js';

/** The version of the package; the bundler puts it in. */
declare const BAR_RAISER_VERSION: string;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    process.stderr.write(
      `The report could not be written (${error.code ?? error.name}). Check where it goes.\n`,
    );
    process.exit(2);
  }
  // Whoever read along has seen enough, such as `head`; files that are still to be written are written all the same.
  if (!process.argv.includes('--fix') && !process.argv.includes('--write')) process.exit();
});

// An exit code, not an exit: output into a pipe may still be on its way.
void run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  version: BAR_RAISER_VERSION,
  // Sweden writes dates as ISO 8601 does.
  today: () => new Date().toLocaleDateString('sv-SE'),
}).then((code) => {
  process.exitCode = code;
});
