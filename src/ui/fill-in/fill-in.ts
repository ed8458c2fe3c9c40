import { printAlone } from '../printing.ts';
import { type Control, controlsIn } from './controls.ts';
import { saveFile, today } from './device.ts';
import { blank, type Fit, fitSheet, fitting, write } from './fit.ts';
import { type KeptForm, keptFile, keptFileName, openKept, type Values } from './kept-file.ts';
import { onPaper, saidOf } from './on-paper.ts';
import { scaleToWidth } from './preview.ts';
import { forgetAfterRest } from './shared-device.ts';
import { wireSteps } from './steps.ts';

/** Long enough not to measure paper at every key, short enough to be at once. */
const PAUSE = 120;

/** Nobody is told of a mistake in the middle of a word. */
const PATIENCE = 1000;

/**
 * A form that fills in sheets of paper on this page. What is typed stays in the page: nothing is sent, nothing stored. A file is
 * made only when somebody asks for one.
 */
export class FillIn extends HTMLElement {
  private controls = new Map<string, Control>();
  /** What stands on paper, by field. */
  private texts = new Map<string, string>();
  private sheets: HTMLElement[] = [];
  private fits = new Map<HTMLElement, Fit>();
  private pause: ReturnType<typeof setTimeout> | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;
  /** The field somebody is typing in. */
  private busy = '';
  /** What was typed before a file or the sample took its place. */
  private earlier: Values = {};
  /** Typed since it was last kept. */
  private unkept = false;

