import type { Page } from '@playwright/test';
import { expect, openFolds, test, wake } from './test';
import { transcribe } from './transcript';

/*
 * Each file in `tests/e2e/heard/` is what a reader gets who listens: what is announced, in its order, where the focus is
 * after each action, and names, roles and states. Structure is the same in every language, so they are in one. After a
 * change, `npx playwright test listening --project desktop --no-deps -u`, and read the diff as if you heard it.
 */

const REFUSED = 'Invalid API-key, IP, or permissions for action, request ip: 203.0.113.10 {"code":-2015}';

/** What is heard of an answer, and never lost: no verdict comes in a region that was not there before. */
function expectAllHeard(transcript: string): void {
  const lost = transcript.match(/^heard: \(arrives with\) .*$/gm) ?? [];
  // A checker that the walk brings says what to do with it, which its reader comes to in any case.
  expect(lost.filter((line) => !/The answer appears here\.$|The checker suggests: /.test(line))).toEqual([]);
  expect(transcript).not.toContain('focus: nowhere');
}

const openDetails = (page: Page, place: string) =>
  page.locator(`${place} details`).evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });

test('the box of the article as it is heard', async ({ page }) => {
  await page.goto('/auth-invalid/');
  await wake(page, 'PasteAnything');
  const { step, text } = await transcribe(page);
  const field = page.locator('#paste-text');
  await step('the box', () => field.focus(), { tree: '#paste' });
  await step('an error is pasted', () => field.fill(REFUSED), { until: '#paste [data-cause]', tree: '#paste' });
  await step('the question is answered', () => page.locator('#paste [data-answer]').first().click(), {
    tree: '#paste-next',
  });
  await openDetails(page, '#paste');
  await step('the answer is taken back', () => page.locator('#paste li button').first().click(), {
    tree: '#paste-next',
  });
  await step('a key slips in', () => field.fill(`key ${'cAnArY0123'.repeat(6)}abcd`), {
    until: '#paste [data-lead="error.secret_pasted"]',
    tree: '#paste [role=status]',
  });
  await step('a text that says nothing', () => field.fill('hello'), {
    until: '#paste [data-lead="error.not_recognised"]',
    tree: '#paste [role=status]',
  });
  await step('the box is emptied', () => field.fill(''), {
    until: '#paste [role=status]:has-text("Nothing pasted")',
    tree: '#paste',
  });
  expectAllHeard(text());
  expect(text()).toMatchSnapshot('box.txt');
});

test('the checkers of the article as they are heard', async ({ page }) => {
  await page.goto('/auth-invalid/');
  for (const name of ['WhitelistCheck', 'PermissionCheck', 'VerificationCheck', 'KeyCheck']) await wake(page, name);
  const { step, text } = await transcribe(page);
  const platform = page.locator('#whitelist-check-platform');
  await step('one list', () => platform.fill('8.8.8.8\n10.0.0.1'), { until: '#whitelist-check [data-lead]' });
  await step('both lists', () => page.locator('#whitelist-check-binance').fill('9.9.9.9'), {
    until: '#whitelist-check [role=status]:has-text("is old")',
    tree: '#whitelist-check',
  });
  await step('their details', () => openDetails(page, '#whitelist-check'), {
    tree: '#whitelist-check details:has([data-code])',
  });
  await step('a place is shown in the text', () => page.locator('#whitelist-check li button').first().click());
  await step(
    'a box is said to be empty',
    () => page.locator('#permission-check input[value=spotTrading_off]').check(),
    {
      until: '#permission-check [data-lead]',
      tree: '#permission-check',
    },
  );
  await step('the identity is chosen', () => page.locator('#verification-check input').nth(3).check(), {
    until: '#verification-check [data-lead]',
    tree: '#verification-check',
  });
  await step('a key in quotation marks', () => page.locator('#key-check-api').fill('"aА"'), {
    until: '#key-check [data-lead]',
    tree: '#key-check',
  });
  await step('the key is shown', () => page.locator('#key-check-api-show').click());
  await step('a fold with a chart', () => openFolds(page), { tree: '[data-chart=identity]' });
  expectAllHeard(text());
  expect(text()).toMatchSnapshot('checkers.txt');
});

test('a drawing and the question below the article as they are heard', async ({ page }) => {
  await page.goto('/auth-invalid/');
  await wake(page, 'Figure');
  await wake(page, 'Feedback');
  const { step, text } = await transcribe(page);
  const figure = page.locator('[data-figure]:has([data-island])').first();
  const enlarge = figure.locator('[data-zoom]');
  await step('a drawing', () => enlarge.focus(), { tree: '[data-figure]:has([data-island])' });
  await step('it is tried out', () => figure.locator('p button').click(), { tree: '[data-figure]:has([data-island])' });
  await step('its box is ticked', () => figure.locator('input').check());
  await step('it is saved', () => figure.locator('fieldset button').click());
  await step('it is enlarged', () => enlarge.click(), { tree: 'dialog' });
  await step('and small again', () => page.keyboard.press('Escape'));
  await step('it is a picture again', () => figure.locator('p button').first().click());
  const form = page.locator('[data-island=Feedback] form');
  await step('the answer is no', () => form.locator('button[value=no]').click(), {
    until: 'form [data-note=saved]',
    tree: 'section:has(form)',
  });
  await form.locator('input[value=other]').check();
  await step('something else, without a word', () => form.locator('button:not([name]):not([type=button])').click(), {
    until: 'form [aria-invalid]',
  });
  await step('a comment that names somebody', () => form.locator('textarea').fill('Write to a@b.example'), {
    until: 'form blockquote',
    tree: 'form',
  });
  await step('it is sent', () => form.locator('button:not([name]):not([type=button])').click(), {
    until: 'form [data-note=cleaned]',
  });
  await step('the answer is taken back', () => form.locator('button[type=button]').click(), {
    until: 'form [data-note=takenBack]',
    tree: 'form',
  });
  expectAllHeard(text());
  expect(text()).toMatchSnapshot('figureAndFeedback.txt');
});

