import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import { emptyEmbedded, seedEmbedded } from '../../scripts/emptyEmbedded.mjs';
import { wordsOf } from './site';
import { expect, test, untilReadersVote } from './test';

/** What the browser says of an answer with an error status; the tests below cause it on purpose. */
const FAILED = /Failed to load resource/;

async function openForm(page: Page, path: string) {
  await page.goto(path);
  const form = page.locator('[data-island=Feedback] form');
  await form.scrollIntoViewIfNeeded();
  // Its buttons say whether they are pressed once it can also clean a comment.
  await expect(form.locator('button[value=no]')).toHaveAttribute('aria-pressed', /./);
  await untilReadersVote(page);
  return form;
}

/** Every request to the feedback API, with its method and body. */
function watchVotes(page: Page) {
  const sent: { method: string; body: Record<string, unknown> }[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/feedback'))
      sent.push({ method: request.method(), body: JSON.parse(request.postData() ?? '{}') });
  });
  return sent;
}

const outbox = (page: Page) => page.evaluate(() => localStorage.getItem('xchainer-help-outbox'));

test('an answer given offline is kept, said to be kept, and sent when the network is back', async ({
  page,
  context,
}) => {
  const words = wordsOf('ru').feedback;
  const form = await openForm(page, '/ru/auth-invalid/');
  await context.setOffline(true);
  await form.getByRole('button', { name: words.no, exact: true }).click();
  await expect(form.getByText(words.unsent)).toBeVisible();
  await form.getByLabel(words.reason.unclear).check();
  await form.getByRole('textbox', { name: words.comment }).fill(`4 ${'aB3'.repeat(22)}`);
  await expect(form.getByText(words.willCleanSecret)).toBeVisible();
  await expect(form.getByText(`4 ${words.removed.secret}`)).toBeVisible();
  await form.getByRole('button', { name: words.send }).click();
  await expect(form.getByText(words.unsent)).toBeVisible();
  expect(await outbox(page)).toContain('4 [removed: secret]');
  expect(await outbox(page)).not.toContain('aB3aB3');

  const sent = watchVotes(page);
  await context.setOffline(false);
  await expect(form.getByText(words.saved)).toBeVisible();
  expect(sent).toMatchObject([
    { method: 'POST', body: { vote: 'no', reasons: ['unclear'], comment: '4 [removed: secret]', locale: 'ru' } },
  ]);
  expect(await outbox(page)).toBeNull();
});

test('something else asks for a word, at the field, and a secret for its key to be deleted', async ({ page }) => {
  const words = wordsOf('tr').feedback;
  const form = await openForm(page, '/tr/auth-invalid/');
  await form.getByRole('button', { name: words.yes, exact: true }).click();
  await expect(form.getByText(words.saved)).toBeVisible();
  await form.getByLabel(words.reason.other).check();
  await form.getByRole('button', { name: words.send }).click();
  const comment = form.getByRole('textbox', { name: words.comment });
  await expect(comment).toBeFocused();
  await expect(comment).toHaveAccessibleDescription(new RegExp(words.problem.other.slice(0, 20)));
  await comment.fill('aB3'.repeat(22));
  await expect(form.getByText(words.problem.other)).toBeHidden();
  await form.getByRole('button', { name: words.send }).click();
  await expect(form.getByText(words.cleanedSecret)).toBeVisible();
  await expect(form.getByRole('link', { name: words.deleteKey }).last()).toHaveAttribute('href', '/tr/new-key/#before');
});

test('an answer of a page that was left is sent from the next page, once', async ({ browser }) => {
  // A page of its own: the browser reports the broken request on the console, and here that is right.
  const page = await (await browser.newContext()).newPage();
  const form = await openForm(page, '/auth-invalid/');
  await page.route('**/api/feedback', (route) => route.abort());
  await form.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(form.getByText(wordsOf('en').feedback.unsent)).toBeVisible();
  await page.unroute('**/api/feedback');
  // Its first pause is over.
  await page.evaluate(() => {
    const [unsent] = JSON.parse(localStorage.getItem('xchainer-help-outbox') ?? '[]');
    localStorage.setItem('xchainer-help-outbox', JSON.stringify([{ ...unsent, notBefore: 0 }]));
  });
  const sent = watchVotes(page);
  // A page without a feedback form: the first script sends it.
  await page.goto('/privacy/');
  await expect.poll(() => outbox(page)).toBeNull();
  expect(sent).toMatchObject([{ method: 'POST', body: { vote: 'yes', page: '/auth-invalid/' } }]);
  await page.context().close();
});

