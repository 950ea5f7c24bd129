/** A figure opens in full screen by its button or by a click on the drawing; the code for it is loaded with the first. */
document.addEventListener('click', async ({ target }) => {
  const place = target instanceof Element ? target.closest('[data-zoom], [data-figure] [role=img]') : null;
  const figure = place?.closest<HTMLElement>('[data-figure]');
  // A click that ends the selection of a label is no wish to zoom.
  if (!figure || figure.closest('dialog') || !getSelection()?.isCollapsed) return;
  const { enlarge } = await import(/* webpackChunkName: "island-zoom" */ '../components/Figure/enlarge');
  enlarge(figure);
});
