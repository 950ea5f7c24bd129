import { expect, test } from 'vitest';
import { KEPT_ON_DEVICE_DAYS } from '../../src/components/Feedback/outbox/unsent';
import { LOCALES, type Locale } from '../../src/i18n/locales';
import { KEPT_DAYS } from '../../src/report/retention';
import { pageSource } from './mdx';

test.each(LOCALES.map(({ id }) => id))('the privacy page in %s promises the days that are kept', (locale) => {
  const days = [...pageSource(locale, 'privacy.mdx').matchAll(/(\d+)[\s\u00a0](?:days|дней|Tage|gün)/g)];
  const promised = days.map(([, count]) => Number(count)).sort((a, b) => a - b);
  expect(promised).toEqual([KEPT_ON_DEVICE_DAYS, KEPT_DAYS.comments, KEPT_DAYS.votes]);
});

/** The sentences that promise when deleted words are gone from files (ten minutes; `SWEEP_AFTER_MS` keeps it), and outcomes. */
const SAID: Readonly<Record<Locale, readonly [files: RegExp, outcomes: RegExp]>> = {
  en: [/files[^.]* within ten minutes/, /outcome[^.]* as long as an answer/],
  ru: [/файлов[^.]* в течение десяти минут/, /Итог[^.]* столько же, сколько ответ/],
  de: [/innerhalb von zehn Minuten[^.]* Dateien/, /Ergebnis[^.]* so lange wie eine Antwort/],
  tr: [/dosyalarından[^.]* on dakika içinde/, /sonuç[^.]* yanıt kadar/],
};

test.each(LOCALES.map(({ id }) => id))('the privacy page in %s says when files are clean and outcomes go', (locale) => {
  const page = pageSource(locale, 'privacy.mdx').replaceAll('\u00a0', ' ');
  expect(SAID[locale].filter((sentence) => !sentence.test(page))).toEqual([]);
});
