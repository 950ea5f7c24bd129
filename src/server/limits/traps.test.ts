import { expect, test } from 'vitest';
import { FASTEST_READER_MS, springTraps } from './traps';

const VOTE = { vote: 'yes' };

test.each([
  ['fills in the field that nobody sees', { website: 'https://spam.example' }, 'honeypot'],
  ['puts anything else there', { website: ['x'] }, 'honeypot'],
  ['answers before anybody could', { elapsed: FASTEST_READER_MS - 1 }, 'too_fast'],
  ['answers before the page was there', { elapsed: -1 }, 'too_fast'],
  ['sends a time that is none', { elapsed: 'soon' }, 'too_fast'],
  ['sends a list as its time', { elapsed: [1e6, 1] }, 'too_fast'],
])('who %s is a robot', (_, fields, trap) => {
  expect(springTraps({ ...VOTE, ...fields })).toEqual({ body: VOTE, sprung: trap });
});

test.each([
  ['takes his time', { website: '', elapsed: FASTEST_READER_MS }],
  ['sends a form without scripts', { website: '', elapsed: '' }],
  ['knows nothing of the traps', {}],
])('who %s is none', (_, fields) => {
  expect(springTraps({ ...VOTE, ...fields })).toEqual({ body: VOTE });
});

test.each([null, 'text', 1, [VOTE], undefined])('a body that is %j is left as it is', (body) => {
  expect(springTraps(body)).toEqual({ body });
});
