/* In the page, before its own scripts: how long each press and each key took until the frame after it. */
const taken = [];
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries()) if (interactionId) taken.push(duration);
}).observe({ type: 'event', durationThreshold: 16, buffered: true });

/** The longest part of what was done since the last call, in milliseconds; 0 when nothing took 16. */
window.longestSince = () => Math.max(0, ...taken.splice(0));
