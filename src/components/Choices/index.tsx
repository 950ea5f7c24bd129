import type { ReactNode } from 'react';
import styles from './styles.module.css';

/**
 * Turns a Markdown list of links into large targets: what the reader sees, and where it leads.
 *
 * In MDX: `<Choices>` around `- [**I see this**](./page.mdx)` items.
 */
export function Choices({ children }: { readonly children: ReactNode }) {
  return <div className={styles.choices}>{children}</div>;
}
