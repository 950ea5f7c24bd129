import { describe, expect, test } from 'vitest';
import { testApp } from '../testing/testApp';
import { STORES, useTestDatabase } from '../testing/testDatabase';

const FIELDS = { page: '/auth-invalid/', locale: 'ru', revision: '0123456789ab', vote: 'yes' };

describe.each(STORES)('on %s', (kind) => {
  const database = useTestDatabase(kind);

  async function send(
    fields: Record<string, string | string[]>,
    store = database.store,
  ): Promise<[number, string | null]> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
    const answer = await testApp({ store }).request('/api/feedback', {
      method: 'POST',
      body: body.toString(),
      headers,
    });
    return [answer.status, answer.headers.get('location')];
  }

  test('a form is stored and leads back to its article', async () => {
    const answer = await send({ ...FIELDS, vote: 'no', reasons: ['unclear', 'screens_differ'], comment: 'раз\r\nдва' });
    expect(answer).toEqual([303, '/ru/auth-invalid/#feedback-saved']);
    expect(await database.rows()).toMatchObject([
      { page: '/auth-invalid/', locale: 'ru', vote: 'no', reasons: 'unclear,screens_differ', comment: 'раз\nдва' },
    ]);
  });

  test('the default language has no folder', async () => {
    expect(await send({ ...FIELDS, locale: 'en' })).toEqual([303, '/auth-invalid/#feedback-saved']);
  });

  test('a comment that had to be cleaned leads to the message that says so', async () => {
    const answer = await send({ ...FIELDS, comment: 'ann@example.com' });
    expect(answer).toEqual([303, '/ru/auth-invalid/#feedback-cleaned']);
    expect(await database.rows()).toMatchObject([{ comment: '[removed: email]' }]);
  });

  test('a comment that held a secret leads to the message that says to delete that key', async () => {
    const answer = await send({ ...FIELDS, comment: 'aB3'.repeat(22) });
    expect(answer).toEqual([303, '/ru/auth-invalid/#feedback-cleaned-secret']);
    expect(await database.rows()).toMatchObject([{ comment: '[removed: secret]' }]);
  });

  test.each([
    ['a comment that is too long', { comment: 'a '.repeat(1001) }, 'comment'],
    ['something else without a word', { reasons: 'other', comment: ' ' }, 'other'],
  ])('a form with %s leads to the message about that and is not stored', async (_, fields, problem) => {
    expect(await send({ ...FIELDS, ...fields })).toEqual([303, `/ru/auth-invalid/#feedback-error-${problem}`]);
    expect(await database.rows()).toEqual([]);
  });

  test('reasons ticked under the other answer are left out', async () => {
    await send({ ...FIELDS, reasons: ['clear', 'other', 'unclear', 'other'], comment: 'words' });
    expect(await database.rows()).toMatchObject([{ vote: 'yes', reasons: 'clear,other' }]);
  });

  test.each([
    ['no answer chosen', { vote: '' }],
    ['two answers', { vote: ['yes', 'no'] }],
    ['a reason we do not have', { reasons: 'because' }],
    ['a field we do not have', { admin: '1' }],
    ['a field from the prototype', { toString: '1' }],
  ])('a form with %s leads to the error message and is not stored', async (_, fields) => {
    expect(await send({ ...FIELDS, ...fields })).toEqual([303, '/ru/auth-invalid/#feedback-error']);
    expect(await database.rows()).toEqual([]);
  });

  test.each([
    ['page', '//evil.example/'],
    ['page', 'https://evil.example/'],
    ['page', '/auth-invalid/\r\nset-cookie: a=b'],
    ['locale', '/evil.example'],
  ])('a form with %s %j leads nowhere', async (name, value) => {
    expect(await send({ ...FIELDS, [name]: value })).toEqual([400, null]);
    expect(await database.rows()).toEqual([]);
  });

  test('a form that cannot be stored leads to the message that says so', async () => {
    const broken = { ...database.store, save: () => Promise.reject(new Error('disk')) };
    expect(await send(FIELDS, broken)).toEqual([303, '/ru/auth-invalid/#feedback-unavailable']);
  });
});
