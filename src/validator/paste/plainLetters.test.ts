import { describe, expect, it } from 'vitest';
import { OF_PROGRAMS } from './errors/programs';
import { TRANSLATED } from './errors/translated';
import { readPaste } from './index';
import { plainLetters } from './plainLetters';
import { OF_CLAUSES, OF_SENTENCES } from './toldSentences';

const codesOf = (text: string) => readPaste(text, { now: 0 }).findings.map(({ code }) => code);

describe('letters without their marks', () => {
  it('stand each in its place', () => {
    expect(plainLetters('größe, çağrı, şüphe: ключ')).toBe('große, cagrı, suphe: ключ');
  });

  it.each([
    ['API anahtarının süresi doldu', 'API anahtarinin suresi doldu'],
    ['Bu istek için imza geçerli değil', 'Bu istek icin imza gecerli degil'],
    ['Çok fazla istek, IP yasaklandı', 'Cok fazla istek, IP yasaklandi'],
    ['Ungültiger API-Schlüssel, IP oder Berechtigungen', 'Ungueltiger API-Schluessel, IP oder Berechtigungen'],
    ['Ungültiger API-Schlüssel, IP oder Berechtigungen', 'Ungultiger API-Schlussel, IP oder Berechtigungen'],
    ['Binance: bakiye görünüyor ama emir gönderemiyor', 'Binance: bakiye gorunuyor ama emir gonderemiyor'],
    [
      'Seit ich das Passwort geändert habe, läuft der Bot nicht',
      'Seit ich das Passwort geaendert habe, laeuft der Bot nicht',
    ],
    ['Şifremi değiştirdim, Binance botu çalışmıyor', 'Sifremi degistirdim, Binance botu calismiyor'],
  ])('are read as those with them: %s', (marked, plain) => {
    expect(codesOf(marked)).not.toContain('error.not_recognised');
    expect(codesOf(plain)).toEqual(codesOf(marked));
  });

  it('make no other word of one', () => {
    expect(codesOf('Binance API hatası alıyorum, anahtar geçersiz mi?')).not.toContain('answer.worked_before_yes');
    expect(codesOf('Binance bot gives me an error, it shows no balance')).toContain('answer.reads_balances_no');
  });

  it('are those of every table that is compared with them, or its row would never be found', () => {
    const rows = [...OF_PROGRAMS, ...TRANSLATED, ...OF_CLAUSES, ...OF_SENTENCES];
    expect(rows.map(String).filter((row) => row !== plainLetters(row))).toEqual([]);
  });
});
