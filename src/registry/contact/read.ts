import { buildDay } from '../../lib/environment.ts';
import { quote } from '../read.ts';
import { contactVerdict } from './rules.ts';

/** A contact that may be shown, with whether it still has to be confirmed. The check has told staff before; this is the last gate. */
export async function quoteContact(id: string) {
  const contact = await quote('contact', id);
  const verdict = contactVerdict(contact, buildDay());
  if (!verdict.show) throw new Error(`連絡先「${id} ${contact.name}」は載せられません。${verdict.reason}`);
  return { ...contact, recheck: verdict.recheck };
}
