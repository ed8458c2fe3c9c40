import { answerOf, type Choice, choiceIn, chosenOf, FIELDS, type Listed, queryOf, saidOf } from './filter.ts';
import { CAPABILITIES, SIGNS } from './words.ts';

/** The browser's own calendar takes its time once: not while somebody waits for an answer. */
const TODAY = new Date().toLocaleDateString('ja-JP-u-ca-japanese', { dateStyle: 'long' });

/** An entry of the list with what it shows by itself. */
interface Entry {
  element: HTMLElement;
  listed: Listed;
  table: Element;
  /** Its rows by what they answer. */
  rows: Map<string, HTMLElement>;
}

/**
 * Chooses from the list inside it by the form inside it. The address always tells the choice; going back and forth, reloading or
 * opening a link that was sent gives the same list.
 */
class FacilityFilter extends HTMLElement {
  private entries: Entry[] = [];
  private areas: string[] = [];

  connectedCallback() {
    const { form } = this;
    this.areas = this.inputs().flatMap(({ name, value }) => (name === FIELDS.area && value ? [value] : []));
    this.entries = [...this.querySelectorAll<HTMLElement>('[data-facility]')].flatMap((element) => {
      const table = element.querySelector('dl');
      const { can = '', goes = '' } = element.dataset;
      const rows = new Map(
        [...element.querySelectorAll('dt')].map((name) => [
          name.textContent ?? '',
          name.parentElement as HTMLElement,
        ]),
      );
      return table ? [{ element, listed: { can, goes }, table, rows }] : [];
    });
    form.addEventListener('change', () => this.chosen());
    form.addEventListener('submit', (event) => event.preventDefault());
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.chosen()));
    addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get form() {
    return this.querySelector('form') as HTMLFormElement;
  }

  private inputs() {
    return [...this.querySelectorAll('input')];
  }

  /** The choice of the address, put into the form and shown. */
  private restore() {
    const choice = choiceIn(new URLSearchParams(location.search), this.areas);
    const values: Record<string, readonly string[]> = {
      [FIELDS.visit]: [choice.visit],
      [FIELDS.area]: [choice.area],
      [FIELDS.wishes]: choice.wishes,
      [FIELDS.procedures]: choice.procedures,
    };
    for (const input of this.inputs()) input.checked = values[input.name]?.includes(input.value) ?? false;
    if (choice.procedures.length > 0) this.querySelector('details')?.setAttribute('open', '');
    this.show(choice);
  }

  /** The choice of the form, shown and put into the address. */
  private chosen() {
    const fields = new URLSearchParams();
    for (const { name, value, checked } of this.inputs()) if (checked) fields.append(name, value);
    const choice = choiceIn(fields, this.areas);
    history.replaceState(null, '', `${location.pathname}${queryOf(choice)}${location.hash}`);
    this.show(choice);
  }

  private show(choice: Choice) {
    const chosen = chosenOf(choice);
    const names = new Map(this.inputs().map(({ value, dataset }) => [value, dataset.name ?? '']));
    const wanted = new Set(chosen.map((token) => names.get(token)));
    const counts = new Map(CAPABILITIES.map((value) => [value, 0]));
    for (const extra of this.querySelectorAll('[data-extra]')) extra.remove();
    let count = 0;
    for (const { element, listed, table, rows } of this.entries) {
      const answer = answerOf(listed, choice);
      element.hidden = answer === undefined;
      if (answer === undefined) continue;
      for (const [name, row] of rows) row.toggleAttribute('data-chosen', wanted.has(name));
      count++;
      counts.set(answer, (counts.get(answer) ?? 0) + 1);
      for (const token of chosen) {
        const name = names.get(token) ?? '';
        if (!rows.has(name)) table.append(row(name, saidOf(listed, token) ?? '未確認'));
      }
    }
    for (const area of this.querySelectorAll<HTMLElement>('.facility-filter-area'))
      area.hidden = !area.querySelector('[data-facility]:not([hidden])');
    this.toggle('.facility-filter-none', count > 0);
    this.toggle('.facility-filter-areas', this.isChosen(choice));
    // On paper a choice is a sheet of its own, with the answers that were asked for.
    const { dataset } = document.documentElement;
    if (this.isChosen(choice)) dataset.choice = chosen.length > 0 ? 'answers' : 'area';
    else delete dataset.choice;
    this.announce(choice, count, counts, names);
  }

  private isChosen = (choice: Choice) => queryOf(choice) !== '';

  /** Changes words only: where elements come and go, the browser looks at the whole page anew. */
  private write(selector: string, words: string) {
    const element = this.querySelector(selector);
    if (element && element.textContent !== words) element.textContent = words;
  }

  private toggle(selector: string, hidden: boolean) {
    this.querySelector(selector)?.toggleAttribute('hidden', hidden);
  }

  /** Says how many there are, and how many of them said yes; on paper also what was chosen, when and where. */
  private announce(choice: Choice, count: number, counts: Map<string, number>, names: Map<string, string>) {
    const answers = [...counts].flatMap(([value, of]) => (of > 0 ? [`${value} ${of}`] : [])).join('・');
    this.write('[data-facility-count]', String(count));
    this.write('[data-facility-answers]', this.isChosen(choice) ? answers : '');
    const chosen = [...chosenOf(choice), ...(choice.area ? [choice.area] : [])].map((token) =>
      names.get(token),
    );
    this.write(
      '[data-facility-sheet]',
      this.isChosen(choice) ? `選んだ条件: ${chosen.join('、')}。${TODAY}に印刷。${location.href}` : '',
    );
  }
}

/** A chosen thing that the list does not show by itself. */
function row(name: string, said: (typeof CAPABILITIES)[number]): HTMLElement {
  const pair = document.createElement('div');
  pair.dataset.extra = '';
  pair.dataset.chosen = '';
  const [term, value] = [document.createElement('dt'), document.createElement('dd')];
  term.textContent = name;
  value.textContent = `${SIGNS[said]} ${said}`;
  pair.append(term, value);
  return pair;
}

customElements.define('facility-filter', FacilityFilter);
