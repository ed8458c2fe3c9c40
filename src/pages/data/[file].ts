import type { APIRoute, GetStaticPaths } from 'astro';
import { openDataFiles } from '../../features/facility/data.ts';

/** The files of open data, `/data/<code>_hospital.csv` and the others. */
export const getStaticPaths: GetStaticPaths = async () =>
  [...(await openDataFiles())].map(([file, text]) => ({ params: { file }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
