/** What a driver of either protocol can do; everything that a reader does is made of it. */
export interface Wire {
  /** The engine and its version, e.g. `Firefox 153.8.0`. */
  readonly name: string;
  /** Loads an address, until the page and its scripts are there. */
  navigate(address: string): Promise<unknown>;
  /** Goes back one page in the history. */
  back(): Promise<unknown>;
  /** What the source of a function gives when it is called in the page; arguments and result are plain JSON. */
  run(source: string, args: readonly unknown[]): Promise<unknown>;
  /** Moves the mouse and presses keys: W3C's input sources, the same in both protocols. */
  perform(sources: readonly object[]): Promise<unknown>;
  /** What the pages have complained of since this was last asked: errors, warnings, broken security policies. */
  complaints(): Promise<readonly string[]>;
  /** Ends the browser and all that was started with it. */
  close(): Promise<void>;
}

/** How a session begins. */
export interface Start {
  /** Whether pages may run scripts. */
  readonly scripts: boolean;
}

/** As a phone held upright; WebKit's window has buttons beside each other and stays a little wider. */
export const SCREEN = { width: 390, height: 844 };
