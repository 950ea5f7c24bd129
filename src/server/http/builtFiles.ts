import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';

/** Codings of the files that the build has compressed, the one that is preferred first; `identity` is the file itself. */
export const CODINGS = ['br', 'gzip', 'identity'] as const;

export type Coding = (typeof CODINGS)[number];

const ENDINGS = { br: '.br', gzip: '.gz', identity: '' } as const satisfies Record<Coding, string>;

/** What the build tells the server, or itself, is nobody else's. */
const OURS = new Set(['/pages.json', '/csp.json', '/.stamp']);

export interface BuiltFile {
  readonly type: string;
  /** Name of the content: the same content has the same tag in every build. */
  readonly tag: string;
  /** In whole seconds, as the header tells it. */
  readonly modified: Date;
  /** Its bytes in each coding that there is. */
  readonly bodies: Partial<Record<Coding, Uint8Array>> & { readonly identity: Uint8Array };
}

/** The files of a built site by their paths, such as `/ru/auth-invalid/index.html`. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

/** The address that is in the pages of a build that was told none. */
const UNKNOWN_ORIGIN = 'http://127.0.0.1:3000';

/** Links for search engines name the whole address; when it is another than the build took, pages are written anew. */
function atOrigin(file: BuiltFile, origin: string): BuiltFile {
  const text = Buffer.from(file.bodies.identity).toString();
  if (origin === UNKNOWN_ORIGIN || !/^(text|application\/xml)/.test(file.type) || !text.includes(UNKNOWN_ORIGIN))
    return file;
  const identity = Buffer.from(text.replaceAll(UNKNOWN_ORIGIN, origin));
  const br = () => brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  const bodies = {
    identity,
    ...(file.bodies.br && { br: br() }),
    ...(file.bodies.gzip && { gzip: gzipSync(identity) }),
  };
  return { ...file, bodies, tag: tagOf(identity) };
}

function tagOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}

/** Types that the framework's table lacks. */
const TYPES: Readonly<Record<string, string>> = { '.md': 'text/markdown; charset=utf-8' };

function readBuiltFile(file: string): BuiltFile {
  const identity = readFileSync(file);
  const compressed = CODINGS.filter((coding) => coding !== 'identity' && existsSync(file + ENDINGS[coding]));
  return {
    type: TYPES[extname(file)] ?? getMimeType(file) ?? 'application/octet-stream',
    tag: tagOf(identity),
    modified: new Date(Math.floor(statSync(file).mtimeMs / 1000) * 1000),
    bodies: {
      identity,
      ...Object.fromEntries(compressed.map((coding) => [coding, readFileSync(file + ENDINGS[coding])])),
    },
  };
}

/**
 * Every file of the folder, read into memory: a few megabytes, which no number of clients makes more, and no open file
 * that one who hangs up could leave behind. What happens to the folder afterwards changes nothing that is served. Pages of
 * a build that knew no address of its own name `origin`.
 */
export function readBuiltFiles(buildDir: string, origin = UNKNOWN_ORIGIN): BuiltFiles {
  const files = readdirSync(buildDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const there = new Set(files);
  const isCopy = (file: string) =>
    [ENDINGS.br, ENDINGS.gzip].some((end) => file.endsWith(end) && there.has(file.slice(0, -3)));
  return new Map(
    files
      .filter((file) => !isCopy(file))
      .map((file): [string, string] => [`/${relative(buildDir, file).split(sep).join('/')}`, file])
      .filter(([path]) => !OURS.has(path))
      .map(([path, file]) => [path, atOrigin(readBuiltFile(file), origin)]),
  );
}
