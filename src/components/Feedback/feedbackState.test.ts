import { describe, expect, it, test } from 'vitest';
import type { Ballot } from './ballot';
import {
  ballotAfter,
  begun,
  commented,
  complained,
  type FeedbackState,
  looked,
  lookedAcross,
  NOTHING,
  type Note,
  offered,
  type Sent,
  takenBack,
  takenOut,
  voted,
} from './feedbackState';
import type { Unsent, Wanted } from './outbox/unsent';

const subject = { page: '/auth-invalid/', locale: 'en', revision: '0123456789ab' };
const STORED: Ballot = { id: 'one', token: 'token', vote: 'yes' };
const NEVER_REACHED: Ballot = { id: 'one', vote: 'yes' };

const showing = (note: Note, ballot: Ballot | undefined = STORED): FeedbackState => ({ ...NOTHING, ballot, note });
const unsent = (wanted?: Wanted): Unsent => ({
  subject,
  id: 'waiting',
  ...(wanted && { wanted }),
  since: 0,
  tries: 0,
  notBefore: 0,
});
const sent = {
  stored: { state: 'stored', id: 'two', token: 'token', removed: [], kept: true },
  secret: { state: 'stored', id: 'two', token: 'token', removed: ['secret'], kept: true },
  takenBack: { state: 'taken_back', kept: true },
  refused: { state: 'refused', kept: true },
  refusedComment: { state: 'refused', field: 'comment', kept: true },
  kept: { state: 'unreached', kept: true },
  lost: { state: 'unreached', kept: false },
} as const satisfies Readonly<Record<string, Sent>>;

describe('a page that is opened', () => {
  const openedWith = (waiting: Unsent | undefined, known: Ballot | undefined) => looked(NOTHING, { waiting, known });

  it('shows the answer that is stored, and says nothing', () => {
    expect(openedWith(undefined, STORED)).toEqual({ ballot: STORED, note: '', problem: '' });
  });

  it('says that an answer still waits to be sent', () => {
    expect(openedWith(unsent({ vote: 'yes' }), NEVER_REACHED)).toEqual(showing('unsent', NEVER_REACHED));
  });

  it('says that an answer still waits to be taken back', () => {
    expect(openedWith(unsent(), undefined)).toEqual({ ...NOTHING, note: 'takenBackLater' });
  });

  it('shows no answer that the server never had and that nobody sends any more', () => {
    expect(openedWith(undefined, NEVER_REACHED).ballot).toBeUndefined();
  });
});

describe('what was waiting and is settled without a click', () => {
  it('is saved when its ballot is still known', () => {
    expect(looked(showing('unsent'), { waiting: undefined, known: STORED }).note).toBe('saved');
  });

  it('is invalid when the server refused it, and its ballot with it', () => {
    expect(looked(showing('unsent'), { waiting: undefined, known: undefined }).note).toBe('invalid');
  });

  it('is taken back when that is what it waited for', () => {
    expect(looked(showing('takenBackLater'), { waiting: undefined, known: undefined }).note).toBe('takenBack');
  });

  it('is not said to be settled while it still waits', () => {
    const held = { waiting: unsent({ vote: 'yes' }), known: STORED };
    expect(looked(showing('unsent'), held).note).toBe('unsent');
    expect(looked(showing('takenBackLater'), { waiting: unsent(), known: undefined }).note).toBe('takenBackLater');
  });

  it('leaves a line alone that answers the reader’s own click', () => {
    for (const note of ['saving', 'saved', 'cleanedSecret', 'unavailable'] as const) {
      expect(looked(showing(note), { waiting: undefined, known: undefined }).note).toBe(note);
      expect(looked(showing(note), { waiting: unsent({ vote: 'no' }), known: STORED }).note).toBe(note);
    }
  });
});

describe('a word from another tab', () => {
  it('that the ballot is gone means that what is said to be saved was taken back', () => {
    for (const note of ['saved', 'savedMore', 'cleaned', 'cleanedSecret'] as const) {
      expect(lookedAcross(showing(note), { waiting: undefined, known: undefined })).toEqual({
        ...NOTHING,
        note: 'takenBack',
      });
    }
  });

  it('changes no line while the ballot is there, and none that says nothing of saving', () => {
    expect(lookedAcross(showing('saved'), { waiting: undefined, known: STORED }).note).toBe('saved');
    expect(lookedAcross(showing('unavailable'), { waiting: undefined, known: undefined }).note).toBe('unavailable');
  });
});

