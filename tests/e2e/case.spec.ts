import type { Page } from '@playwright/test';
import { localePath, wordsOf } from './site';
import { expect, test, wake } from './test';

const REFUSED = 'Invalid API-key, IP, or permissions for action, request ip: 203.0.113.10 {"code":-2015}';
const ARTICLE = '/auth-invalid/';
const WALK = '/find-the-cause/';

/** Fills the box in one go, as a paste does. */
async function paste(page: Page, text: string): Promise<void> {
  await wake(page, 'PasteAnything');
  await page.locator('#paste-text').fill(text);
}

/** The causes that a widget shows, in its order. */
async function causesIn(page: Page, place: string): Promise<readonly (string | null)[]> {
  const causes = page.locator(`${place} [data-cause]`);
  await expect(causes.first()).toBeAttached();
  return causes.evaluateAll((all) => all.map((cause) => cause.getAttribute('data-cause')));
}

test('what is pasted on the entry page follows to the step, back, and into another language', async ({ page }) => {
  await page.goto('/tr/');
  await paste(page, REFUSED);
  await expect(page).toHaveURL(/code=-2015&ip=203\.0\.113\.10/);
  await page.locator('#paste [data-answer]').first().click();
  await expect(page).toHaveURL(/[?&]what_fails=/);
  const before = await causesIn(page, '#paste');
  const expectTheSame = () => expect.poll(() => causesIn(page, '#paste')).toEqual(before);
  await page.locator('#paste [data-cause] a').first().click();
  await expect(page).toHaveURL(/auth-invalid\/\?.*code=-2015.*#/);
  await wake(page, 'PasteAnything');
  await expectTheSame();
  await page.goBack();
  await wake(page, 'PasteAnything');
  await expectTheSame();
  await page.locator('a[data-language=ru]').first().click();
  await wake(page, 'PasteAnything');
  await expectTheSame();
});

test('a request ip is looked up in a list that is given elsewhere on the page, and said first', async ({ page }) => {
  await page.goto(localePath('de', ARTICLE));
  await paste(page, REFUSED);
  await expect(page).toHaveURL(/ip=203\.0\.113\.10/);
  await wake(page, 'WhitelistCheck');
  await page.locator('#whitelist-check-binance').fill('8.8.8.8, 9.9.9.9');
  await expect(page.locator('#whitelist-check [data-code]').first()).toHaveAttribute('data-code', /request_ip/);
  await expect(async () => {
    expect(await causesIn(page, '#whitelist-check')).toEqual(await causesIn(page, '#paste'));
  }).toPass();
});

test('ticks that nobody touched say nothing', async ({ page }) => {
  await page.goto(localePath('ru', ARTICLE));
  await wake(page, 'PermissionCheck');
  await page.locator('#permission-check input[value=unknown]').check();
  await expect(page.locator('#permission-check [data-code]')).toHaveCount(0);
  await page.locator('#permission-check input[value=spotTrading_off]').check();
  await expect(page.locator('#permission-check [data-code="permissions.trading_off"]')).toBeAttached();
  await expect(page.locator('#permission-check [data-code="permissions.reading_off"]')).toHaveCount(0);
});

test('one list alone suggests no difference', async ({ page }) => {
  await page.goto(`${WALK}?others_affected=only_me&message=plain&reads_balances=no&key_still_listed=yes`);
  await wake(page, 'FlowWalk');
  await page.locator('#flow-walk-checker-platform').fill('8.8.8.8, 9.9.9.9');
  await expect(page.locator('#flow-walk-checker [data-code]').first()).toBeAttached();
  await expect(page.locator('#flow-walk [data-hint]')).toHaveCount(0);
});

test('ten times "I do not know" leads to how to look, and then to support', async ({ page }) => {
  const words = wordsOf('tr');
  await page.goto(localePath('tr', WALK));
  await wake(page, 'FlowWalk');
  const question = page.locator('#flow-walk-question');
  for (let asked = 0; asked < 12; asked += 1) {
    const unknown = page.locator('#flow-walk [data-answer=unknown]');
    const name = await question.textContent();
    if ((await unknown.count()) === 0) break;
    await unknown.click();
    await expect(question).not.toHaveText(name ?? '');
  }
  await expect(question).toHaveText(words.flow.short.look_first);
  await page.locator('#flow-walk [data-answer=cannot_look]').click();
  await expect(question).toHaveText(words.flow.short.support);
  await expect(page.locator('#flow-walk pre')).toContainText(words.question.box_ticked.text);
});

test('the box does not ask what the address already answers', async ({ page }) => {
  await page.goto('/?balances=loads');
  await paste(page, REFUSED);
  await expect(page.locator('#paste [data-next]')).toBeVisible();
  await expect(page.locator('#paste-question')).not.toHaveText(wordsOf('en').question.reads_balances.text);
  await expect(page).toHaveURL(/reads_balances=yes/);
});

test('the text for support reopens the case in the language of the agent', async ({ page }) => {
  await page.goto(`${WALK}?others_affected=only_me&message=plain&reads_balances=yes&code=-2015`);
  await wake(page, 'FlowWalk');
  await page.getByText(wordsOf('en').flow.support.open).click();
  await page.locator('#flow-walk-language').selectOption('tr');
  const text = page.locator('#flow-walk pre');
  await expect(text).toContainText('/tr/find-the-cause/?');
  await expect(text).toContainText(wordsOf('tr').cause.spot_trading_off.title);
  const link = /http\S+/.exec((await text.textContent()) ?? '')?.[0] ?? '';
  await page.goto(link);
  await wake(page, 'FlowWalk');
  await expect(page.locator('#flow-walk-question')).toHaveText(wordsOf('tr').question.box_ticked.text);
});

test('a link to a section stays there while the widgets fill', async ({ page }) => {
  await page.goto(`${ARTICLE}?code=-2015&ip=203.0.113.10#trading-permission`);
  // The box is above the section, and its answer is what makes it grow.
  await expect(page.locator('#paste [data-cause]').first()).toBeAttached();
  await expect(page.locator('#trading-permission')).toBeInViewport();
});
