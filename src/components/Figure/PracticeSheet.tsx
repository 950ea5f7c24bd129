import screen from '@words/drawing.screen.json';
import labels from '@words/labels.json';
import { useEffect, useRef } from 'react';
import { FIGURES, type PracticeId } from '../../figures/figures';
import { kitFrom } from '../../figures/kit';
import type { KeyForm, Move } from '../../figures/practice/keyForm';
import { KeySettings } from '../../figures/screens/KeySettings';
import { t } from '../../i18n/widgetText';
import { StillSheet } from './StillSheet';
import styles from './styles.module.css';

const kit = kitFrom((id) => labels[id], screen.drawing.screen);

/** The drawing before the reader takes it up. */
export function StillPractice({ id, alt }: { readonly id: PracticeId; readonly alt: string }) {
  const { form, part, mark } = FIGURES[id];
  return (
    <StillSheet alt={alt}>
      <KeySettings kit={kit} form={form} part={part} mark={mark} />
    </StillSheet>
  );
}

interface Props {
  readonly id: PracticeId;
  readonly form: KeyForm;
  readonly onMove: (move: Move) => void;
}

/** The drawing in the reader's hands: the same shapes, now real controls. */
export function PracticeSheet({ id, form, onMove }: Props) {
  const { part } = FIGURES[id];
  const sheet = useRef<HTMLFieldSetElement>(null);

  // A control that has done its work is gone, and with it the keyboard's place: the next control takes over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move, whatever it changed
  useEffect(() => {
    if (document.activeElement === document.body) sheet.current?.querySelector<HTMLElement>('button')?.focus();
  }, [form]);

  return (
    <fieldset ref={sheet} className={styles.sheet} data-practice="">
      <legend>
        {t('drawing.practice.notReal')} {part !== 'permissions' && t('drawing.practice.three')}
      </legend>
      <KeySettings
        kit={kit}
        form={form}
        part={part}
        group={`access-${id}`}
        onMove={onMove}
        practiceWords={{
          paste: t('drawing.practice.paste'),
          remove: (address) => t('drawing.practice.remove', { address }),
        }}
      />
    </fieldset>
  );
}
