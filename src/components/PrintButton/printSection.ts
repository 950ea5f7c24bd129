/** The nearest heading of a main section before an element. */
function headingBefore(element: Element): Element | null {
  let before: Element | null = element;
  while (before && before.tagName !== 'H2') before = before.previousElementSibling;
  return before;
}

/** What the checkers of a section have answered, to be printed below them: the checkers themselves stay on the screen. */
function answersIn(part: Element): readonly HTMLElement[] {
  return [...part.querySelectorAll('[role=status]')].flatMap((status) => {
    // The verdict alone is announced; the findings stand beside it.
    const answer = status.parentElement;
    if (!answer?.querySelector('[data-code]')) return [];
    const copy = answer.cloneNode(true) as HTMLElement;
    for (const button of copy.querySelectorAll('button')) button.remove();
    copy.dataset.printedAnswer = '';
    status.closest('details:has([data-island])')?.after(copy);
    return [copy];
  });
}

/**
 * Prints the section around a button and nothing else: its heading, its text and steps with boxes to tick, and what its
 * checkers have answered. Afterwards the page is as before.
 */
export function printSection(button: HTMLElement): void {
  const inProse = button.closest('.prose > *');
  const heading = inProse && headingBefore(inProse);
  if (!heading) return;
  const parts: Element[] = [heading];
  for (let next = heading.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling) {
    parts.push(next);
  }
  const answers = parts.flatMap(answersIn);
  for (const part of [...parts, ...answers]) part.setAttribute('data-printed', '');
  document.body.dataset.printing = '';
  addEventListener(
    'afterprint',
    () => {
      delete document.body.dataset.printing;
      for (const part of parts) part.removeAttribute('data-printed');
      for (const answer of answers) answer.remove();
    },
    { once: true },
  );
  print();
}
