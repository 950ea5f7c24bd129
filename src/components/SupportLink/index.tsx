/** Where XChainer's support is written to: the one place of this address. */
const SUPPORT_URL = 'https://help.xchainer.io/';

/** The way to XChainer's support, as its address. In MDX: `<SupportLink/>`. */
export function SupportLink() {
  return (
    <a href={SUPPORT_URL} rel="noreferrer">
      {new URL(SUPPORT_URL).host}
    </a>
  );
}