test('the walk as it is heard', async ({ page }) => {
  await page.goto('/find-the-cause/?others_affected=only_me&message=plain&reads_balances=yes');
  await wake(page, 'FlowWalk');
  await expect(page.locator('#flow-walk-checker fieldset').first()).toBeVisible();
  const { step, text } = await transcribe(page);
  const answer = (id: string) => page.locator(`#flow-walk [data-answer=${id}]`).click();
  await step('a question with a checker', () => page.locator('#flow-walk a').first().focus(), { tree: '#flow-walk' });
  await step('the checker', () => page.locator('#flow-walk-checker input[value=spotTrading_off]').check(), {
    until: '#flow-walk [data-hint]',
  });
  await step('its answer is taken', () => answer('no'), {
    until: '#flow-walk [data-answer=done]',
    tree: '#flow-walk > div',
  });
  await step('back', () => page.getByRole('button', { name: 'Back', exact: true }).click(), {
    until: '#flow-walk-checker fieldset',
  });
  await step('the first answer is changed', () => page.locator('#flow-walk ol button').first().click());
  await step('from the start', () => page.getByRole('button', { name: 'Start over' }).last().click());
  await page.goto(
    '/find-the-cause/?others_affected=only_me&message=plain&reads_balances=no&key_still_listed=yes&list_equal=differs',
  );
  await wake(page, 'FlowWalk');
  const after = await transcribe(page);
  await after.step('a step that loses something', () => page.locator('#flow-walk a').first().focus(), {
    until: '#flow-walk [data-none]',
    tree: '#flow-walk > div',
  });
  await after.step('there is nothing to lose', () => page.locator('#flow-walk [data-none]').click());
  await after.step('it is done', () => answer('done'), { until: '#flow-walk [data-answer=gone]' });
  await after.step('the error is gone', () => answer('gone'), {
    until: '#flow-walk > div + details + div',
    tree: '#flow-walk > div + details + div',
  });
  await after.step('the outcome is sent', () => page.getByRole('button', { name: 'Send' }).click());
  await after.step('the text for support', () => page.locator('#flow-walk > details > summary').first().click(), {
    until: '#flow-walk pre',
    tree: '#flow-walk > details',
  });
  expectAllHeard(text() + after.text());
  expect(text()).toMatchSnapshot('walk.txt');
  // The text for support names the hour and the server.
  expect(after.text().replace(/^.*list_equal=differs\).*$/m, '  - (the text)')).toMatchSnapshot('walkToItsEnd.txt');
});

test('the field of the header as it is heard', async ({ page }) => {
  await page.goto('/privacy/');
  const { step, text } = await transcribe(page);
  const field = page.locator('#search-query');
  const dialog = '[data-search-dialog]';
  await step('it is opened', () => page.locator('[data-search]').click(), { tree: dialog });
  await step('a word', () => field.fill('whitelist'), { until: '[role=option]', tree: dialog });
  await step('arrow down', () => field.press('ArrowDown'), { tree: '[role=listbox]' });
  await step('nothing is found', () => field.fill('xyzzyqwv'), { until: `${dialog} li a`, tree: dialog });
  await step('an error', () => field.fill('-2015'), { until: '[data-to-box]', tree: dialog });
  await step('another error', () => field.fill('-1021'), { until: '[data-lead="error.clock"]' });
  await step('it is handed to the box', () => page.locator('[data-to-box]').click(), {
    until: '#paste [data-cause]',
    tree: '#paste [role=status]',
  });
  await step('it is closed', () => page.keyboard.press('Escape'));
  expectAllHeard(text());
  expect(text()).toMatchSnapshot('search.txt');
});

test('the list of errors as it is heard', async ({ page }) => {
  await page.goto('/error-codes/');
  await wake(page, 'ErrorCodes');
  const { step, text } = await transcribe(page);
  const field = page.locator('#error-codes-query');
  await step('a number', () => field.fill('1021'), { tree: '#error-codes' });
  await step('an unknown one', () => field.fill('-9999'), { tree: '#error-codes' });
  await step('all of them again', () => page.locator('#error-codes button').click());
  await step('the first entry', () => openDetails(page, '[data-error]'), { tree: '[data-error]' });
  expectAllHeard(text());
  expect(text()).toMatchSnapshot('errorCodes.txt');
});