  connectedCallback() {
    const form = this.form;
    if (!form || this.controls.size > 0) return;
    this.controls = controlsIn(form);
    this.sheets = [...this.querySelectorAll<HTMLElement>('[data-sheet]')];
    this.dataset.ready = '';
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => this.typed((target as HTMLInputElement).name));
    form.addEventListener('change', () => this.rest());
    this.addEventListener('click', ({ target }) => this.pressed((target as Element).closest('button')));
    this.file?.addEventListener('change', () => this.open());
    addEventListener('beforeunload', (event) => {
      if (this.unkept) event.preventDefault();
    });
    wireSteps(this, (step) => this.controlsIn(step).some(({ read }) => read() !== ''));
    forgetAfterRest(this.querySelector('[data-shared]'), {
      warn: () => this.say('あと1分で、書いたことを消します。画面にさわると、続けられます。'),
      forget: () => this.clear('しばらくさわらなかったので、書いたことを消しました。'),
      leave: () => this.clear(''),
    });
    for (const preview of this.querySelectorAll<HTMLElement>('.leaf-preview')) scaleToWidth(preview);
    // A browser that goes back may bring back what was typed.
    this.showAll();
    if (location.hash === '#mihon') this.showSample();
  }

  private get form() {
    return this.querySelector('form');
  }

  private get file() {
    return this.querySelector<HTMLInputElement>('input[type=file]');
  }

  private get kept(): KeptForm {
    const { form: id = '', name = '', version = '1' } = this.dataset;
    return { id, name, version: Number(version) };
  }

  /** What was typed, by field; empty ones left out. */
  get values(): Values {
    return Object.fromEntries(
      [...this.controls].map(([name, { read }]) => [name, read()]).filter(([, value]) => value !== ''),
    );
  }

  private controlsIn = (step: Element) =>
    [...this.controls.values()].filter(({ inputs: [first] }) => first && step.contains(first));

  private typed(name: string) {
    const control = this.controls.get(name);
    if (!control) return;
    this.unkept = true;
    this.busy = name;
    this.take(control);
    this.speak(control);
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.rest(), PATIENCE);
    this.goOn(this.fitEach(), PAUSE);
  }

  /** Takes the steps of fitting one by one, each in its own time. */
  private goOn(steps: Generator<void>, pause = 0) {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      if (!steps.next().done) this.goOn(steps);
    }, pause);
  }

  /** Typing rests: what was typed is taken for what was meant. */
  private rest() {
    const control = this.controls.get(this.busy);
    this.busy = '';
    if (control) this.speak(control);
  }

  /** Fits one sheet after another in small steps: no key waits for all of them. */
  private *fitEach(): Generator<void> {
    for (const sheet of this.sheets) this.fits.set(sheet, yield* fitting(sheet, this.texts));
    this.tellFits();
  }

  /** Puts a field on paper: on the first sheet at once, on the others when they are fitted. */
  private take({ name, kind, read }: Control) {
    const typed = read();
    this.texts.set(name, typed === '' ? '' : onPaper(kind, typed));
    const places = this.sheets[0]?.querySelectorAll<HTMLElement>(`[data-value="${name}"]`) ?? [];
    write([...places], this.texts);
  }

  private showAll() {
    for (const control of this.controls.values()) this.take(control);
    this.fitAll();
    this.dispatchEvent(new Event('fill-in-changed'));
  }

  private fitAll() {
    for (const sheet of this.sheets) this.fits.set(sheet, fitSheet(sheet, this.texts));
    this.tellFits();
  }

  /** Says at the fields and beside the sheets what does not fit. */
  private tellFits() {
    for (const control of this.controls.values()) this.speak(control);
    for (const sheet of this.sheets) {
      const { cut, flows } = this.fits.get(sheet) ?? { cut: new Map() };
      const labels = [...cut.keys()].map((name) => `「${this.controls.get(name)?.label}」`).join('');
      const words = [
        ...(labels ? [`${labels}は、この紙には途中まで入ります。`] : []),
        ...(flows ? [`1枚に入りません。${flows.pages}枚になります。`] : []),
      ].join('');
      const place = sheet.closest('.leaf')?.querySelector('.leaf-said');
      if (place && place.textContent !== words) place.textContent = words;
    }
  }

  /** Says at a field how it was read, what hinders, and on which paper it does not fit. */
  private speak({ name, kind, read, said, inputs }: Control) {
    if (!said) return;
    const found = saidOf(kind, read());
    const own = found?.kind === 'problem' && name === this.busy ? undefined : found;
    const unfit = this.sheets.flatMap((sheet) => {
      const { cut, flows } = this.fits.get(sheet) ?? {};
      const title = sheet.dataset.title ?? '';
      const left = cut?.get(name);
      if (left !== undefined) return `${title}には、はじめの${left}字だけ入ります。`;
      return flows?.name === name ? `長いので、${title}が${flows.pages}枚になります。` : [];
    });
    const words = [...(own ? [own.text] : []), ...unfit].join('');
    if (said.textContent === words) return;
    said.textContent = words;
    said.hidden = words === '';
    const problem = own?.kind === 'problem' || unfit.length > 0;
    said.toggleAttribute('data-problem', problem);
    for (const input of inputs)
      if (own?.kind === 'problem') input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
  }

  private pressed(button: HTMLButtonElement | null) {
    if (!button) return;
    const { print, printBlank, act } = button.dataset;
    if (print !== undefined) this.print(print, false);
    if (printBlank !== undefined) this.print(printBlank, true);
    if (act === 'keep') this.keep();
    if (act === 'ask') this.ask(true);
    if (act === 'stay') this.ask(false);
    if (act === 'clear') this.clear('ぜんぶ消しました。');
    if (act === 'sample') this.showSample();
    if (act === 'back') this.takeBack();
  }

  private print(name: string, empty: boolean) {
    const sheet = this.sheets.find(({ dataset }) => dataset.sheet === name);
    if (!sheet) return;
    // On telephones printing does not hold the page: nothing may be written on the sheet meanwhile.
    clearTimeout(this.pause);
    if (empty) blank(sheet);
    else fitSheet(sheet, this.texts);
    printAlone(sheet, () => this.fitAll());
  }

  private keep() {
    if (this.dataset.sample !== undefined) return this.say('見本は、取っておけません。');
    const saved = today();
    const name = keptFileName(this.kept, saved);
    saveFile(name, 'application/json', keptFile(this.kept, this.values, saved));
    this.unkept = false;
    this.say(`この機械に、${name} という名前で取っておきました。`);
  }

  private async open() {
    const file = this.file?.files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => '');
    if (this.file) this.file.value = '';
    const opened = openKept(text, this.kept, new Set(this.controls.keys()), today());
    if ('problem' in opened) return this.say(opened.problem);
    this.replace(opened.values);
    this.say(opened.said, true);
  }

  private showSample() {
    this.replace(Object.fromEntries([...this.controls].map(([name, { example }]) => [name, example])));
    this.dataset.sample = '';
    this.say('見本の人です。本当の人ではありません。', true);
  }

  /** Puts other values in place of what was typed, which `takeBack` brings again. */
  private replace(values: Values) {
    if (this.dataset.sample === undefined) this.earlier = this.values;
    delete this.dataset.sample;
    this.fill(values);
  }

  private takeBack() {
    delete this.dataset.sample;
    this.fill(this.earlier);
    this.say('もとに戻しました。');
  }

  private fill(values: Values) {
    for (const [name, { write }] of this.controls) write(values[name] ?? '');
    this.showAll();
  }

  private ask(asking: boolean) {
    const question = this.querySelector<HTMLElement>('.fill-question');
    if (!question) return;
    question.hidden = !asking;
    if (asking) question.querySelector('button')?.focus();
  }

  private clear(words: string) {
    this.earlier = {};
    this.unkept = false;
    delete this.dataset.sample;
    this.ask(false);
    this.fill({});
    this.say(words);
  }

  /** Says what happened; `back`: with a way to what stood there before. */
  private say(words: string, back = false) {
    const place = this.querySelector('.fill-status');
    if (place) place.textContent = words;
    this.querySelector('[data-act=back]')?.toggleAttribute('hidden', !back);
  }
}
