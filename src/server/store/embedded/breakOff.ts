import { StoreUnavailable } from '../feedbackStore';

type Break = (reason: StoreUnavailable) => void;

/**
 * The same object, whose promises are broken off when `ended` settles. The driver waits for ever for an engine that is
 * gone, and so would the reader. (A race with `ended` itself would keep something of every call for as long as it lasts.)
 */
export function breakOff<T extends object>(target: T, ended: Promise<Error>): T {
  const underway = new Set<Break>();
  void ended.then((cause) => {
    for (const stop of underway) stop(new StoreUnavailable('The database has stopped.', { cause }));
  });
  const bound = (promise: Promise<unknown>) =>
    new Promise((resolve, reject) => {
      underway.add(reject);
      promise.then(resolve, reject).finally(() => underway.delete(reject));
    });
  return new Proxy(target, {
    get: (object, name) => {
      const member: unknown = Reflect.get(object, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const result: unknown = member.apply(object, args);
        return result instanceof Promise ? bound(result) : result;
      };
    },
  });
}
