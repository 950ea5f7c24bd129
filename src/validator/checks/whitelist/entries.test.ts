import { describe, expect, it } from 'vitest';
import { parseList } from './entries';

const FOUR = ['1.1.1.1', '8.8.8.8', '9.9.9.9', '4.4.4.4'];

function addresses(text: string): readonly string[] {
  return parseList(text).addresses.map(({ address }) => address);
}

describe('pasted lists', () => {
  it.each([
    ['commas', FOUR.join(',')],
    ['commas and blanks', FOUR.join(', ')],
    ['semicolons', FOUR.join(';')],
    ['blanks', FOUR.join(' ')],
    ['tabs', FOUR.join('\t')],
    ['line breaks', FOUR.join('\r\n')],
    ['pipes', FOUR.join(' | ')],
    ['full-width commas', FOUR.join('，')],
    ['ideographic commas', FOUR.join('、')],
    ['Arabic commas', FOUR.join('،')],
    ['low quotes', FOUR.join('‚')],
    ['non-breaking spaces', FOUR.join('\u00A0')],
    ['bullets', FOUR.map((address) => `• ${address}`).join('\n')],
    ['dashes as bullets', FOUR.map((address) => `- ${address}`).join('\n')],
    ['stars as bullets', FOUR.map((address) => `* ${address}`).join('\n')],
    ['dashes between them', FOUR.join(' - ')],
    ['bullets without a blank', FOUR.map((address) => `-${address}`).join('\n')],
    ['numbering with a full stop', FOUR.map((address, index) => `${index + 1}. ${address}`).join('\n')],
    ['numbering with a bracket', FOUR.map((address, index) => `${index + 1}) ${address}`).join('\n')],
    ['numbers before them', FOUR.map((address, index) => `${index + 1} ${address}`).join('\n')],
    ['quotes', FOUR.map((address) => `"${address}"`).join(', ')],
    ['a JSON array', JSON.stringify(FOUR)],
    ['JSON on many lines', JSON.stringify({ ipList: FOUR }, null, 2)],
    ['brackets', FOUR.map((address) => `[${address}]`).join('')],
    ['a table', FOUR.map((address) => `| ${address} |`).join('\n')],
    ['HTML', `<ul>${FOUR.map((address) => `<li class="a1.2">${address}</li>`).join('')}</ul>`],
    ['HTML entities', FOUR.join('&nbsp;&#44;')],
    ['labels', FOUR.map((address) => `ip:${address}`).join(' ')],
    ['Markdown in bold', FOUR.map((address) => `- **${address}**`).join('\n')],
    ['marks without a blank', FOUR.map((address) => `✅${address}`).join('\n')],
    ['labels with a number', FOUR.map((address, index) => `IP${index}:${address}`).join(' ')],
    ['arrows without a blank', FOUR.map((address) => `fra→${address}`).join('\n')],
    ['names behind a colon', FOUR.map((address) => `${address}: London`).join('\n')],
    ['users of a shell', FOUR.map((address) => `root@${address}`).join('\n')],
    ['InetAddress of Java', FOUR.map((address) => `/${address}`).join(', ')],
    ['crosses of a page', `${FOUR.join('×')}×`],
    ['escaped line breaks', FOUR.join('\\n')],
    ['escaped commas', FOUR.join('%2C')],
    ['columns of numbers', FOUR.map((address) => `${address},443,10`).join('\n')],
    ['a date above', `20.11.2026\n${FOUR.join('\n')}`],
    ['the mark of a shell for a line that did not end', FOUR.map((address) => `${address}%`).join('\n')],
    ['the day and hour of a messenger', FOUR.map((address) => `[05.11.26, 9:03:11] Ann: ${address}`).join('\n')],
    ['direction marks', FOUR.map((address) => `\u202B${address}\u202C`).join(' ')],
  ])('are read with %s', (_name, text) => {
    expect(addresses(text)).toEqual(FOUR);
    expect(parseList(text).refused).toEqual([]);
  });

  it('give the place of every entry', () => {
    expect(parseList(' 1.1.1.1,\n8.8.8.8').addresses.map(({ span }) => span)).toEqual([
      [1, 8],
      [10, 17],
    ]);
  });

  it('may stand in right-to-left text', () => {
    expect(addresses('הכתובות הן 1.1.1.1 ו-8.8.8.8')).toContain('1.1.1.1');
  });

  it('do not make an error of a lone number', () => {
    expect(parseList('30 addresses: 1.1.1.1').refused).toEqual([]);
  });

  it('read a row of bare numbers as one entry that is none', () => {
    expect(parseList('192 168 0 1').refused).toEqual([
      { refusal: 'not_an_address', span: [0, 11], written: '192 168 0 1' },
    ]);
  });

  it('do not join numbers across a word', () => {
    expect(addresses('1,word,1,1,1')).toEqual([]);
  });
});
