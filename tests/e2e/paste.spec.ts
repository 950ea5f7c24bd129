import type { Page } from '@playwright/test';
import { wordsOf } from './site';
import { axeFindings, expect, pasteInto, test, wake } from './test';

const SECRET = 'cAnArYcAnArY0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnop'.slice(0, 64);
const REFUSED = '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}';

/** One text for each verdict that a text can lead to; `checker_failed` has a test of its own. */
const VERDICTS = {
  ok: '{"ipRestrict":true,"enableReading":true,"enableSpotAndMarginTrading":true,"enableWithdrawals":false}',
  suspicious: '{"ipRestrict":false,"enableReading":true,"enableSpotAndMarginTrading":true}',
  wrong: REFUSED,
  info: '{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}',
  not_checkable: 'api auth invalid',
} as const;

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await wake(page, 'PasteAnything');
}

test('a log is read in place, its secret is hidden, and answers lead to a step', async ({ page }) => {
  const words = wordsOf('tr');
  await open(page, '/tr/');
  await pasteInto(page, 'paste-text', `12:00 start\n12:01 ERROR binance ${REFUSED}\nkey=${SECRET}\n`);
  const box = page.locator('#paste');
  await expect(box.locator('mark[data-piece=error]')).toContainText(words.paste.piece.error);
  await expect(box.locator('mark[data-secret]')).toContainText('•••');
  await expect(page.locator('#paste-text')).toHaveValue(/key=•+/);
  await expect(box.getByRole('status').getByText(words.finding.error.secret_pasted.fix)).toBeVisible();
  await expect(box.locator('[data-lead="error.secret_pasted"]')).toBeVisible();

  const before = await box.locator('[data-cause]').first().getAttribute('data-cause');
  expect(before).not.toBeNull();
  for (let asked = 0; asked < 14; asked += 1) {
    if ((await box.locator('[data-next]').getAttribute('data-next')) !== 'question') break;
    const question = await box.locator('#paste-question').textContent();
    await box.locator('[data-answer]').first().click();
    await expect(page.locator('#paste-next')).toBeFocused();
    await expect(box.getByText(question ?? '', { exact: true }).and(page.locator('#paste-question'))).toHaveCount(0);
  }
  await expect(box.locator('[data-next] a')).toHaveAttribute('href', /#/);
  await expect(page).toHaveURL(/[?&](?:reads_balances|what_fails)=\w+/);
  await expect(box.locator('[data-lead="error.secret_pasted"]')).toBeVisible();
  expect(page.url()).not.toContain(SECRET.slice(0, 12));
  expect(await axeFindings(page)).toEqual([]);
});

test('each verdict has its own word and sign', async ({ page }) => {
  await open(page, '/');
  const status = page.locator('#paste [role=status] [data-tone]').first();
  const icons = new Set<string>();
  for (const [tone, text] of Object.entries(VERDICTS)) {
    await pasteInto(page, 'paste-text', text);
    await expect(status).toHaveAttribute('data-tone', tone);
    icons.add((await status.locator('path').getAttribute('d')) ?? '');
  }
  expect(icons.size).toBe(Object.keys(VERDICTS).length);
  await expect(page.locator('#paste [data-next=question], #paste [data-next=look_at]')).toBeVisible();
});

test('what a text says and what to do about it change together, however slowly they are judged', async ({ page }) => {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function slowly(this: Worker, order: { kind?: string }) {
      setTimeout(() => post.call(this, order), order.kind === 'diagnose' ? 500 : 0);
    };
  });
  await open(page, '/');
  await pasteInto(page, 'paste-text', REFUSED);
  const next = page.locator('#paste-next');
  await expect(next).toHaveAttribute('data-next', 'question');
  await pasteInto(page, 'paste-text', 'Please enable 2FA first');
  await page.locator('#paste [data-lead="error.two_factor_off"]').waitFor();
  expect(await next.getAttribute('data-next')).toBe('step');
});

