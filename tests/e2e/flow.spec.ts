import type { Page } from '@playwright/test';
import { localePath, wordsOf } from './site';
import { axeFindings, expect, test } from './test';

const PAGE = '/find-the-cause/';

/** Answers that lead to each of the article's causes, the node that names it, and a language to walk there in. */
const WALKS = [
  { cause: 'trading_off', locale: 'en', answers: ['only_me', 'plain', 'yes', 'no'] },
  { cause: 'list_wrong', locale: 'ru', answers: ['only_me', 'unknown', 'no', 'unknown', 'differs'] },
  { cause: 'kyc', locale: 'de', answers: ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'identity'] },
] as const;

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('#flow-walk').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-island=FlowWalk]')).toHaveAttribute('data-awake', '');
}

/** Answers with the keyboard alone: from the focused heading on, once the walk has put it there. */
async function answerByKeyboard(page: Page, answer: string, loading: string): Promise<void> {
  const button = page.locator(`#flow-walk [data-answer=${answer}]`);
  await expect(button).toBeVisible();
  // A checker that is still arriving would slip fields in between two presses of Tab.
  await expect(page.getByText(loading)).toHaveCount(0);
  for (let presses = 0; presses < 40; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

for (const { cause, locale, answers } of WALKS) {
  const words = wordsOf(locale);

  test(`${locale}: the keyboard alone leads to ${cause}, and the way lights up in the chart`, async ({ page }) => {
    await open(page, localePath(locale, PAGE));
    await page.locator('#flow-walk a, #flow-walk button').first().focus();
    const question = page.locator('#flow-walk-question');
    for (const answer of answers) {
      await answerByKeyboard(page, answer, words.flow.walk.loading);
      await expect(question).toBeFocused();
    }
    await expect(question).toHaveText(words.flow.short[cause]);
    await expect(question).toBeFocused();
    await expect(page.locator(`[data-chart=find_the_cause] a[data-node=${cause}]`)).toHaveAttribute('data-on', 'now');
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('without scripts the chart and the list say the whole flow', async ({ browser }) => {
  const words = wordsOf('tr');
  const tab = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await tab.goto(`/tr${PAGE}`);
  const chart = tab.locator('[data-chart=find_the_cause]');
  await expect(chart.locator('svg a[data-node=old_key]')).toBeVisible();
  await expect(chart.locator('svg')).toContainText(words.flow.kind.cause);
  await chart.locator('details summary').click();
  await expect(chart.locator('ol').getByRole('link', { name: words.flow.short.after_pair })).toBeVisible();
  await expect(tab.locator('noscript p').first()).toHaveText(words.flow.walk.noScript);
  await expect(tab.locator('#flow-walk')).toBeHidden();
  await tab.close();
});

test('a shared link leads to the same place, and so do reload and the language switch', async ({ page }) => {
  const words = wordsOf('tr');
  // As links were written before flow and validator asked the same questions.
  await open(page, `/tr${PAGE}?outage=only_this&message=unknown&balances=after_save&key_listed=listed&nonsense=1`);
  const question = page.locator('#flow-walk-question');
  await expect(question).toHaveText(words.question.list_equal.text);
  await page.reload();
  await expect(question).toHaveText(words.question.list_equal.text);
  await page.locator('a[data-language=de]').click();
  await expect(page).toHaveURL(new RegExp(`/de${PAGE}\\?.*reads_balances=no`));
  await expect(question).toHaveText(wordsOf('de').question.list_equal.text);
});

test('a finding of the embedded checker suggests an answer, and the reader may disagree', async ({ page }) => {
  await open(page, `${PAGE}?others_affected=only_me&message=plain&reads_balances=yes`);
  await page.locator('#flow-walk-checker input[value=spotTrading_off]').check();
  await expect(page.locator('#flow-walk [data-answer=no]')).toHaveAttribute('data-hint', 'true');
  await page.locator('#flow-walk [data-answer=yes]').click();
  await expect(page).toHaveURL(/box_ticked=yes/);
});

test('an early answer can be changed without losing the later ones', async ({ page }) => {
  await open(page, `${PAGE}?others_affected=only_me&message=plain&reads_balances=yes&box_ticked=unknown`);
  await page.locator('#flow-walk li button').first().click();
  await expect(page.locator('#flow-walk [data-answer=only_me]')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('#flow-walk [data-answer=unknown]').click();
  await expect(page).toHaveURL(/others_affected=unknown/);
  await expect(page).toHaveURL(/box_ticked=unknown/);
  await page.goBack();
  await expect(page.locator('#flow-walk [data-answer=only_me]')).toHaveAttribute('aria-pressed', 'true');
});

test('a step that destroys something waits for a deliberate tick', async ({ page }) => {
  await open(
    page,
    `${PAGE}?others_affected=only_me&message=plain&reads_balances=no&key_still_listed=yes&list_equal=differs`,
  );
  const done = page.locator('#flow-walk [data-answer=done]');
  await expect(page.getByRole('link', { name: wordsOf('en').flow.walk.steps })).toBeVisible();
  await expect(done).toBeDisabled();
  await page.locator('#flow-walk').getByRole('checkbox').check();
  await done.click();
  await expect(page).toHaveURL(/list_wrong=done/);
});

test('who has no old list says so and goes on', async ({ page }) => {
  await open(
    page,
    `${PAGE}?others_affected=only_me&message=unknown&reads_balances=unknown&box_ticked=unknown&list_equal=differs`,
  );
  await page.locator('#flow-walk [data-none]').click();
  await page.locator('#flow-walk [data-answer=done]').click();
  await expect(page).toHaveURL(/list_wrong=done/);
});

test('the text for support is shown whole, in the language of the agent, and holds nothing pasted', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${PAGE}?others_affected=only_me&message=plain&reads_balances=no&key_still_listed=yes`);
  await page.locator('#flow-walk-checker-platform').fill('8.8.8.8, 9.9.9.9');
  await page.locator('#flow-walk-checker-binance').fill('8.8.8.8');
  await page.locator('#flow-walk [data-answer=differs][data-hint]').click();
  await page.locator('#flow-walk > details > summary').first().click();
  await page.locator('#flow-walk-language').selectOption('ru');
  const text = page.locator('#flow-walk pre');
  await expect(text).toContainText(
    `${wordsOf('ru').question.list_equal.text} ${wordsOf('ru').question.list_equal.answer.differs} (list_equal=differs)`,
  );
  await page.getByRole('button', { name: wordsOf('en').flow.support.copy }).click();
  await expect(page.getByText(wordsOf('en').checker.copy.copied, { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await text.textContent());
  expect(copied).not.toContain('9.9.9.9');
  expect(page.url()).not.toContain('9.9.9.9');
});

test('a reader who goes on to support is counted on a click and not before', async ({ page }) => {
  const { exit, outcome, support } = wordsOf('en').flow;
  const sent: (string | null)[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.postData());
  });
  await open(
    page,
    `${PAGE}?others_affected=only_me&message=plain&reads_balances=no&key_still_listed=yes&list_equal=differs`,
  );
  await page.getByText(support.open).click();
  const send = page.getByRole('button', { name: exit.send });
  await expect(send).toBeVisible();
  expect(sent).toEqual([]);
  await send.click();
  await expect(page.getByText(outcome.sent)).toBeVisible();
  expect(sent.map((body) => JSON.parse(body ?? ''))).toMatchObject([
    { flow: 'find_the_cause', cause: 'ip_not_whitelisted', answer: 'support' },
  ]);
});

test('the outcome is sent on a click and not before', async ({ page }) => {
  const sent: (string | null)[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.postData());
  });
  await open(
    page,
    `${PAGE}?others_affected=only_me&message=plain&reads_balances=no&key_still_listed=yes&list_equal=differs&list_wrong=done`,
  );
  await page.locator('#flow-walk [data-answer=gone]').click();
  const send = page.getByRole('button', { name: wordsOf('en').flow.outcome.send });
  await expect(send).toBeVisible();
  expect(sent).toEqual([]);
  await send.click();
  await expect(page.getByText(wordsOf('en').flow.outcome.sent)).toBeVisible();
  expect(sent.map((body) => JSON.parse(body ?? ''))).toEqual([
    {
      id: expect.any(String),
      flow: 'find_the_cause',
      cause: 'ip_not_whitelisted',
      answer: 'gone',
      locale: 'en',
      revision: expect.stringMatching(/^[0-9a-f]{12}$/),
    },
  ]);
});

test('without a secure context, which has no random ids, the button says that nothing was sent', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'randomUUID'));
  await open(
    page,
    `${PAGE}?others_affected=only_me&message=plain&reads_balances=no&key_still_listed=yes&list_equal=differs&list_wrong=done`,
  );
  await page.locator('#flow-walk [data-answer=gone]').click();
  await page.getByRole('button', { name: wordsOf('en').flow.outcome.send }).click();
  await expect(page.getByText(wordsOf('en').flow.outcome.failed)).toBeVisible();
});
