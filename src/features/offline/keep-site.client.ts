import { dayInJapan } from '../../lib/dates.ts';
import { arrived, keepSet, removeAll } from './keep-set.ts';
import { cachesOf, readState } from './kept.ts';
import { LIST_FILE, type OfflineList, SETS, type SetName } from './list.ts';
import { ASK_REMOVE, BEGUN, ending, onTheWay, REMOVED, type Situation, situation } from './words.ts';

/**
 * 「この端末にぜんぶ保存」: keeps the whole site, or its sheets, on this device, says how it stands, and takes all away again. Where the
 * browser cannot, the sentence in the page stays.
 */
class KeepSite extends HTMLElement {
  private readonly base = this.dataset.base ?? '/';
  private list: OfflineList | undefined;

  connectedCallback() {
    // Both are there in secure contexts alone: not in a page from a file, not without HTTPS.
    if (!navigator.serviceWorker || !('caches' in window)) return;
    this.inside('[data-keep=no]').hidden = true;
    this.inside('[data-keep=ui]').hidden = false;
    this.addEventListener('click', ({ target }) => {
      const what = (target as Element).closest('button')?.dataset.keep;
      if (what === 'remove') void this.takeAway();
      else if (what) void this.keep(what as SetName);
    });
    void this.show();
  }

  private inside = <Found extends HTMLElement>(selector: string): Found =>
    this.querySelector<Found>(selector) as Found;

  private say(text: string) {
    this.inside('[role=status]').textContent = text;
  }

  /** Shows how it stands, with what the network says of now; while it is gone, with what it said before. */
  private async show() {
    this.list = await fetch(this.base + LIST_FILE, { cache: 'no-store' })
      .then((response) => response.json() as Promise<OfflineList>)
      .catch(() => this.list);
    for (const name of SETS) {
      const { text, button } = situation(await this.situation(name));
      this.inside(`[data-said=${name}]`).textContent = text;
      const press = this.inside<HTMLButtonElement>(`[data-keep=${name}]`);
      press.hidden = button === undefined;
      press.textContent = button ?? '';
    }
    this.inside('[data-keep=remove]').hidden = (await cachesOf(this.base)).length === 0;
  }

  private async situation(name: SetName): Promise<Situation> {
    const { base } = this;
    const listed = this.list?.[name];
    const files = listed ? await arrived({ base, name, set: listed }) : [];
    return { name, listed, kept: await readState(base, name), arrived: files.length };
  }

  private async keep(name: SetName) {
    const set = this.list?.[name];
    if (!set) return;
    const bar = this.inside<HTMLProgressElement>('progress');
    const all = set.files.reduce((sum, { bytes }) => sum + bytes, 0);
    this.busy(true);
    this.say(BEGUN);
    const how = await keepSet({
      base: this.base,
      name,
      set,
      day: dayInJapan(new Date()),
      progress: (files, bytes) => {
        bar.value = bytes / all;
        this.inside('[data-keep=far]').textContent = onTheWay(files, set.files.length, bytes / all);
      },
    });
    this.busy(false);
    this.say(ending(how, { ...(await this.situation(name)), listed: set }));
    await this.show();
  }

  private busy(busy: boolean) {
    for (const button of this.querySelectorAll('button')) button.disabled = busy;
    this.inside('[data-keep=way]').hidden = !busy;
  }

  private async takeAway() {
    if (!confirm(ASK_REMOVE)) return;
    await removeAll(this.base);
    this.say(REMOVED);
    await this.show();
  }
}
customElements.define('keep-site', KeepSite);
