/** Where the database is; with `unfinished` it is made there first. */
export interface EngineData {
  readonly database: string;
  readonly unfinished?: string;
}

export type ToEngine = { readonly id: number; readonly bytes: Uint8Array } | { readonly close: true };

export type FromEngine = { readonly open: true } | { readonly answer: number; readonly bytes: Uint8Array };
