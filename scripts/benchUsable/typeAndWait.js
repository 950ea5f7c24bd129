/** Runs in the page before anything of it: types as soon as there are fields, and looks for the answer in every frame. */
function typeAndWait() {
  const LISTS = { platform: '8.8.8.8, 9.9.9.9', binance: '8.8.8.8' };
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    for (const [name, text] of Object.entries(LISTS)) {
      const field = document.getElementById(`whitelist-check-${name}`);
      // A page that draws its fields anew loses what was typed: the reader types again.
      if (!(field instanceof HTMLTextAreaElement) || field.value === text) continue;
      for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true;
      field.scrollIntoView({ block: 'center', behavior: 'instant' });
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    }
    if (document.querySelector('[data-lead="whitelist.address_missing"]')) {
      const usable = performance.now();
      // What was long is told a little later.
      setTimeout(() => window.tellMeasured(JSON.stringify({ usable, longestTask })), 500);
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

typeAndWait();
