import assert from 'node:assert/strict';
import { readSource, sourceRank, workspaceOf } from '../../server/index.js';
import { readFolders } from '../../server/workspace/sources.js';
import { readAuthorLog, readGitConfig } from '../../server/workspace/git.js';

const people = (path: string, text: string) => readSource(path, text).people;
const things = (path: string, text: string) => readSource(path, text).things;

describe('sources of people', () => {
  it('.mailmap gives names and all addresses', () => {
    const text =
      '# who is who\nMira Okonkwo <mira@corp.example> mo <mo@home.example>\n<bao@corp.example> <bt@home.example>\nbroken\n';
    assert.deepEqual(people('.mailmap', text), [
      { name: 'Mira Okonkwo', emails: ['mira@corp.example', 'mo@home.example'] },
      { name: 'mo', emails: ['mira@corp.example', 'mo@home.example'] },
      { emails: ['bao@corp.example', 'bt@home.example'] },
    ]);
  });

  it('CODEOWNERS gives logins and addresses, not teams, patterns and comments', () => {
    const text = [
      '# ask @nobody',
      '* @mirao @larder/payments bao@corp.example # @neither',
      '/packages/@larder/cart/ @tvdmeer',
      'docs/my\\ file.md @jolim',
      '[Database][2] @kwame-a',
      '/no-owner',
    ].join('\n');
    for (const path of ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS'])
      assert.deepEqual(people(path, text), [
        { handles: ['mirao'] },
        { emails: ['bao@corp.example'] },
        { handles: ['tvdmeer'] },
        { handles: ['jolim'] },
        { handles: ['kwame-a'] },
      ]);
    assert.deepEqual(people('vendor/CODEOWNERS', text), []);
  });

  it('AUTHORS and its like give names, addresses, handles and profiles, not companies and prose', () => {
    const text = [
      '# Maintainers of Larder',
      'These people keep Larder going. Thank You All!',
      '* Mira Okonkwo <mira@corp.example> (@mirao)',
      '- [Bao Tran](https://github.com/baotran), databases',
      '| Jo van der Meer | @tvdmeer | storage |',
      'Example Holdings Inc. <legal@corp.example>',
      'Ines Álvarez',
      '@one, @two-three',
    ].join('\n');
    const found = [
      { name: 'Mira Okonkwo', handles: ['mirao'], emails: ['mira@corp.example'] },
      { name: 'Bao Tran', handles: ['baotran'], emails: [] },
      { name: 'Jo van der Meer', handles: ['tvdmeer'], emails: [] },
      { handles: [], emails: ['legal@corp.example'] },
      { name: 'Ines Álvarez', handles: [], emails: [] },
      { handles: ['one'] },
      { handles: ['two-three'] },
    ];
    for (const path of ['AUTHORS', 'MAINTAINERS.md', 'docs/CONTRIBUTORS.txt'])
      assert.deepEqual(people(path, text), found);
  });

  it('manifests give authors', () => {
    const found = [{ name: 'Mira Okonkwo', emails: ['mira@corp.example'] }];
    const author = 'Mira Okonkwo <mira@corp.example>';
    assert.deepEqual(
      people('package.json', JSON.stringify({ author: `${author} (https://mira.example)` })),
      found,
    );
    assert.deepEqual(
      people(
        'a/package.json',
        JSON.stringify({ contributors: [{ name: 'Mira Okonkwo', email: 'mira@corp.example' }] }),
      ),
      found,
    );
    assert.deepEqual(people('Cargo.toml', `[package]\nauthors = ["${author}"]\n`), found);
    assert.deepEqual(
      people(
        'pyproject.toml',
        '[project]\nauthors = [{ name = "Mira Okonkwo", email = "mira@corp.example" }]\n',
      ),
      found,
    );
    assert.deepEqual(people('pyproject.toml', `[tool.poetry]\nauthors = ["${author}"]\n`), found);
  });

  it('commits give authors, each once', () => {
    const log = 'Mira Okonkwo\0mira@corp.example\nMira Okonkwo\0mira@corp.example\nmo\0\n\0\nbroken';
    assert.deepEqual(readAuthorLog(log).people, [
      { name: 'Mira Okonkwo', emails: ['mira@corp.example'] },
      { name: 'mo' },
      { name: 'broken' },
    ]);
  });
});

describe('sources of things', () => {
  it('are package manifests', () => {
    assert.deepEqual(
      things(
        'package.json',
        '{ "name": "@larder/ottilie", "bin": { "larder": "x" }, "dependencies": { "zeppo": "1" }, "devDependencies": { "@types/falko": "1" } }',
      ),
      ['@larder/ottilie', 'larder', 'zeppo', '@types/falko'],
    );
    assert.deepEqual(
      things(
        'services/cart/go.mod',
        'module host.example/larder/ottilie/v2\n\nrequire (\n\thost.example/jordan/zeppo v1.2.3 // indirect\n)\n',
      ),
      ['ottilie', 'zeppo'],
    );
    assert.deepEqual(
      things(
        'Cargo.toml',
        '[package]\nname = "ottilie"\n[dependencies]\nzeppo = "1"\n[dev-dependencies]\nfalko = { version = "1" }\n',
      ),
      ['ottilie', 'zeppo', 'falko'],
    );
    assert.deepEqual(
      things(
        'pyproject.toml',
        '[project]\nname = "ottilie"\ndependencies = ["zeppo[fast]>=2; python_version > \'3\'", "falko"]\n',
      ),
      ['ottilie', 'zeppo', 'falko'],
    );
    assert.deepEqual(
      things('Gemfile', "source 'https://x.example'\ngem 'ottilie', '~> 1'\n  gem \"zeppo\"\n"),
      ['ottilie', 'zeppo'],
    );
    assert.deepEqual(
      things(
        'pom.xml',
        '<project><artifactId>ottilie</artifactId><dependency>\n<artifactId> zeppo </artifactId></dependency></project>',
      ),
      ['ottilie', 'zeppo'],
    );
  });

  it('are services, images, containers and hosts', () => {
    const compose = [
      'services:',
      '  ottilie:',
      '    image: registry.example:5000/larder/zeppo:1.2@sha256:abc',
      '    container_name: falko',
      '    hostname: rosamund',
      '  built:',
      '    image: ${IMAGE}',
    ].join('\n');
    for (const path of ['docker-compose.yml', 'deploy/compose.prod.yaml'])
      assert.deepEqual(things(path, compose), ['ottilie', 'falko', 'rosamund', 'zeppo', 'built']);
  });

  it('are resources of Kubernetes, also where one of several documents cannot be read', () => {
    const manifest = [
      'kind: Deployment',
      'metadata: { name: ottilie, namespace: larder }',
      'spec:',
      '  template:',
      '    spec:',
      '      initContainers: [{ name: falko }]',
      '      containers: [{ name: main, image: "larder/zeppo:1" }]',
      '---',
      'kind: Service',
      'metadata: { name: {{ .Values.name }} }',
      '---',
      'kind: Service',
      'metadata: { name: rosamund }',
    ].join('\n');
    assert.deepEqual(things('k8s/cart.yaml', manifest), [
      'ottilie',
      'larder',
      'falko',
      'main',
      'zeppo',
      'rosamund',
    ]);
    assert.deepEqual(things('data.yaml', 'people: [ottilie]\n'), []);
  });

  it('are charts, Terraform blocks, remotes and folders', () => {
    assert.deepEqual(things('charts/Chart.yaml', 'name: ottilie\ndependencies: [{ name: zeppo }]\n'), [
      'ottilie',
      'zeppo',
    ]);
    assert.deepEqual(
      things(
        'main.tf',
        'resource "aws_instance" "ottilie" {\n}\nmodule "zeppo" {\n}\ndata "aws_ami" "falko" {}\nlocals { x = "y" }\n',
      ),
      ['ottilie', 'zeppo', 'falko'],
    );
    const config =
      '[remote "origin"]\n\turl = git@host.example:larder/ottilie.git\n[remote "up"]\n\turl = https://user:secret@host.example/larder/zeppo/\n';
    assert.deepEqual(readGitConfig(config).things, ['ottilie', 'zeppo']);
    assert.deepEqual(
      readFolders(['services', 'services/ottilie', 'services/ottilie/src', 'people/mira', '.github']).things,
      ['services', 'ottilie'],
    );
  });
});

describe('sources', () => {
  it('of another form than their names tell say nothing', () => {
    const texts = [
      '',
      '\0',
      '{',
      '[[',
      '- - -',
      '<<<',
      'a: &a [*a, *a]',
      '['.repeat(250_000),
      '\n'.repeat(250_000),
      '- '.repeat(100_000),
      'a: '.repeat(80_000),
      'null',
      '"text"',
      '{"name":7,"dependencies":[1]}',
    ];
    const paths = [
      '.mailmap',
      'CODEOWNERS',
      'AUTHORS',
      'package.json',
      'pyproject.toml',
      'Cargo.toml',
      'go.mod',
      'Gemfile',
      'pom.xml',
      'compose.yml',
      'Chart.yaml',
      'a.tf',
      'kind.yaml',
    ];
    for (const path of paths)
      for (const text of texts)
        assert.doesNotThrow(() => readSource(path, text), `${path} ${text.slice(0, 20)}`);
    assert.deepEqual(things('bomb.yaml', 'kind: X\nmetadata:\n  name: x\nspec: &a [*a]\n'), ['x']);
  });

  it('are not read in folders that hold what others made', () => {
    assert.equal(sourceRank('node_modules/x/package.json'), undefined);
    assert.equal(sourceRank('README.md'), undefined);
    assert.equal(sourceRank('web/package.json'), sourceRank('package.json'));
  });

  it('make one workspace, bounded and without repetitions', () => {
    const mira = { name: 'Mira Okonkwo' };
    const many = Array.from({ length: 20_000 }, (_, index) => `thing${index}`);
    const workspace = workspaceOf([
      { people: [mira], things: ['a', 'x'.repeat(500)] },
      { people: [{ ...mira }], things: many },
    ]);
    assert.deepEqual(workspace.people, [mira]);
    assert.equal(workspace.things.length, 10_000);
    assert.ok(!workspace.things.some((thing) => thing.length > 200));
  });
});
