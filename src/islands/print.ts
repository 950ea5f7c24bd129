/** One cause is printed by its own button; the code for it is loaded with the first. */
document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-print-section]') : null;
  if (!button) return;
  const { printSection } = await import(
    /* webpackChunkName: "island-print" */ '../components/PrintButton/printSection'
  );
  printSection(button);
});
