/** A module that lets every write of the engine's thread fail as on a full disk, while a file is there. */
export function diskFullWhile(file: string): string {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    import { isMainThread } from 'node:worker_threads';
    const write = fs.writeSync;
    fs.writeSync = (...args) => {
      const full = !isMainThread && fs.existsSync(${JSON.stringify(file)});
      if (full) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', errno: -28 });
      return write(...args);
    };
    syncBuiltinESMExports();`;
  return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
}