test('a number is found among the error codes with its minus or without, and an unknown one is answered', async ({
  page,
}) => {
  const words = wordsOf('de');
  await page.goto('/de/error-codes/?code=2015');
  const entries = page.locator('[data-error]:visible');
  await expect(entries).toHaveCount(1);
  await expect(entries).toHaveAttribute('data-error', 'rejected_key');
  await page.locator('#error-codes-query').fill('-4004');
  await expect(entries).toHaveCount(2);
  await page.locator('#error-codes-query').fill('-9999');
  await expect(entries).toHaveCount(0);
  await expect(page.locator('#error-codes')).toContainText(words.errorCodes.find.unknown.word);
  await page.getByRole('button', { name: words.errorCodes.find.all }).click();
  expect(await entries.count()).toBeGreaterThan(15);
});

test('answers in a link are taken up, survive a reload and a change of language, and can be taken back', async ({
  page,
}) => {
  await open(page, '/?reads_balances=yes&nonsense=1');
  const box = page.locator('#paste');
  await box.locator('summary', { hasText: 'Your answers' }).click();
  await expect(box.getByText(wordsOf('en').question.reads_balances.text)).toBeVisible();
  await page.locator('a[data-language=de]').click();
  await expect(page).toHaveURL(/\/de\/\?.*reads_balances=yes/);
  await box.scrollIntoViewIfNeeded();
  await box.locator('summary', { hasText: wordsOf('de').paste.answers }).click();
  await box.getByRole('button', { name: wordsOf('de').paste.change }).click();
  await expect(page).toHaveURL(/\/de\/\?nonsense=1/);
});

test('when its code does not arrive the box says so, hides a secret all the same, and keeps the text', async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  await page.route(/island-paste-/, (route) => route.abort());
  await page.goto('/');
  await page.locator('#paste').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-island=PasteAnything]')).toHaveAttribute('data-awake', '');
  await pasteInto(page, 'paste-text', REFUSED);
  await expect(page.locator('#paste [role=status] [data-tone=checker_failed]').first()).toBeVisible();
  await expect(page.locator('#paste-text')).toHaveValue(REFUSED);
  await pasteInto(page, 'paste-text', `key=${SECRET}`);
  await expect(page.locator('#paste-text')).toHaveValue(/^key=•+$/);
  await page.unroute(/island-paste-/);
  await pasteInto(page, 'paste-text', `${REFUSED} `);
  await expect(page.locator('#paste mark[data-piece=error]')).toBeAttached();
});

test('the worker that reads may connect no further than the page', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  const reached: string[] = [];
  page.on('response', (response) => reached.push(response.url()));
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await open(page, '/');
  await page.locator('#paste-text').focus();
  await expect.poll(() => workers.length).toBe(1);
  const [worker] = page.workers();
  const outcomes = await worker?.evaluate(async () => {
    const tries = ['https://example.com/?leak', '/healthz?leak', '/?leak'];
    return Promise.all(
      tries.map((url) =>
        fetch(new URL(url, location.origin)).then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    );
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused']);
  expect(reached.filter((url) => url.includes('leak'))).toEqual([]);
});

test('of what was pasted only the number of the error is left after the back button', async ({ page }) => {
  await open(page, '/');
  await pasteInto(page, 'paste-text', REFUSED);
  await expect(page.locator('#paste mark')).toBeAttached();
  await page.goto('/privacy/');
  await page.goBack();
  await expect(page.locator('#paste-text')).not.toHaveValue(REFUSED);
  await expect(page.locator('#paste-text')).not.toHaveValue(/msg/);
});

test('an answer that is given while a new text is read is judged with that text', async ({ page }) => {
  await open(page, '/');
  await pasteInto(page, 'paste-text', REFUSED);
  await expect(page.locator('#paste [data-next=question]')).toBeVisible();
  await page.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('#paste-text');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector<HTMLButtonElement>('#paste [data-answer]')?.click();
  }, `key=${SECRET}\n{"code":-1021}`);
  await expect(page.locator('#paste [data-cause=clock_skew]').first()).toBeAttached();
  await expect(page.locator('#paste-text')).toHaveValue(/^key=•+\n/);
  await expect(page.locator('#paste [data-lead="error.secret_pasted"]')).toBeVisible();
});
