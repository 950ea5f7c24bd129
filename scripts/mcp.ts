import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createServer } from './mcp/server';

const site = process.env.SITE_URL ?? 'http://127.0.0.1:3000';

serveStdio(() => createServer({ site, now: Date.now }));
