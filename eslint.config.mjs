import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Who may import whom; see ARCHITECTURE.md. `target` may not import `from`. */
const walls = [
  {
    target: './server/engine',
    from: './server',
    except: ['./engine'],
    message: 'The engine imports nothing above it.',
  },
  { target: './server/lexicon', from: './server', except: ['./engine', './lexicon'] },
  { target: './server/profiles', from: './server', except: ['./engine', './profiles'] },
  { target: './server/rules', from: './server', except: ['./engine', './lexicon', './rules'] },
  { target: './server/workspace', from: './server', except: ['./engine', './workspace'] },
  {
    target: './server/lsp',
    from: './server',
    except: ['./lsp', './agents', './index.ts', './protocol.ts', './workspace/disk/read-workspace.ts'],
  },
  {
    target: './server/cli',
    from: './server',
    except: ['./cli', './agents', './mcp', './index.ts', './workspace/disk/read-workspace.ts'],
  },
  { target: './server/library', from: './server', except: ['./library', './index.ts'] },
  { target: './server/agents', from: './server', except: ['./agents', './index.ts'] },
  {
    target: './server/mcp',
    from: './server',
    except: ['./mcp'],
    message: 'The protocol is loaded apart, without the engine.',
  },
  {
    target: './client',
    from: './server',
    except: ['./protocol.ts', './preview.ts'],
    message: 'The client knows the protocol, and loads what draws in the preview.',
  },
  { target: './server', from: './client' },
];

/** Which library is known where. */
const knownOnlyIn = (files, patterns, message) => ({
  files: ['server/**/*.ts', 'client/**/*.ts'],
  ignores: files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] },
});

const markdownLibraries = ['remark', 'remark-*', 'micromark*', 'mdast-util-*'];
const protocolLibraries = ['vscode-languageserver', 'vscode-languageserver/*', 'vscode-languageserver-*'];

export default tseslint.config(
  {
    ignores: [
      'out/',
      'dist/',
      'node_modules/',
      '.vscode-host/',
      '.vscode-test/',
      'coverage/',
      'screenshots/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: walls, basePath: import.meta.dirname }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  knownOnlyIn(
    ['server/engine/markdown.ts', 'server/lsp/**'],
    [...markdownLibraries],
    'Only engine/markdown.ts knows remark.',
  ),
  knownOnlyIn(
    ['server/lsp/**', 'server/engine/markdown.ts', 'client/**'],
    protocolLibraries,
    'Only server/lsp knows the language server protocol.',
  ),
  {
    files: [
      'server/engine/**/*.ts',
      'server/rules/**/*.ts',
      'server/lexicon/**/*.ts',
      'server/profiles/**/*.ts',
    ],
    ignores: ['server/engine/markdown.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'vscode', ...markdownLibraries, ...protocolLibraries],
              message: 'The engine is pure.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'Date', 'process', 'console', 'fetch', 'setTimeout', 'performance'],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
