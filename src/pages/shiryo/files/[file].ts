import type { APIRoute } from 'astro';
import { publishedFiles, readPublishedFile } from '../../../lib/content-files.ts';

export const getStaticPaths = () => publishedFiles('shiryo').map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(readPublishedFile('shiryo', params.file ?? ''));
