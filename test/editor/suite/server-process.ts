import { execFileSync } from 'node:child_process';

/** The process of the language server, a child of this extension host. */
export function serverProcess(): number | undefined {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const line = lines.find((candidate) =>
    new RegExp(`^\\s*\\d+\\s+${process.pid}\\s.*dist/server\\.js`).test(candidate),
  );
  return line === undefined ? undefined : Number.parseInt(line, 10);
}
