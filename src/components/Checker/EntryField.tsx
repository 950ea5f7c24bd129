import { type ClipboardEvent, type Ref, type SyntheticEvent, useEffect, useState } from 'react';
import { t } from '../../i18n/widgetText';
import { Said } from '../Said';
import { NO_MANAGERS } from './noManagers';
import styles from './styles.module.css';
import { typingPause } from './typingPause';

/** No key is longer; drawing a megabyte of discs would freeze the page. */
const HIDEABLE = 4096;

interface Props {
  readonly id: string;
  readonly label: string;
  /** A text of `said`. */
  readonly help?: string;
  readonly rows?: number;
  /** A secret is hidden by default. */
  readonly secret?: boolean;
  readonly fieldRef: Ref<HTMLTextAreaElement>;
  /** Told how long the typing is to rest before the text is judged: see `typingPause`. */
  readonly onChange: (pause?: number) => void;
  /** Called instead when the field was emptied because the page is left. */
  readonly onLeave?: () => void;
  readonly onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/** React wraps the browser's event, Preact hands it over as it is. */
function pauseAfter(event: SyntheticEvent<HTMLTextAreaElement, InputEvent>, length: number): number {
  return typingPause(event.nativeEvent ?? event, length);
}

/**
 * A box to paste into. Always a text area, also for a key: an input would silently drop the line breaks we look for.
 * It has no name and belongs to no form, so nothing can submit it; it is uncontrolled, so what was typed before the
 * widget woke up stays. It is kept from password managers, and emptied when the page is left, because a secret may be
 * pasted into any box.
 */
export function EntryField(props: Props) {
  const { id, label, help, rows = 4, secret = false, fieldRef, onChange, onLeave = onChange, onPaste } = props;
  const [hidden, setHidden] = useState(secret);
  const [long, setLong] = useState(false);

  useEffect(() => {
    const clear = () => {
      const field = document.getElementById(id);
      if (field instanceof HTMLTextAreaElement) field.value = '';
      onLeave();
    };
    addEventListener('pagehide', clear);
    return () => removeEventListener('pagehide', clear);
  }, [id, onLeave]);

  return (
    <div className={styles.field}>
      <label htmlFor={id} id={secret ? `${id}-label` : undefined}>
        {label}
      </label>
      {secret && (
        <button
          type="button"
          id={`${id}-show`}
          className={styles.quiet}
          aria-labelledby={`${id}-show ${id}-label`}
          aria-controls={id}
          onClick={() => setHidden(!hidden)}
        >
          {hidden ? t('checker.common.show') : t('checker.common.hide')}
        </button>
      )}
      {help && (
        <p className={styles.help} id={`${id}-help`}>
          <Said text={help} />
        </p>
      )}
      <textarea
        ref={fieldRef}
        id={id}
        className={hidden && !long ? styles.masked : styles.code}
        rows={rows}
        dir="ltr"
        translate="no"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={help ? `${id}-help` : undefined}
        {...NO_MANAGERS}
        onInput={(event) => {
          const { length } = event.currentTarget.value;
          setLong(length > HIDEABLE);
          onChange(pauseAfter(event, length));
        }}
        onPaste={onPaste}
      />
    </div>
  );
}
