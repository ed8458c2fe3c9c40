import type { APIRoute } from 'astro';
import { publishedFiles, readPublishedFile } from '../../lib/content-files.ts';

export const getStaticPaths = () => publishedFiles('media').map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(readPublishedFile('media', params.file ?? ''));
