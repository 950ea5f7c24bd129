/** What a place of the site is to who looks for something. */
export type Kind = 'page' | 'section' | 'code' | 'cause' | 'question';

/** A place that can be found, as the reader sees it in a list. */
export interface Place {
  /** With locale and fragment: `/ru/auth-invalid/#keys`. */
  readonly href: string;
  readonly kind: Kind;
  readonly title: string;
  /** Name of the page that it is on; '' for a page itself. */
  readonly page: string;
}

/** A place with all by which it is found. */
export interface Findable extends Place {
  /** What people call it although the page does not: "KYC", "white list". */
  readonly also: string;
  /** Numbers of errors, without their sign, apart by blanks. */
  readonly codes: string;
  readonly text: string;
}
