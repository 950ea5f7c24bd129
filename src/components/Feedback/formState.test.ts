import { describe, expect, it } from 'vitest';
import { atSend, atVotes, CLOSED, notePlace, openedByHand, orderOf } from './formState';

describe('the rest of the form', () => {
  it('is not in sight before it is asked for', () => {
    expect(CLOSED.commenting).toBe(false);
  });

  it('takes the focus when its reader asked for it', () => {
    expect(openedByHand(CLOSED)).toMatchObject({ commenting: true, openedByHand: true });
  });

  it('comes after a vote without taking the focus', () => {
    expect(atVotes()).toMatchObject({ commenting: true, openedByHand: false });
  });

  it('stays as it is when one of its buttons is clicked', () => {
    const open = openedByHand(CLOSED);
    expect(atSend(open)).toEqual({ ...open, atSend: true });
  });
});

describe('the answer to a click', () => {
  it('stands beside the votes after a vote', () => {
    expect(notePlace(atVotes(), true)).toBe('votes');
  });

  it('stands beside the send button after a comment', () => {
    expect(notePlace(atSend(atVotes()), true)).toBe('send');
  });

  it('stands beside the votes again once the answer is taken back, or voted anew', () => {
    expect(notePlace(atSend(atVotes()), false)).toBe('votes');
    expect(notePlace(atVotes(), true)).toBe('votes');
  });

  it('stands beside the votes while the rest of the form is closed', () => {
    expect(notePlace(atSend(CLOSED), true)).toBe('votes');
  });
});

describe('a form that is sent', () => {
  function filled(...fields: readonly (readonly [name: string, value: string])[]): FormData {
    const data = new FormData();
    for (const [name, value] of fields) data.append(name, value);
    return data;
  }

  it('is a vote when one of the two answers sent it, whatever else is filled in', () => {
    const data = filled(['website', ''], ['reasons', 'other'], ['comment', 'hello']);
    expect(orderOf(data, 'no')).toEqual({ kind: 'vote', vote: 'no', website: '' });
  });

  it('carries what a robot wrote into the field that readers do not see', () => {
    expect(orderOf(filled(['website', 'spam']), 'yes')).toMatchObject({ website: 'spam' });
  });

  it('tells the ticked reasons and the comment when its own button sent it', () => {
    const data = filled(['reasons', 'clear'], ['reasons', 'other'], ['comment', 'hello']);
    expect(orderOf(data, '')).toEqual({ kind: 'tell', reasons: ['clear', 'other'], comment: 'hello' });
  });

  it('asks for the word that "something else" needs', () => {
    expect(orderOf(filled(['reasons', 'other'], ['comment', ' ']), '').kind).toBe('ask');
  });

  it('tells nothing more than an empty comment when nothing is filled in', () => {
    expect(orderOf(filled(), '')).toEqual({ kind: 'tell', reasons: [], comment: '' });
  });
});
