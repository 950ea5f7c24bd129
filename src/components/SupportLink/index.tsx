import { SUPPORT_HOST, SUPPORT_URL } from './support';

/** The way to XChainer's support, as its address. In MDX: `<SupportLink/>`. */
export function SupportLink() {
  return (
    <a href={SUPPORT_URL} rel="noreferrer">
      {SUPPORT_HOST}
    </a>
  );
}
