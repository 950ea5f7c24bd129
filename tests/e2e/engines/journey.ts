import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { FASTEST_READER_MS } from '../../../src/server/limits/traps';
import { TOKEN } from '../reportPage';
import { localePath, wordsOf } from '../site';
import type { Reader } from './reader';

/** What one reader does, in a browser that he has used already; each step stands for itself. */
interface Step {
  readonly title: string;
  readonly walk: (reader: Reader) => Promise<void>;
  /** Whether the browser is told to run no scripts. */
  readonly scripts?: false;
}

const REFUSED = 'Invalid API-key, IP, or permissions for action, request ip: 203.0.113.10 {"code":-2015}';

/** Scrolls to every widget of a page, and waits for each to wake up. */
async function wakeAll(reader: Reader): Promise<void> {
  const names = await reader.ask(() =>
    [...document.querySelectorAll('[data-island]')].map((island) => island.getAttribute('data-island') ?? ''),
  );
  expect(new Set(names).size).toBeGreaterThan(5);
  for (const [at, name] of names.entries())
    await reader.wake(name, names.slice(0, at).filter((one) => one === name).length);
}

function textOf(reader: Reader, selector: string): Promise<string> {
  return reader.ask((what) => document.querySelector(what)?.textContent ?? '', selector);
}

/** The causes that the box shows, in its order. */
function causesIn(reader: Reader): Promise<readonly (string | undefined)[]> {
  return reader.ask(() =>
    [...document.querySelectorAll<HTMLElement>('#paste [data-cause]')].map(({ dataset }) => dataset.cause),
  );
}

