import { checkWhitelist } from '../../src/validator/checks/whitelist';

/** By the last part of a finding's code, what it says: written in by `pages.ts`. */
declare const WORDS: Readonly<Record<string, { readonly title: string }>>;

/** The page by hand: the same checking as the widget's, and a sentence for what it found. */
const fields = ['platform', 'binance'].map((name) => document.getElementById(`whitelist-check-${name}`));
const answer = document.getElementById('answer');

function check(): void {
  const [platform = '', binance = ''] = fields.map((field) => (field as HTMLTextAreaElement).value);
  const lead = checkWhitelist({ platform, binance, errorText: '' }).findings.find(
    ({ code }) => code === 'whitelist.address_missing',
  );
  if (!answer || !lead) return;
  answer.dataset.lead = lead.code;
  answer.textContent = WORDS[lead.code.replace('whitelist.', '')]?.title ?? '';
}

for (const field of fields) field?.addEventListener('input', check);
check();
