import { TOKEN, unlock, vote } from './reportPage';
import { wordsOf } from './site';
import { expect, test } from './test';

test('a comment gets a status, is found by its words, and is deleted after a second question', async ({
  page,
  request,
}) => {
  const { report } = wordsOf('en');
  const id = await vote(request, { vote: 'yes', comment: 'Pineapple on the third step' });
  await vote(request, { vote: 'yes', comment: 'Another one' });
  await unlock(page, 'en');
  await page.getByLabel(report.comments.search).fill('PINEAPPLE');
  await page.getByLabel(report.comments.search).press('Enter');
  await expect(page.locator('[data-comment]')).toHaveCount(1);
  const card = page.locator(`[data-comment="${id}"]`);
  await card.getByLabel(report.comments.status).selectOption('fixed');
  await card.getByLabel(report.comments.fixedIn).selectOption({ index: 1 });
  await card.getByRole('button', { name: report.comments.save }).click();
  await expect(card.getByText(report.comments.saved)).toBeVisible();
  await card.getByText(report.said.open).click();
  for (const name of ['en', 'ru', 'de', 'tr']) await card.locator(`textarea[name=${name}]`).fill(`A line in ${name}`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: report.said.file }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d-new-key\.json$/);
  await page.getByLabel(report.comments.filter.status).first().selectOption('fixed');
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: report.comments.delete }).click();
  await card.getByRole('button', { name: report.comments.sure }).click();
  await expect(page.getByText(report.comments.deleted)).toBeVisible();
  await page.getByLabel(report.comments.filter.status).first().selectOption('');
  await expect(page.getByText(report.comments.none)).toBeVisible();
});

test('a word that was typed counts when the status is chosen', async ({ page, request }) => {
  const { report } = wordsOf('en');
  const id = await vote(request, { vote: 'yes', comment: 'Gooseberry on the fourth step' });
  await vote(request, { vote: 'yes', comment: 'Another one' });
  await unlock(page, 'en');
  await page.getByLabel(report.comments.search).fill('gooseberry');
  await page.getByLabel(report.comments.filter.status).first().selectOption('new');
  await expect(page.locator('[data-comment]')).toHaveCount(1);
  await expect(page.locator(`[data-comment="${id}"]`)).toBeVisible();
});

test('a comment that a colleague has changed meanwhile is not overwritten, and the answer goes when it is changed', async ({
  browser,
  request,
}) => {
  // A page of its own: the browser reports the 409 on the console, and here that is right.
  const page = await (await browser.newContext()).newPage();
  const { comments } = wordsOf('en').report;
  const id = await vote(request, { vote: 'no', comment: 'Medlar' });
  await unlock(page, 'en');
  const card = page.locator(`[data-comment="${id}"]`);
  const theirs = await request.patch(`/api/report/comments/${id}`, {
    headers: { authorization: `Bearer ${TOKEN}` },
    data: { status: 'not_actionable', was: { status: 'new' } },
  });
  expect(theirs.status()).toBe(200);
  await card.getByLabel(comments.status).selectOption('accepted');
  await card.getByRole('button', { name: comments.save }).click();
  await expect(card.getByText(/Not saved: team has set it to “Not actionable”/)).toBeVisible();
  await expect(card.getByLabel(comments.status)).toHaveValue('not_actionable');
  await card.getByLabel(comments.status).selectOption('accepted');
  await expect(card.getByText(/Not saved/)).toBeHidden();
  await card.getByRole('button', { name: comments.save }).click();
  await expect(card.getByText(comments.saved)).toBeVisible();
});

test('several comments get one status at once', async ({ page, request }) => {
  const { comments } = wordsOf('ru').report;
  const ids = [];
  for (const word of ['Айва', 'Тёрн']) ids.push(await vote(request, { vote: 'no', comment: `Плоды: ${word}` }));
  await unlock(page, 'ru', '?q=плоды');
  await page.getByLabel(comments.all).check();
  const many = page.getByRole('form', { name: comments.many });
  await many.getByLabel(comments.status).selectOption('accepted');
  await many.getByRole('button', { name: comments.many }).click();
  await expect(many.getByText(comments.saved)).toBeVisible();
  for (const id of ids) {
    await expect(page.locator(`[data-comment="${id}"]`).getByLabel(comments.status)).toHaveValue('accepted');
  }
});
