import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import labels from '../../i18n/labels.json';
import { type Change, readChange } from '../i18n/changes';
import { signed } from '../i18n/englishWords';
import { type LabelId, label } from '../i18n/labels';
import type { Locale } from '../i18n/locales';
import { branchesOf } from '../i18n/words';
import { saveGenerated } from './generated';
import { islandChunks, SHARED_PART, withoutStyleLoader, wordsStub } from './islandChunks';
import { madeOnce } from './postCss';
import { readWords } from './readWords';

/** Folders whose code reaches the browser as part of an island. */
const ISLAND_CODE = [
  'components',
  'feedback',
  'figures',
  'flow',
  'i18n',
  'islands',
  'report',
  'secrets',
  'validator',
].map((folder) => `src/${folder}`);

/** What is published as changed because readers asked; there may be nothing yet. */
async function changesIn(folder: string): Promise<readonly Change[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map(async (name) => readChange(name, await readFile(path.join(folder, name), 'utf8'))));
}

/**
 * Compiles `src/islands/` in the place of Docusaurus' client, inside its own compilation, so that loaders, aliases and
 * CSS-module names are the ones the server render used. In production the browser half runs on Preact;
 * the server render and `npm run dev` stay on React.
 *
 * Code has no words in it, so it is the same in every language; each chunk names the branches that it shows, which come
 * beside it (decisions/0029), with signs about English words: `@strings` is the whole file, for what is rendered here,
 * `@words/finding.key` one branch, `@words/labels` the screens' labels, `@words/changes` what was changed on request.
 */
export default function islandsPlugin(context: LoadContext): Plugin {
  const at = (place: string) => path.join(context.siteDir, place);
  const tokens = at('src/css/tokens.css');
  const locale = context.i18n.currentLocale as Locale;
  const words = path.join(context.generatedFilesDir, 'words');
  const stubs = path.join(context.generatedFilesDir, 'wordStubs');
  const withoutSources = at('src/site/withoutSources.mjs');
  const alias = {
    '@strings$': path.join(words, 'strings.json'),
    '@words': words,
    // Our own stylesheet is the whole design; Infima and the progress bar would double it.
    [`${require.resolve('infima/dist/css/default/default.css')}$`]: tokens,
    [`${require.resolve('@docusaurus/theme-classic/lib/nprogress.css')}$`]: tokens,
  };
  const production = process.env.NODE_ENV === 'production';
  // Our islands alias React to Preact themselves; Docusaurus' own aliases would win silently. Docusaurus asks for this after
  // it has made its plugins, so it holds for every way to build.
  if (production) process.env.DOCUSAURUS_NO_REACT_ALIASES = '1';
  return {
    name: 'islands',
    // The strings lie in the folder that Docusaurus watches by itself.
    getPathsToWatch: () => [at('i18n/labels.json'), at('i18n/changes')],
    async loadContent() {
      const tree = await readWords(context.siteDir, locale, signed);
      const save = async (name: string, branch: object) => {
        await saveGenerated(path.join(words, `${name}.json`), JSON.stringify(branch));
        await saveGenerated(path.join(stubs, `${name}.json`), wordsStub(name));
      };
      await save('strings', tree);
      await save('changes', await changesIn(at('i18n/changes')));
      await save('labels', Object.fromEntries(Object.keys(labels).map((id) => [id, label(id as LabelId, locale)])));
      for (const [name, branch] of branchesOf(tree)) await save(name, branch);
    },
    configurePostCss: madeOnce,
    getClientModules: () => [at(production ? 'src/islands/allStyles.ts' : 'src/islands/frame.ts')],
    configureWebpack(config, isServer) {
      if (isServer || !production) return { resolve: { alias } };
      withoutStyleLoader(config);
      const own = {
        mergeStrategy: { entry: 'replace' },
        // Else the bundler's memory of the last build would outlive a change of what is set here.
        experiments: {
          cache: { buildDependencies: [__filename, require.resolve('./islandChunks.ts'), withoutSources] },
        },
        // One place for all languages.
        output: { publicPath: '/' },
        plugins: [
          islandChunks({
            siteDir: context.siteDir,
            stubs,
            tell: (found) =>
              saveGenerated(path.join(context.generatedFilesDir, 'chunkWords.json'), JSON.stringify(found)),
          }),
        ],
        entry: {
          // What every page needs of a style. Docusaurus' own client would be compiled to be thrown away, and its pages with it.
          main: '@generated/client-modules',
          islands: { import: at('src/islands/index.ts'), runtime: false },
        },
        resolve: { alias: { ...alias, '@words': stubs } },
        module: {
          rules: [
            { include: stubs, type: 'javascript/auto' },
            { include: at('src/validator/checks'), enforce: 'pre', loader: withoutSources },
            {
              include: ISLAND_CODE.map(at),
              resolve: { alias: { react$: at('src/islands/react.ts'), 'react/jsx-runtime$': 'preact/jsx-runtime' } },
            },
          ],
        },
        optimization: {
          chunkIds: 'named',
          // Docusaurus would move what several pages share into one chunk with what several islands share.
          splitChunks: {
            cacheGroups: { common: false, defaultVendors: false, islands: SHARED_PART },
          },
        },
      };
      // Rspack's, which the types of Docusaurus do not know.
      return own as unknown as ReturnType<NonNullable<Plugin['configureWebpack']>>;
    },
  };
}
