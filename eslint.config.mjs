import { builtinModules } from 'node:module'
import { defineConfig, globalIgnores } from 'eslint/config'
import astro from 'eslint-plugin-astro'
import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/**
 * Who may import what, and why: docs/decisions/import-table.md. `folders` are paths of this project,
 * `packages` names from npm; `node:` modules count as the package `node:`.
 */
const pure = ['schemas', 'bot/engine', 'bot/language']
const ports = ['bot/store/store.ts', 'bot/registry/registry.ts', 'bot/registry/case-desk.ts']
const feature = {
  folders: [
    ...pure,
    'bot/render',
    'bot/features',
    'bot/outbox',
    'bot/desk',
    'bot/sheet',
    'bot/context.ts',
    ...ports,
  ],
  packages: ['grammy', 'remark', 'unified', 'mdast', '@noble/hashes'],
}
const mayImport = {
  schemas: { folders: ['schemas'], packages: ['zod'] },
  'bot/engine': { folders: ['bot/engine', 'schemas'], packages: [] },
  'bot/language': { folders: ['bot/language', 'schemas'], packages: ['@fluent/bundle'] },
  'bot/sheet': { folders: [...pure, 'bot/sheet'], packages: [] },
  'bot/picture': {
    folders: ['bot/picture', 'bot/sheet'],
    packages: ['harfbuzzjs', '@resvg/resvg-wasm', 'node:'],
  },
  'bot/content': {
    folders: ['bot/content', 'bot/language', 'schemas'],
    packages: ['js-yaml', 'node:', 'zod'],
  },
  'bot/render': feature,
  'bot/features': feature,
  'bot/outbox': feature,
  'bot/html': { folders: ['bot/html'], packages: [] },
  'bot/desk': {
    folders: [...pure, 'bot/desk', ...ports],
    packages: ['@noble/hashes', 'zod'],
  },
  'bot/store': {
    folders: ['bot/store', 'schemas'],
    packages: ['lowdb', 'node:', 'pg', 'zod'],
  },
  'bot/registry': {
    folders: ['bot/registry', 'bot/html', 'schemas', 'bot/store/database.ts'],
    packages: ['express', 'zod', 'node:', '@noble/hashes', 'lowdb', 'jose'],
  },
  'bot/practice': {
    folders: [
      ...pure,
      'bot/practice',
      'bot/bot.ts',
      'bot/sheet',
      'bot/context.ts',
      'bot/render',
      'bot/outbox',
      'bot/desk',
      'bot/store/store.ts',
      'bot/store/memory.ts',
      'bot/registry',
    ],
    packages: ['grammy', '@noble/hashes'],
  },
  'bot/server': {
    folders: [
      'bot/registry/hook-signature.ts',
      ...pure,
      'bot/server',
      'bot/desk',
      'bot/html',
      'bot/bot.ts',
      'bot/context.ts',
      ...ports,
    ],
    packages: ['express', 'helmet', 'compression', 'grammy', 'pino', 'zod', 'node:'],
  },
  site: {
    folders: [
      'site',
      ...pure,
      'bot/content',
      'bot/sheet',
      'bot/practice',
      // The reference of the registry API is made from its description.
      'bot/registry/sandbox/open-api',
      'bot/registry/sandbox/access/clients.ts',
    ],
    packages: [
      'astro',
      'astro:',
      '@astrojs',
      'node:',
      'zod',
      'remark',
      'unified',
      'mdast',
      'pagefind',
    ],
  },
}

const within = (folder) => (folder.endsWith('.ts') ? folder : `${folder}/`)
const anyFile = (folder) => (folder.endsWith('.ts') ? folder : `${folder}/**/*`)

const zones = Object.entries(mayImport).map(([folder, { folders }]) => ({
  target: `./${folder}`,
  from: '.',
  except: [...folders.map((f) => `./${within(f)}`), './node_modules/'],
  message: `${folder} may only import from ${folders.join(', ')} (see the import table).`,
}))

/** Lint settings that keep one folder to its packages. */
function onlyPackages(folder, packages) {
  const allowed = packages.map((p) => p.replace(/[/\\^$*+?.()|[\]{}]/g, '\\$&')).join('|')
  const builtins = builtinModules.filter((m) => !m.startsWith('_'))
  return {
    files: [`${anyFile(folder)}.{ts,astro}`],
    ignores: ['**/*.test.ts', '**/*.contract.ts', '**/testing/**', '**/testdata/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: packages.includes('node:') ? [] : builtins,
          patterns: [
            {
              regex: allowed ? `^(?!\\.|(${allowed})(/|$|[a-z]))` : '^(?!\\.)',
              message: `${folder} may import ${packages.join(', ') || 'no packages'}.`,
            },
          ],
        },
      ],
    },
  }
}

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', '.astro/', 'data/', 'coverage/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.mjs', '.js'] } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only bot/config.ts reads the environment.',
        },
      ],
      'max-lines': ['error', 400],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  ...Object.entries(mayImport).map(([folder, { packages }]) => onlyPackages(folder, packages)),
  {
    files: ['bot/config.ts', 'scripts/**/*.ts', 'site/**/*.test.ts', 'site/testing/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['*.config.ts', '*.config.mjs', 'site/content.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.contract.ts', '**/testing/**', '**/testdata/**'],
    rules: {
      'import-x/no-restricted-paths': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  ...astro.configs.recommended,
)