test('a server that is not ready costs nobody an answer, and taking it back empties the outbox', async ({
  browser,
}) => {
  // A page of its own: the browser reports the status on the console, and here that is right.
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const form = await openForm(page, '/auth-invalid/');
  await page.route('**/api/feedback', (route) =>
    route.fulfill({ status: 503, headers: { 'Retry-After': '5' }, json: { code: 'not_ready', message: '' } }),
  );
  await form.getByRole('button', { name: 'No', exact: true }).click();
  const words = wordsOf('en').feedback;
  await expect(form.getByText(words.unsent)).toBeVisible();
  await page.reload();
  await form.scrollIntoViewIfNeeded();
  await expect(form.getByText(words.unsent)).toBeVisible();
  await expect(form.getByRole('button', { name: 'No', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await form.getByRole('button', { name: words.takeBack }).click();
  await expect(form.getByText(words.takenBack)).toBeVisible();
  expect(await outbox(page)).toBeNull();
  expect(complaints.filter((text) => !FAILED.test(text))).toEqual([]);
  await context.close();
});

const TOKEN = 'the-token-of-the-browser-tests';

const readiness = async (request: APIRequestContext, address: string) =>
  (await request.get(`${address}readyz`)).status();

/** Has a server of its own, whose store it may take away. */
const own = test.extend<{ server: { readonly address: string; readonly data: string } }>({
  server: [
    async ({ request }, use) => {
      const data = join(mkdtempSync(join(tmpdir(), 'own-')), 'data');
      seedEmbedded(await emptyEmbedded(), data);
      const env = { PORT: '0', DATA_DIR: data, REPORT_TOKEN: TOKEN };
      const server = spawn(process.execPath, ['.cache/server/main.mjs'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
      const address = /http:\S+/.exec(String(await once(server.stdout, 'data')))?.[0] ?? '';
      await expect.poll(() => readiness(request, address), { timeout: 120_000 }).toBe(200);
      await use({ address, data });
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
    { timeout: 180_000 },
  ],
});

own(
  'while the store is gone pages and checkers work, and an answer waits in the browser until it is back',
  async ({ browser, request, server: { address, data } }) => {
    own.slow();
    renameSync(data, `${data}.aside`);
    // A page of its own: the browser reports the status on the console, and here that is right.
    const page = await (await browser.newContext()).newPage();
    const form = await openForm(page, `${address}de/auth-invalid/`);
    await page.locator('#paste-text').fill('Timestamp for this request is outside of the recvWindow.');
    await expect(page.locator('#paste [data-reached]')).toBeAttached();
    const words = wordsOf('de').feedback;
    await form.getByRole('button', { name: words.no, exact: true }).click();
    await expect(form.getByText(words.unsent)).toBeVisible();
    expect(await readiness(request, address)).toBe(503);

    renameSync(`${data}.aside`, data);
    await expect(form.getByText(words.saved)).toBeVisible({ timeout: 60_000 });
    expect(await outbox(page)).toBeNull();
    const headers = { Authorization: `Bearer ${TOKEN}` };
    const kept = await (await request.get(`${address}api/report/export`, { headers })).text();
    expect(kept.split('\n').filter((line) => line.includes('"table":"feedback"'))).toEqual([
      expect.stringContaining('"vote":"no"'),
    ]);
    await page.context().close();
  },
);

test('an answer taken back in one tab is not said to be saved in the other', async ({ page, context }) => {
  const words = wordsOf('en').feedback;
  const form = await openForm(page, '/auth-invalid/');
  await form.getByRole('button', { name: words.yes, exact: true }).click();
  await expect(form.getByText(words.saved)).toBeVisible();
  const other = await openForm(await context.newPage(), '/auth-invalid/');
  await other.getByRole('button', { name: words.takeBack }).click();
  await expect(other.getByText(words.takenBack)).toBeVisible();
  await expect(form.getByText(words.takenBack)).toBeVisible();
  await expect(form.getByRole('button', { name: words.yes, exact: true })).toHaveAttribute('aria-pressed', 'false');
});

test('a vote names the cause that the page has led to, and nothing that was typed', async ({ page }) => {
  const form = await openForm(page, '/auth-invalid/');
  await page.locator('#paste-text').fill('Timestamp for this request is outside of the recvWindow. 203.0.113.77');
  await expect(page.locator('#paste [data-reached]')).toBeAttached();
  const reached = await page.locator('#paste [data-reached]').getAttribute('data-reached');
  const sent = watchVotes(page);
  await form.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(form.getByText(wordsOf('en').feedback.saved)).toBeVisible();
  expect(sent).toMatchObject([{ body: { cause: reached } }]);
  expect(Object.keys(sent[0]?.body ?? {}).sort()).toEqual(
    ['cause', 'elapsed', 'id', 'locale', 'page', 'revision', 'visitor', 'vote'].sort(),
  );
});

test('the form says that it is not support and where support is, and leads to how long answers are kept', async ({
  page,
}) => {
  await openForm(page, '/auth-invalid/');
  const box = page.locator('section:has(#feedback-title)');
  await expect(box).toContainText(wordsOf('en').feedback.notSupport);
  await expect(box.getByRole('link', { name: wordsOf('en').feedback.toSupport })).toHaveAttribute(
    'href',
    '/auth-invalid/#still-there',
  );
  await box.getByRole('link', { name: wordsOf('en').feedback.keepsAll }).click();
  await expect(page).toHaveURL(/\/privacy\//);
  for (const days of ['730', '365']) await expect(page.locator('main')).toContainText(days);
});
