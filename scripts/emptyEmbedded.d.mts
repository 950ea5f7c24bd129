export function emptyEmbedded(): Promise<string>;
export function seedEmbedded(file: string, dataDir: string): void;
