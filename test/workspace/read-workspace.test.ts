import assert from 'node:assert/strict';
import { access, chmod, readdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { changedSince } from '../../server/cli/changed-files.js';
import { readWorkspace } from '../../server/workspace/disk/read-workspace.js';
import { git, inNewFolder, makeRepository, write } from './repository.js';

const namesIn = async (folder: string, trusted = true) =>
  (await readWorkspace(folder, trusted)).people.flatMap(({ name, handles = [] }) => [
    ...(name ? [name] : []),
    ...handles,
  ]);

describe('the workspace on the disk', () => {
  it('has the authors of commits, by their names in .mailmap, where it is trusted', async () => {
    await inNewFolder(async (folder) => {
      makeRepository(folder, ['Mira Okonkwo <mira@corp.example>', 'bt <bt@home.example>']);
      await write(folder, {
        '.mailmap': 'Bao Tran <bao@corp.example> <bt@home.example>\n',
        'sub/package.json': '{"name":"ottilie"}',
      });
      assert.deepEqual((await namesIn(folder)).toSorted(), ['Bao Tran', 'Bao Tran', 'Mira Okonkwo']);
      assert.deepEqual(await namesIn(folder, false), ['Bao Tran']);
      const { things } = await readWorkspace(folder, false);
      assert.ok(things.includes('ottilie') && things.includes('sub'));
    });
  });

  it('is read also without a repository, without commits, and where there is nothing', async () => {
    await inNewFolder(async (folder) => {
      await write(folder, { CODEOWNERS: '* @mirao\n' });
      assert.deepEqual(await namesIn(folder), ['mirao']);
      git(folder, 'init', '--quiet');
      assert.deepEqual(await namesIn(folder), ['mirao']);
      assert.deepEqual(await namesIn(join(folder, 'missing')), []);
    });
  });

  it('holds nothing that a link, a deep or a foreign folder, or a large file tells', async () => {
    await inNewFolder(async (folder) => {
      await write(folder, {
        'elsewhere/node_modules/CODEOWNERS': '* @mirao\n',
        'node_modules/x/package.json': '{"name":"zeppo"}',
        'a/b/c/d/e/f/g/package.json': '{"name":"falko"}',
        MAINTAINERS: `${'x'.repeat(300_000)}\n@tvdmeer\n`,
      });
      await symlink(join(folder, 'elsewhere/node_modules/CODEOWNERS'), join(folder, 'CODEOWNERS'));
      await symlink(folder, join(folder, 'round'));
      assert.deepEqual(await namesIn(folder), []);
      const { things } = await readWorkspace(folder, true);
      assert.deepEqual(things, []);
    });
  });
});

describe('a hostile repository', () => {
  it('has nothing of it run', async () => {
    await inNewFolder(async (folder) => {
      const traps = join(folder, 'traps');
      const repository = join(folder, 'repository');
      await write(folder, {
        'traps/none': '',
        'repository/a.txt': 'x\n',
        'repository/.gitattributes': '* diff=trap filter=trap\n',
      });
      const trap = async (name: string) => {
        const script = join(folder, `${name}.sh`);
        await write(folder, { [`${name}.sh`]: `#!/bin/sh\ntouch '${join(traps, name)}'\nexit 1\n` });
        await chmod(script, 0o755);
        return script;
      };
      makeRepository(repository, ['Mira Okonkwo <mira@corp.example>']);
      git(repository, '-c', 'user.name=N', '-c', 'user.email=n@x.example', 'add', '.');
      git(repository, '-c', 'user.name=N', '-c', 'user.email=n@x.example', 'commit', '--quiet', '-m', 'y');
      await signLastCommit(repository);
      for (const key of [
        'core.fsmonitor',
        'core.pager',
        'pager.log',
        'core.sshCommand',
        'core.askPass',
        'core.editor',
        'core.gitProxy',
        'core.alternateRefsCommand',
        'credential.helper',
        'gpg.program',
        'gpg.ssh.program',
        'gpg.x509.program',
        'diff.external',
        'diff.trap.command',
        'diff.trap.textconv',
        'filter.trap.clean',
        'filter.trap.smudge',
        'filter.trap.process',
        'trailer.x.command',
        'uploadpack.packObjectsHook',
        'remote.origin.uploadpack',
      ])
        git(repository, 'config', key, await trap(key));
      git(repository, 'config', 'alias.log', `!${await trap('alias')}`);
      git(repository, 'config', 'log.showSignature', 'true');
      git(repository, 'config', 'protocol.allow', 'always');
      git(repository, 'config', 'core.hooksPath', folder);
      for (const hook of [
        'post-checkout',
        'post-index-change',
        'fsmonitor-watchman',
        'reference-transaction',
      ])
        await write(folder, { [hook]: `#!/bin/sh\ntouch '${join(traps, hook)}'\n` }).then(() =>
          chmod(join(folder, hook), 0o755),
        );
      assert.ok((await namesIn(repository)).includes('Mira Okonkwo'));
      await write(repository, { 'a.txt': 'y\n', 'b.txt': 'new\n' });
      const changed = await changedSince('HEAD', repository);
      assert.ok('files' in changed, JSON.stringify(changed));
      assert.deepEqual([...changed.files].map((file) => basename(file)).toSorted(), ['a.txt', 'b.txt']);
      assert.deepEqual(await readdir(traps), ['none']);

      // A partial clone that lacks a commit would fetch it by whatever its remote names.
      git(repository, 'config', 'core.repositoryFormatVersion', '1');
      git(repository, 'config', 'extensions.partialClone', 'origin');
      git(repository, 'config', 'remote.origin.promisor', 'true');
      git(repository, 'config', 'protocol.ext.allow', 'always');
      for (const url of [`ext::${await trap('ext')}`, 'ssh://host.invalid/x', `file://${repository}`]) {
        git(repository, 'config', 'remote.origin.url', url);
        await write(repository, {
          '.git/refs/heads/lacking': `${'1'.repeat(40)}\n`,
          '.git/HEAD': 'ref: refs/heads/lacking\n',
        });
        await namesIn(repository);
      }
      assert.deepEqual(await readdir(traps), ['none']);
    });
  });

  it('would have had its programs run without the precautions', async () => {
    await inNewFolder(async (folder) => {
      makeRepository(folder, ['Mira Okonkwo <mira@corp.example>']);
      await signLastCommit(folder);
      const script = join(folder, 'trap.sh');
      await write(folder, { 'trap.sh': `#!/bin/sh\ntouch '${join(folder, 'sprung')}'\nexit 1\n` });
      await chmod(script, 0o755);
      git(folder, 'config', 'log.showSignature', 'true');
      git(folder, 'config', 'gpg.program', script);
      git(folder, 'log', '--format=%aN');
      await access(join(folder, 'sprung'));
    });
  });
});

/** Puts a signature on the last commit, without a program that signs. */
async function signLastCommit(folder: string): Promise<void> {
  const commit = git(folder, 'cat-file', 'commit', 'HEAD');
  const [head = '', ...rest] = commit.split('\n\n');
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----';
  await write(folder, { '.git/signed': `${head}\n${signature}\n\n${rest.join('\n\n')}` });
  const id = git(folder, 'hash-object', '-t', 'commit', '-w', '.git/signed').trim();
  git(folder, 'update-ref', 'HEAD', id);
}
