import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales';
import { ERROR_IDS } from '../../src/validator';

/** A made-up secret of the right shape. */
const SECRET = 'cAnArYcAnArY0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq'.slice(0, 64);

const client = new Client({ name: 'test', version: '1.0.0' });
const transport = new StdioClientTransport({
  command: process.execPath,
  args: ['node_modules/tsx/dist/cli.mjs', 'scripts/mcp.ts'],
  env: { SITE_URL: 'https://help.example' },
  stderr: 'pipe',
});
let printed = '';
transport.stderr?.on('data', (chunk) => {
  printed += chunk;
});

beforeAll(() => client.connect(transport), 60_000);
afterAll(() => client.close());

interface Told {
  readonly causes?: readonly object[];
  readonly entries?: readonly object[];
  readonly next?: { readonly id: string; readonly answers?: readonly { readonly id: string }[] };
  readonly secretMasked?: boolean;
}

async function call(name: string, args: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: args });
  return { ...result, whole: JSON.stringify(result), told: (result.structuredContent ?? {}) as Told };
}

test('two tools are offered, and no field of either is for a key or a secret', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(['diagnose', 'look_up_code']);
  const fields = tools.flatMap(({ inputSchema }) => Object.keys(inputSchema.properties ?? {}));
  expect(fields.sort()).toEqual(['answers', 'code', 'language', 'language', 'text']);
});

test('a field that was not offered, such as one for a secret, is refused without repeating it', async () => {
  const result = await call('diagnose', { text: '-2015', secret: SECRET });
  expect(result.isError).toBe(true);
  expect(result.whole).not.toContain(SECRET);
});

test('an error text comes back as ranked causes with a link, and one next thing', async () => {
  const { told } = await call('diagnose', { text: '{"code":-1021,"msg":"Timestamp"}', language: 'de' });
  expect(told.causes?.[0]).toMatchObject({
    id: 'clock_skew',
    link: 'https://help.example/de/auth-invalid/?code=-1021#other-platform',
  });
  expect(told.next).toHaveProperty('kind');
});

test('an answer changes what is said next', async () => {
  const first = await call('diagnose', { text: '-2015' });
  expect(first.told.next).toMatchObject({ kind: 'question' });
  const { id = '', answers = [] } = first.told.next ?? {};
  const second = await call('diagnose', { text: '-2015', answers: { [id]: answers[0]?.id } });
  expect(second.told.next).not.toEqual(first.told.next);
});

test('a secret among the text is masked in the answer, which says so, and is written to no log', async () => {
  const { told, whole } = await call('diagnose', { text: `key ${SECRET} gives -2015` });
  expect(whole).not.toContain(SECRET.slice(0, 16));
  expect(told.secretMasked).toBe(true);
  expect(whole).toContain('error.secret_pasted');
  expect(printed).not.toContain(SECRET.slice(0, 16));
});

test.each(LOCALES.map(({ id }) => id))('a number is looked up in %s, with its sign or without', async (language) => {
  const signed = await call('look_up_code', { code: -2015, language });
  const bare = await call('look_up_code', { code: 2015, language });
  expect(signed.told.entries).toEqual(bare.told.entries);
  expect(signed.told.entries?.[0]).toMatchObject({ id: ERROR_IDS[0], whose: 'reader' });
});

test('a number that nobody knows gets advice instead of a guess', async () => {
  const { told } = await call('look_up_code', { code: -9999 });
  expect(told).toMatchObject({ known: false, entries: [], advice: expect.arrayContaining([expect.any(String)]) });
});
