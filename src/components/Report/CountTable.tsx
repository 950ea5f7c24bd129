import type { ReactNode } from 'react';
import { number } from './format';
import styles from './styles.module.css';

interface Props {
  readonly caption?: string;
  /** Heads of the columns: of the names, then of each number. */
  readonly heads: readonly string[];
  readonly rows: readonly { readonly id: string; readonly name: ReactNode; readonly counts: readonly number[] }[];
}

/** Plain counts, one row for each thing that was counted. */
export function CountTable({ caption, heads, rows }: Props) {
  const table = (
    <table className={styles.table}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, counts }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {counts.map((count, at) => (
              <td key={heads[at + 1]}>{number(count)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (heads.length < 4) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={heads[0]} tabIndex={0}>
      {table}
    </section>
  );
}
