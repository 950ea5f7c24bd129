import { expect, test } from 'vitest';
import { answersIn, withAnswers } from './answersInAddress';

test('only answers that a question of ours has are read', () => {
  expect(answersIn('?reads_balances=yes&worked_before=unknown&which_site=<script>&other=1')).toEqual({
    reads_balances: 'yes',
    worked_before: 'unknown',
  });
});

test('answers are written beside what stands there, and read again', () => {
  const search = withAnswers('?code=-2015&worked_before=no', { reads_balances: 'yes' });
  expect(search).toBe('?code=-2015&reads_balances=yes');
  expect(answersIn(search)).toEqual({ reads_balances: 'yes' });
});

test('nothing is left of the query when nothing is in it', () => {
  expect(withAnswers('?reads_balances=yes', {})).toBe('');
});
