import type { APIRoute } from 'astro';
import { mediaFiles, readMedia } from '../../features/guide/media.ts';

export const getStaticPaths = () => mediaFiles().map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(readMedia(params.file ?? ''));
