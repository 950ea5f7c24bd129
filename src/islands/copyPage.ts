/** The button that copies a page as Markdown; without scripts a link in its place opens the same text. */

async function textOf(path: string): Promise<Blob> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new Blob([await answer.text()], { type: 'text/plain' });
}

async function copyPage({ dataset: { copyPage = '', copied = '', failed = '' }, parentElement }: HTMLElement) {
  const status = parentElement?.querySelector('[role=status]');
  if (!status) return;
  status.textContent = '';
  try {
    // Handed over as a promise, at once: WebKit allows a copy only in the very moment of the click.
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': textOf(copyPage) })]);
    status.textContent = copied;
  } catch {
    // Refused, or too old for it, or no network.
    status.textContent = failed;
  }
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy-page]') : null;
  if (button) copyPage(button);
});
