import { buildDay } from '../../lib/environment.ts';
import { site } from '../../registry/read.ts';
import { openData } from './exchange/open-data.ts';
import { areas, facilities } from './read.ts';

/** The files of open data of this build, by their names. */
export async function openDataFiles(): Promise<Map<string, string>> {
  const about = await site();
  const context = { areas: await areas(), centre: about.location };
  return openData(await facilities(), about, context, buildDay());
}
