import styles from './styles.module.css';

/**
 * Shows a figure in a full-screen dialog until it is closed. The figure itself is moved, not copied, so a practice
 * goes on where it was and no id is there twice; an empty place of the same height keeps the page from jumping.
 */
export function enlarge(figure: HTMLElement): void {
  // A second click while this code was on its way.
  if (figure.closest('dialog')) return;
  const place = document.createElement('div');
  place.className = figure.className;
  place.style.blockSize = `${figure.offsetHeight}px`;

  const dialog = document.createElement('dialog');
  dialog.className = styles.dialog ?? '';
  // A drawing that is being tried out is no picture: what it is says its legend.
  const name = figure.querySelector('[role=img]')?.getAttribute('aria-label');
  dialog.setAttribute('aria-label', name ?? figure.querySelector('legend')?.textContent ?? '');
  const close = document.createElement('button');
  close.className = styles.close ?? '';
  close.textContent = figure.querySelector<HTMLElement>('[data-zoom]')?.dataset.zoom ?? '';
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === close) dialog.close();
  });
  dialog.addEventListener('close', () => {
    place.replaceWith(figure);
    dialog.remove();
    figure.querySelector<HTMLElement>('[data-zoom]')?.focus({ preventScroll: true });
  });

  figure.replaceWith(place);
  dialog.append(close, figure);
  document.body.append(dialog);
  dialog.showModal();
}
