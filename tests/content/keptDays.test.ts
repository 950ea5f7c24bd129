import { expect, test } from 'vitest';
import { KEPT_ON_DEVICE_DAYS } from '../../src/components/Feedback/outbox/unsent';
import { LOCALES } from '../../src/i18n/locales';
import { KEPT_DAYS } from '../../src/report/retention';
import { pageSource } from './mdx';

test.each(LOCALES.map(({ id }) => id))('the privacy page in %s promises the days that are kept', (locale) => {
  const days = [...pageSource(locale, 'privacy.mdx').matchAll(/(\d+)[\s\u00a0](?:days|дней|Tage|gün)/g)];
  const promised = days.map(([, count]) => Number(count)).sort((a, b) => a - b);
  expect(promised).toEqual([KEPT_ON_DEVICE_DAYS, KEPT_DAYS.comments, KEPT_DAYS.votes]);
});
