import words from '@words/drawing.practice.json';
import { useEffect, useState } from 'react';
import { FIGURES, type PracticeId } from '../../figures/figures';
import { type Move, type PracticeKey, step } from '../../figures/practice/keyForm';
import { practiceResult } from '../../figures/practice/practiceResult';
import { STARTS } from '../../figures/practice/starts';
import { learn, t } from '../../i18n/widgetText';
import { PracticeSheet, StillPractice } from './PracticeSheet';
import { Result } from './Result';
import styles from './styles.module.css';

learn(words);

interface Props {
  readonly id: PracticeId;
  /** What a screen reader says of the still picture. */
  readonly alt: string;
}

/** A drawing that can be operated on request: until then, and without scripts, it is the still picture. */
export default function Practice({ id, alt }: Props) {
  const [key, setKey] = useState<PracticeKey | null>(null);
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const begin = () => setKey(STARTS[FIGURES[id].practice]);
  const onMove = (move: Move) => setKey((before) => before && step(before, move));
  return (
    <>
      {key ? <PracticeSheet id={id} form={key.form} onMove={onMove} /> : <StillPractice id={id} alt={alt} />}
      <div role="status">{key && <Result {...practiceResult(key)} />}</div>
      {/* A button that does not work yet is not shown; its place is kept. */}
      <p className={`${styles.tools} needs-script screen-only`} data-asleep={isAwake ? undefined : ''}>
        <button type="button" onClick={() => (key ? setKey(null) : begin())}>
          {t(key ? 'drawing.practice.stop' : 'drawing.practice.start')}
        </button>
        {key && (
          <button type="button" onClick={begin}>
            {t('drawing.practice.reset')}
          </button>
        )}
      </p>
    </>
  );
}
