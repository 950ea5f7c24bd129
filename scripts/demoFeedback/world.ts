import type { Reason } from '../../src/feedback';
import type { Locale } from '../../src/i18n/locales';
import type { CauseId } from '../../src/validator/engine/causes';

/** What is true of the readers that the demonstration makes up, so that its report can be judged. */

export interface Weighted<T> {
  readonly is: T;
  /** Share of the readers. */
  readonly weight: number;
}

/** Shares of "yes" differ a little by page and by language, as they always do, and that is nobody's fault. */
export const PAGES: readonly (Weighted<string> & { readonly share: number })[] = [
  { is: '/auth-invalid/', weight: 0.5, share: 0.66 },
  { is: '/new-key/', weight: 0.3, share: 0.64 },
  { is: '/find-the-cause/', weight: 0.2, share: 0.65 },
];

export const LANGUAGES: readonly (Weighted<Locale> & { readonly shift: number })[] = [
  { is: 'en', weight: 0.34, shift: 0 },
  { is: 'ru', weight: 0.3, shift: -0.01 },
  { is: 'de', weight: 0.19, shift: 0.01 },
  { is: 'tr', weight: 0.17, shift: 0 },
];

/** The edits that really changed something: by how much, and about how many days ago. All others change nothing. */
export const HIDDEN = [
  { page: '/auth-invalid/', locale: 'de', effect: -0.2, daysAgo: 800 },
  { page: '/find-the-cause/', locale: 'en', effect: -0.22, daysAgo: 230 },
  { page: '/auth-invalid/', locale: 'ru', effect: 0.17, daysAgo: 1100 },
  { page: '/new-key/', locale: 'tr', effect: 0.22, daysAgo: 300 },
] as const satisfies readonly { page: string; locale: Locale; effect: number; daysAgo: number }[];

export const CAUSES: readonly Weighted<CauseId | ''>[] = [
  { is: '', weight: 0.8 },
  { is: 'ip_not_whitelisted', weight: 0.07 },
  { is: 'spot_trading_off', weight: 0.06 },
  { is: 'kyc_not_verified', weight: 0.03 },
  { is: 'key_deleted', weight: 0.02 },
  { is: 'clock_skew', weight: 0.02 },
];

export const REASONS: Readonly<Record<'yes' | 'no', readonly Weighted<Reason | ''>[]>> = {
  yes: [
    { is: '', weight: 0.6 },
    { is: 'solved', weight: 0.2 },
    { is: 'clear', weight: 0.1 },
    { is: 'checkers_helped', weight: 0.1 },
  ],
  no: [
    { is: '', weight: 0.5 },
    { is: 'not_solved', weight: 0.2 },
    { is: 'unclear', weight: 0.12 },
    { is: 'screens_differ', weight: 0.1 },
    { is: 'cause_missing', weight: 0.05 },
    { is: 'translation_hard', weight: 0.03 },
  ],
};

/** How walks end, whatever the cause. */
export const ANSWERS: readonly Weighted<string>[] = [
  { is: 'gone', weight: 0.62 },
  { is: 'still', weight: 0.16 },
  { is: 'other', weight: 0.07 },
  { is: 'support', weight: 0.15 },
];

/** What some of them write; every tenth of those who voted in the last year. */
export const COMMENTS: Readonly<Record<Locale, Readonly<Record<'yes' | 'no', readonly string[]>>>> = {
  en: {
    yes: ['Thank you, the list was the problem.', 'Fixed in five minutes.', 'The checker found a missing address.'],
    no: [
      'I do not see that button in the app.',
      'The error came back after an hour.',
      'Which of the two keys is meant?',
    ],
  },
  ru: {
    yes: ['Спасибо, дело было в списке адресов.', 'Всё заработало.', 'Проверка нашла лишний пробел.'],
    no: ['В приложении нет такой кнопки.', 'Ошибка вернулась через час.', 'Непонятно, какой ключ имеется в виду.'],
  },
  de: {
    yes: ['Danke, es lag an der Liste.', 'In fünf Minuten behoben.', 'Die Prüfung hat den Tippfehler gefunden.'],
    no: [
      'Diese Schaltfläche gibt es in der App nicht.',
      'Der Fehler kam nach einer Stunde wieder.',
      'Welcher Schlüssel ist gemeint?',
    ],
  },
  tr: {
    yes: ['Teşekkürler, sorun listedeymiş.', 'Beş dakikada düzeldi.', 'Kontrol aracı eksik adresi buldu.'],
    no: ['Uygulamada böyle bir düğme yok.', 'Hata bir saat sonra geri geldi.', 'Hangi anahtardan söz ediliyor?'],
  },
};
