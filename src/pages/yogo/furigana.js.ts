import type { APIRoute } from 'astro';
import code from '../../registry/glossary/furigana.client.ts?script-text';

/** What puts the readings into a page, as a file: loaded when a reader turns them on. */
export const GET: APIRoute = () => new Response(code, { headers: { 'content-type': 'text/javascript' } });
