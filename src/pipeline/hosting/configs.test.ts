import { expect, test } from 'vitest';
import { caddyConfig, caddyServer } from './caddy.ts';
import { HEADERS, TYPES } from './headers.ts';
import { nginxConfig, nginxServer } from './nginx.ts';

const site = (url: string) => ({ url, redirects: [{ from: '/mukashi/', to: '/soudan/#$1' }] });
const under = site('https://example.org/mihon/');
const atRoot = site('https://example.org/');
const nginx = (of: typeof under) => nginxConfig(of, nginxServer(of, '/srv/mihon/current'));
const caddy = (of: typeof under) => caddyConfig(of, caddyServer(of, '/srv/mihon/current'));

test.each([
  ['nginx', nginx, (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['Caddy', caddy, (name: string, value: string) => `\t\t${name} "${value}"\n`],
])('%s: every header and every type of file once', (_, config, line) => {
  for (const [name, value] of Object.entries(HEADERS))
    expect(config(under).split(line(name, value)), name).toHaveLength(2);
  for (const extension of Object.keys(TYPES))
    expect(config(under)).toMatch(new RegExp(`[ .]${extension};?$`, 'm'));
});

test('the base path stands before everything of the site, and nothing does where there is none', () => {
  expect(nginx(under)).toContain('~^/mihon/_astro/ ');
  expect(nginx(under)).toContain('error_page 404 /mihon/404.html;');
  expect(nginx(under)).toContain('location = / { return 302 "/mihon/"; }');
  expect(caddy(under)).toContain('path /mihon/_astro/* /mihon/pagefind/index/*\n');
  expect(caddy(under)).toContain('rewrite * /mihon/404.html');
  expect(nginx(atRoot)).toContain('~^/_astro/ ');
  expect(nginx(atRoot)).toContain('error_page 404 /404.html;');
  expect(nginx(atRoot)).not.toContain('302');
  expect(caddy(atRoot)).toContain('path /_astro/* /pagefind/index/*\n');
  expect(caddy(atRoot)).not.toContain('302');
});

test('an address never becomes a variable of nginx', () => {
  expect(nginx(under)).toContain('{ return 301 "/mihon/soudan/#%241"; }');
});

test('no location of nginx has a header of its own: it would lose all the others', () => {
  for (const [, body] of nginx(under).matchAll(/location [^{]*\{([^}]*)\}/g))
    expect(body).not.toContain('add_header');
});