/** Where the walk's question is on the screen, once the page has come to rest. */
function topOfQuestion(reader: Reader): Promise<number> {
  return reader.ask(async () => {
    const top = () => document.querySelector('#flow-walk-question')?.getBoundingClientRect().top ?? Number.NaN;
    for (let before = Number.NaN; before !== top(); ) {
      before = top();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return top();
  });
}

export const JOURNEY: readonly Step[] = [
  ...(['en', 'ru'] as const).map((locale) => ({
    title: `${locale}: the article can be read, fits the screen, and all of its widgets wake up`,
    walk: async (reader: Reader) => {
      await reader.open(localePath(locale, '/auth-invalid/'));
      await reader.see('h1');
      await reader.see('[data-figure] [role=img]');
      await wakeAll(reader);
      expect(await reader.ask(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
  })),
  {
    title: 'a pasted error is read, asked about, and leads to its step; Back leads to the same answer',
    walk: async (reader) => {
      await reader.open('/ru/');
      await reader.wake('PasteAnything');
      await reader.paste('#paste-text', REFUSED);
      await reader.see('#paste [data-lead="error.rejected_key"]', '203.0.113.10');
      await reader.at(/\?code=-2015&ip=203\.0\.113\.10/);
      await reader.click('#paste [data-answer]');
      await reader.at(/what_fails=/);
      const causes = await causesIn(reader);
      await reader.click('#paste [data-cause] a');
      await reader.at(/^\/ru\/auth-invalid\/\?.*code=-2015.*#/);
      await reader.wire.back();
      await reader.at(/^\/ru\/\?/);
      await reader.wake('PasteAnything');
      await expect.poll(() => causesIn(reader)).toEqual(causes);
    },
  },
  {
    title: 'every checker gives its verdict on what is typed',
    walk: async (reader) => {
      await reader.open('/auth-invalid/');
      await reader.wake('PermissionCheck');
      await reader.click('#permission-check input[value=spotTrading_off]');
      await reader.see('#permission-check [data-lead="permissions.trading_off"]');
      await reader.wake('WhitelistCheck');
      await reader.type('#whitelist-check-platform', '8.8.8.8, 9.9.9.9');
      await reader.type('#whitelist-check-binance', '8.8.8.8');
      await reader.see('#whitelist-check [data-lead^="whitelist."]');
      await reader.wake('VerificationCheck');
      await reader.click('#verification-check input[value=rejected]');
      await reader.see('#verification-check [data-lead^="verification."]');
      await reader.wake('KeyCheck');
      await reader.paste('#key-check-api', `${'a'.repeat(11)}А${'9Z'.repeat(26)}`);
      await reader.see('#key-check [data-lead]', wordsOf('en').checker.keys.apiKey);
      await reader.wake('PasteAnything');
      await reader.type('#paste-text', 'api auth invalid');
      await reader.see('#paste [data-lead]');
    },
  },
  {
    title: 'the walk keeps its question on the screen when a checker arrives in it',
    walk: async (reader) => {
      const way = '/find-the-cause/?others_affected=unknown&message=unknown';
      for (const passed of ['', '&reads_balances=unknown', '&reads_balances=unknown&box_ticked=unknown']) {
        await reader.open(way + passed);
        await reader.wake('FlowWalk');
        const question = await textOf(reader, '#flow-walk-question');
        await topOfQuestion(reader);
        await reader.ask(() =>
          document
            .querySelector('#flow-walk [data-answer=unknown]')
            ?.scrollIntoView({ behavior: 'instant', block: 'center' }),
        );
        await reader.click('#flow-walk [data-answer=unknown]');
        await expect.poll(() => textOf(reader, '#flow-walk-question')).not.toBe(question);
        await reader.see('#flow-walk-checker');
        const top = await topOfQuestion(reader);
        expect([passed, top, top >= 0 && top < 600]).toEqual([passed, top, true]);
      }
    },
  },
  {
    title: 'the walk goes back with Back, and a shared link leads to its question in another language',
    walk: async (reader) => {
      await reader.open('/de/find-the-cause/?others_affected=only_me&message=plain');
      await reader.wake('FlowWalk');
      await reader.see('#flow-walk-question', wordsOf('de').question.reads_balances.text);
      await reader.click('#flow-walk [data-answer=yes]');
      await reader.see('#flow-walk-question', wordsOf('de').question.box_ticked.text);
      await reader.wire.back();
      await reader.see('#flow-walk-question', wordsOf('de').question.reads_balances.text);
      await reader.open('/tr/find-the-cause/?others_affected=only_me&message=plain&reads_balances=yes');
      await reader.wake('FlowWalk');
      await reader.see('#flow-walk-question', wordsOf('tr').question.box_ticked.text);
    },
  },
  {
    title: 'a figure is enlarged, closed by a click and by a key, and gives the keyboard back',
    walk: async (reader) => {
      await reader.open('/de/auth-invalid/');
      await reader.click('#figure-trading_ticked [data-zoom]');
      await reader.see('dialog[open]');
      await reader.click('dialog[open] button');
      await reader.miss('dialog[open]');
      await reader.click('#figure-trading_ticked [data-zoom]');
      await reader.see('dialog[open] [role=img]');
      await reader.press('Escape');
      await reader.miss('dialog[open]');
      await reader.until(true, () => document.activeElement?.matches('#figure-trading_ticked [data-zoom]'));
    },
  },
  {
    title: 'a vote is stored, told more about with a cleaned comment, and taken back',
    walk: async (reader) => {
      const { cleanedSecret, removed, saved, send, takeBack, takenBack } = wordsOf('tr').feedback;
      await reader.open('/tr/new-key/');
      await reader.wake('Feedback');
      // Whoever votes sooner is thanked like a robot, and nothing is kept.
      await reader.until(true, (soonest) => performance.now() > soonest, FASTEST_READER_MS);
      await reader.click('form button[value=no]');
      await reader.see('form', saved);
      await reader.paste('form textarea', `My key is ${'aB3'.repeat(22)} help`);
      await reader.see('form blockquote', removed.secret);
      await reader.click('form button', send);
      await reader.see('form', cleanedSecret);
      await reader.click('form button', takeBack);
      await reader.see('form', takenBack);
    },
  },
  {
    title: 'the report opens with the token, and its chart is drawn',
    walk: async (reader) => {
      const vote = {
        id: randomUUID(),
        visitor: randomUUID(),
        page: '/new-key/',
        locale: 'de',
        revision: '0123456789ab',
        vote: 'no',
      };
      const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(vote) };
      expect((await fetch(`${reader.origin}/api/feedback`, sent)).status).toBe(201);
      await reader.open('/de/report/');
      await reader.wake('Report');
      await reader.type('[data-island=Report] input', TOKEN);
      await reader.press('Enter');
      await reader.see('h2, h3', wordsOf('de').report.comments.title);
      await reader.until(true, () => {
        const canvas = document.querySelector('canvas');
        const drawn = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
        return drawn?.some((part) => part > 0);
      });
    },
  },
  {
    title: 'the field in the header opens by a key, finds by words, and leads there',
    walk: async (reader) => {
      await reader.open('/ru/privacy/');
      await reader.press('/');
      await reader.see('#search-query');
      await reader.press(...'белый список');
      await reader.see('[role=option]');
      await reader.press('Enter');
      await reader.at(/^\/ru\/auth-invalid\/#ip-whitelist$/);
      await reader.inView('#ip-whitelist');
    },
  },
  {
    title: 'the contents say where the reader is, and a link into a closed fold opens it',
    walk: async (reader) => {
      await reader.open('/auth-invalid/#ip-whitelist');
      const marked = () => document.querySelector('#contents [aria-current]')?.getAttribute('href');
      await reader.until('#ip-whitelist', marked);
      await reader.open('/auth-invalid/#worked-before');
      await reader.inView('#worked-before li');
      await reader.click('a[href="#source-seed"]');
      await reader.inView('#source-seed');
    },
  },
  {
    title: 'without scripts the article, its figures and the rules are there, and a vote is stored',
    scripts: false,
    walk: async (reader) => {
      const { rules } = wordsOf('de');
      await reader.open('/de/auth-invalid/');
      await reader.see('h1');
      await reader.see('[data-figure] [role=img]');
      await reader.see('noscript p', rules.noScript);
      await reader.miss('#paste, [data-theme-toggle]');
      await reader.type('textarea[name=comment]', 'reader@example.com');
      await reader.click('form button[value=no]');
      await reader.at(/^\/de\/auth-invalid\/#feedback-cleaned$/);
      await reader.see('#feedback-cleaned');
    },
  },
];
