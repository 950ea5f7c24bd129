import { type ReactNode, useEffect, useRef } from 'react';

/** In milliseconds: an answer is announced when it has stood so long, and its region then listens for a while. */
const REST = 700;
const HEARD = 1000;

/**
 * An answer that is seen at once and announced politely once it rests: a screen reader that was told of every letter would
 * never come to an end. To be announced, the nodes are put into their own place again while the region is live, so nothing
 * stands on the page twice. What is there from the start is not announced.
 */
export function Announced({ children }: { readonly children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const said = useRef<string>(undefined);
  const listening = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const { current } = region;
    if (!current) return;
    const text = current.textContent ?? '';
    if (said.current === undefined) {
      said.current = text;
      current.ariaLive = 'off';
    }
    if (text === said.current) return;
    const timer = setTimeout(() => {
      said.current = text;
      current.ariaLive = 'polite';
      current.replaceChildren(...current.childNodes);
      clearTimeout(listening.current);
      listening.current = setTimeout(() => {
        current.ariaLive = 'off';
      }, HEARD);
    }, REST);
    return () => clearTimeout(timer);
  });

  return (
    <div role="status" ref={region}>
      {children}
    </div>
  );
}
