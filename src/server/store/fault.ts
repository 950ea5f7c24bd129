/** Why there is no store, in the words that tests and metrics know it by. */
export type FaultCode =
  | 'away'
  | 'folder_unusable'
  | 'disk_full'
  | 'not_empty'
  | 'gone'
  | 'taken'
  | 'damaged'
  | 'other_version'
  | 'later_release'
  | 'stopped';

/** Of these, the ones that may pass while the server runs; the others wait for somebody to do something and start anew. */
const PASSING: ReadonlySet<FaultCode> = new Set(['away', 'folder_unusable', 'disk_full', 'gone', 'stopped']);

/** There is no store. The message is one line that tells an operator what to do; it holds no value of a reader. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';

  constructor(
    readonly code: FaultCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** Whether it is worth trying again by and by. */
  get mayPass(): boolean {
    return PASSING.has(this.code);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Names the trouble with a folder by the system's code for it; undefined for any other error. */
export function folderFault(folder: string, error: unknown): StoreFault | undefined {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StoreFault(
      'disk_full',
      `There is no space left for ${folder}. Make some; the database is tried again.`,
      {
        cause: error,
      },
    );
  }
  if (!/^E[A-Z]+$/.test(code)) return undefined;
  const message = `The data folder ${folder} cannot be used (${code}). It must be a folder that this user may write.`;
  return new StoreFault('folder_unusable', message, { cause: error });
}
