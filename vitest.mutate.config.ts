import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { environment: 'node', env: { TODAY: '2026-11-21' }, include: ['src/**/*.test.ts'] } });
