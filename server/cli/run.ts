import { readArguments } from './arguments.js';
import { helpOn, ruleList } from './help.js';
import type { ExitCode, Host } from './host.js';
import { runAnonymize } from './run-anonymize.js';
import { runCheck } from './run-check.js';
import { runMcp } from './run-mcp.js';
import { runReview } from './run-review.js';

/** Runs one command. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  const command = readArguments(args);
  switch (command.kind) {
    case 'help':
      host.stdout.write(helpOn(command.topic));
      return 0;
    case 'version':
      host.stdout.write(`${host.version}\n`);
      return 0;
    case 'rules':
      host.stdout.write(ruleList());
      return 0;
    case 'misuse':
      host.stderr.write(`${command.message}\n`);
      return 2;
    case 'review':
      return runReview(command.options, host);
    case 'check':
      return runCheck(command.options, host);
    case 'mcp':
      return runMcp(command.folders, host);
    case 'anonymize':
      return runAnonymize(command.options, host);
  }
}
