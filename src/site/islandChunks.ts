import { createHash } from 'node:crypto';
import path from 'node:path';

/** What is used of the compiler; the bundler's own types are no dependency of ours. */
interface CompiledModule {
  readonly resource?: string;
  /** Those that were made one. */
  readonly modules?: readonly CompiledModule[];
}

/** A module that has no name yet. In Rspack 1.7 its identifier is a text here, and a method elsewhere. */
interface NamelessModule {
  id: string | number | null;
  readonly identifier: string | (() => string);
}

interface CompiledChunk {
  readonly name?: string | null | undefined;
}

interface Compilation {
  readonly chunks: Iterable<CompiledChunk>;
  readonly chunkGraph: { getChunkModules(chunk: CompiledChunk): readonly CompiledModule[] };
  readonly hooks: {
    readonly beforeModuleIds: Hook<Iterable<NamelessModule>>;
    readonly afterSeal: AsyncHook;
  };
}

interface Hook<T> {
  tap(name: string, told: (value: T) => void): void;
}

interface AsyncHook {
  tapPromise(name: string, told: () => Promise<unknown>): void;
}

interface Compiler {
  readonly hooks: { readonly thisCompilation: Hook<Compilation> };
}

/** By name of a chunk, the branches of words that its code reads. */
export type WordsOfChunks = Readonly<Record<string, readonly string[]>>;

const NAME = 'island chunks';

/** Stands for a branch of words in the code of a chunk: the value is there when that code begins. */
export function wordsStub(name: string): string {
  return `export default self.words[${JSON.stringify(name)}];\n`;
}

interface Options {
  /** Left out of the names, or two checkouts would have two sites. */
  readonly siteDir: string;
  /** Folder of the files that stand for words. */
  readonly stubs: string;
  readonly tell: (words: WordsOfChunks) => Promise<unknown>;
}

/**
 * Makes the chunks of the islands the same in every language, and tells which words each of them reads: a module is called
 * by a hash of what it is, where the compiler's own short names depend on all other modules, those of a language included.
 */
export function islandChunks({ siteDir, stubs, tell }: Options) {
  return {
    apply(compiler: Compiler): void {
      compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
        compilation.hooks.beforeModuleIds.tap(NAME, (modules) => {
          for (const module of modules) {
            const { identifier } = module;
            const name = typeof identifier === 'string' ? identifier : identifier.call(module);
            module.id = hashOf(name.replaceAll(siteDir, ''));
          }
        });
        compilation.hooks.afterSeal.tapPromise(NAME, () => tell(wordsOf(compilation, stubs)));
      });
    },
  };
}

/** Short, and long enough for ten thousand modules: two of one name would stop the build. */
function hashOf(identifier: string): string {
  return createHash('sha256').update(identifier).digest('base64url').slice(0, 6);
}

/** The names of the stubs in a chunk. */
function wordsIn(modules: readonly CompiledModule[], stubs: string): readonly string[] {
  return modules.flatMap(({ resource = '', modules: inner = [] }) =>
    resource.startsWith(stubs) ? [path.basename(resource, '.json')] : wordsIn(inner, stubs),
  );
}

function wordsOf({ chunks, chunkGraph }: Compilation, stubs: string): WordsOfChunks {
  const found = [...chunks].flatMap((chunk) => {
    const words = wordsIn(chunkGraph.getChunkModules(chunk), stubs);
    return chunk.name?.startsWith('island') && words.length > 0 ? [[chunk.name, words.toSorted()] as const] : [];
  });
  return Object.fromEntries(found);
}

const SHARED_CHUNK = 'islands-shared';

/** What `hydrate.ts` needs is in one chunk, which comes beside that of a widget, not before it. */
export const SHARED_PART = {
  name: SHARED_CHUNK,
  // A worker is loaded alone, and has to have all it needs.
  chunks: ({ name }: CompiledChunk) => name?.startsWith('island') === true && !name.endsWith('-worker'),
  test: (module: object, { chunkGraph }: { readonly chunkGraph: ModulesOfChunks }) =>
    chunkGraph.getModuleChunks(module).some(({ name }) => name === SHARED_CHUNK),
  enforce: true,
  priority: 45,
};

interface ModulesOfChunks {
  getModuleChunks(module: object): readonly CompiledChunk[];
}

/** The site has one style, which pages link; each would otherwise load the code that could load it later. */
export function withoutStyleLoader({ plugins = [] }: { readonly plugins?: readonly unknown[] }): void {
  for (const plugin of plugins as readonly { readonly options?: { runtime?: boolean } }[]) {
    if (plugin.constructor.name === 'CssExtractRspackPlugin' && plugin.options) plugin.options.runtime = false;
  }
}
