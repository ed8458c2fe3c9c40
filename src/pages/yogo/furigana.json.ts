import type { APIRoute } from 'astro';
import { furiganaWords } from '../../registry/glossary/furigana-words.ts';

export const GET: APIRoute = async () => Response.json(await furiganaWords());
