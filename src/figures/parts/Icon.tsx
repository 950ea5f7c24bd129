import styles from './window.module.css';

/** Drawn in strokes on a field of 16 by 16, in the colour of the text beside it. */
const ICONS = {
  pencil: 'M3 13l.8-3.2 7-7 2.4 2.4-7 7zM9.5 4l2.5 2.5',
  ok: 'M3 8.5l3.3 3.3L13 5',
  error: 'M4 4l8 8M12 4l-8 8',
  unsure: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.8M8 12.6v.2',
  copy: 'M6 6h7v7H6zM10 3.5V3H3v7h.5',
  person: 'M8 8.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM3 14c.6-2.6 2.5-4 5-4s4.4 1.4 5 4',
} as const;

type IconId = keyof typeof ICONS;

export function Icon({ id }: { readonly id: IconId }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[id]} />
    </svg>
  );
}