describe('what is offered to the server', () => {
  const newId = () => 'new';

  it('is a new answer under a new id, remembered at once', () => {
    const said = { vote: 'yes' } as const;
    expect(offered(undefined, undefined, said, newId)).toEqual({
      own: { id: 'new' },
      wanted: said,
      ballot: { id: 'new', vote: 'yes' },
    });
  });

  it('is a change of the answer that is known, with its token', () => {
    expect(offered(STORED, undefined, { vote: 'no' }, newId)).toEqual({
      own: { id: 'one', token: 'token' },
      wanted: { vote: 'no' },
      ballot: { id: 'one', token: 'token', vote: 'no' },
    });
  });

  it('means the answer that still waits to be taken back, when its reader votes again', () => {
    expect(offered(undefined, unsent(), { vote: 'no' }, newId).own).toEqual({ id: 'waiting' });
  });

  it('keeps what waits and was not said again', () => {
    const waiting = unsent({ vote: 'yes', comment: 'thanks' });
    expect(offered(NEVER_REACHED, waiting, { vote: 'yes', reasons: ['clear'] }, newId).wanted).toEqual({
      vote: 'yes',
      comment: 'thanks',
      reasons: ['clear'],
    });
  });

  it('wants nothing and remembers nothing of an answer that is taken back', () => {
    expect(offered(STORED, unsent({ vote: 'yes' }), undefined, newId)).toEqual({ own: { id: 'one', token: 'token' } });
  });
});

test('while an offer is on its way the form says so, and no problem any more', () => {
  expect(begun({ own: { id: 'one' }, ballot: NEVER_REACHED })).toEqual(showing('saving', NEVER_REACHED));
});

describe('the ballot after an offer', () => {
  it('is what the browser remembers', () => {
    expect(ballotAfter(sent.stored, 'no', STORED)).toBe(STORED);
  });

  it('is what the server stored, where the browser remembers nothing', () => {
    expect(ballotAfter(sent.stored, 'no', undefined)).toEqual({ id: 'two', token: 'token', vote: 'no' });
  });

  it('is none when nothing was stored, or nothing was wanted', () => {
    expect(ballotAfter(sent.refused, 'no', undefined)).toBeUndefined();
    expect(ballotAfter(sent.stored, undefined, undefined)).toBeUndefined();
  });
});

describe('a vote', () => {
  it.each([
    ['is saved when the server stored it', sent.stored, 'saved'],
    ['waits when nobody was reached and the browser keeps it', sent.kept, 'unsent'],
    ['is not possible now when nobody was reached and nothing is kept', sent.lost, 'unavailable'],
    ['is invalid when the server refused it', sent.refused, 'invalid'],
  ] as const)('%s', (_rule, became, note) => {
    expect(voted(showing('saving', undefined), became, STORED)).toEqual(showing(note));
  });
});

describe('a comment', () => {
  const clean = { text: 'thanks', removed: [] } as const;
  const settled = (became: Sent, cleaned: Parameters<typeof commented>[3] = clean) =>
    commented(showing('saving'), became, STORED, cleaned);

  it('is saved with thanks for the words', () => {
    expect(settled(sent.stored)).toEqual(showing('savedMore'));
  });

  it('is simply saved when there were reasons alone', () => {
    expect(settled(sent.stored, { text: '', removed: [] })).toEqual(showing('saved'));
  });

  it('is said to be cleaned when something was taken out here', () => {
    expect(settled(sent.stored, { text: '[removed: email]', removed: ['email'] })).toEqual(showing('cleaned'));
  });

  it('is said to have held a secret, whether that was taken out here or by the server', () => {
    expect(settled(sent.stored, { text: '[removed: secret]', removed: ['secret'] })).toEqual(showing('cleanedSecret'));
    expect(settled(sent.secret)).toEqual(showing('cleanedSecret'));
  });

  it('waits, or is not possible now, as a vote does', () => {
    expect(settled(sent.kept)).toEqual(showing('unsent'));
    expect(settled(sent.lost)).toEqual(showing('unavailable'));
  });

  it('is the problem when the server refused the comment itself', () => {
    expect(settled(sent.refusedComment)).toEqual({ ...showing('invalid'), problem: 'comment' });
  });

  it('is no problem of its own when the server refused something else', () => {
    expect(settled(sent.refused)).toEqual(showing('invalid'));
  });

  it('leaves a problem alone that came up while it was on its way', () => {
    const complaining: FeedbackState = { ...showing('saving'), problem: 'other' };
    expect(commented(complaining, sent.stored, STORED, clean).problem).toBe('other');
  });
});

test('what was taken out of a comment counts once it is stored, from both sides', () => {
  expect(takenOut(['email'], sent.secret)).toEqual(['email', 'secret']);
  expect(takenOut(['email'], sent.kept)).toEqual([]);
});

describe('taking back', () => {
  it.each([
    ['is done when the server has nothing any more', sent.takenBack, 'takenBack'],
    ['waits when nobody was reached and the browser keeps the wish', sent.kept, 'takenBackLater'],
    ['is not possible now when nobody was reached and nothing is kept', sent.lost, 'unavailable'],
    ['is not possible now when the server refused it', sent.refused, 'unavailable'],
  ] as const)('%s', (_rule, became, note) => {
    expect(takenBack(showing('saving'), became, undefined)).toEqual({ ...NOTHING, note });
  });
});

test('a problem stands beside the note until it is put right, and the same one again changes nothing', () => {
  const wrong = complained(showing('saved'), 'other');
  expect(wrong).toEqual({ ...showing('saved'), problem: 'other' });
  expect(complained(wrong, 'other')).toBe(wrong);
  expect(complained(wrong, '')).toEqual(showing('saved'));
});
