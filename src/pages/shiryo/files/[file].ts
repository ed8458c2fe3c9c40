import type { APIRoute } from 'astro';
import { contentFiles, readContentFile } from '../../../lib/content-files.ts';

export const getStaticPaths = () => contentFiles('shiryo').map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(readContentFile('shiryo', params.file ?? ''));
