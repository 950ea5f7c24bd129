import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Move, NEW_LIST, OLD_LIST, type PracticeKey, step } from './keyForm';
import { practiceResult } from './practiceResult';
import { STARTS } from './starts';

const simple = fc
  .constantFrom('tick', 'open', 'restrict', 'paste', 'confirm')
  .map((name): Move => ({ do: name as 'tick' }));
const removal = fc.constantFrom(...OLD_LIST, ...NEW_LIST).map((address): Move => ({ do: 'remove', address }));
const edits = fc.array(fc.oneof(simple, removal));
const start = fc.constantFrom<PracticeKey>(...Object.values(STARTS));
const after = (key: PracticeKey, moves: readonly Move[]) => moves.reduce(step, key);

it('nothing but Save changes what the account shows', () => {
  fc.assert(
    fc.property(start, edits, (key, moves) => {
      expect(practiceResult(after(key, moves)).account).toBe(practiceResult(key).account);
    }),
  );
});

it('after Save, the account goes by the form', () => {
  fc.assert(
    fc.property(start, edits, (key, moves) => {
      const { form, saved } = step(after(key, moves), { do: 'save' });
      expect({ ...saved, pasted: form.pasted }).toEqual(form);
    }),
  );
});

it('the right way ends well, whatever was tried before', () => {
  const rightWay: readonly Move[] = [
    { do: 'restrict' },
    ...OLD_LIST.map((address): Move => ({ do: 'remove', address })),
    { do: 'paste' },
    { do: 'confirm' },
    { do: 'save' },
  ];
  fc.assert(
    fc.property(start, edits, (key, moves) => {
      const done = after(key, [...moves, ...rightWay]);
      const ticked = done.form.trading ? done : after(done, [{ do: 'tick' }, { do: 'save' }]);
      expect(practiceResult(ticked)).toEqual({ account: 'works', why: 'all_saved' });
    }),
  );
});
