import { describe, expect, it } from 'vitest';
import { wayOf } from '../../src/components/Checker/wayOf';
import { LOCALES } from '../../src/i18n/locales';
import { FINDING_ENTRIES } from '../../src/validator/checks/codes';
import { CAUSE_IDS, causeEntry } from '../../src/validator/engine/causes';
import { flatWords } from './words';

/** Each of these sections of the article ends with what to send to support. */
const TELLS_SUPPORT = /#(?:trading-permission|ip-whitelist|identity-verification|keys)/;

const codes = Object.entries(FINDING_ENTRIES).map(([code, { href = '' }]) => ({ code, href }));

describe('ways of answers', () => {
  it('lead to support wherever a reader is told to write there', () => {
    const strayed = codes
      .filter(({ code }) => /XChainer support/.test(flatWords('en').get(`finding.${code}.fix`) ?? ''))
      .filter(({ href }) => wayOf(href)?.kind !== 'support' && !TELLS_SUPPORT.test(href));
    expect(strayed).toEqual([]);
  });

  describe.each(LOCALES)('in $id', ({ id }) => {
    it('are told in the answer itself where no step holds them', () => {
      const words = flatWords(id);
      const keys = [
        ...codes.filter(({ href }) => !wayOf(href)).map(({ code }) => `finding.${code}.fix`),
        ...CAUSE_IDS.filter((cause) => !wayOf(causeEntry(cause).href)).map((cause) => `cause.${cause}.todo`),
      ];
      expect(keys.length).toBeGreaterThan(20);
      expect(keys.filter((key) => !words.get(key))).toEqual([]);
    });
  });
});
