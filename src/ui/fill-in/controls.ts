import type { Kind } from './on-paper.ts';

type Input = HTMLInputElement | HTMLTextAreaElement;

/** A field of a form, whatever it is made of. */
export interface Control {
  name: string;
  kind: Kind;
  /** As the reader sees it, for messages elsewhere. */
  label: string;
  /** What the invented person of a sample wrote. */
  example: string;
  read(): string;
  write(value: string): void;
  /** Where something is said about it. */
  said: HTMLElement | null;
  inputs: readonly Input[];
}

/** The fields of a form by their names. */
export function controlsIn(form: HTMLFormElement): Map<string, Control> {
  const inputs = [...form.querySelectorAll<Input>('input[name], textarea[name]')];
  const names = [...new Set(inputs.map(({ name }) => name))];
  return new Map(
    names.map((name) => [
      name,
      control(
        form,
        name,
        inputs.filter((input) => input.name === name),
      ),
    ]),
  );
}

function control(form: HTMLFormElement, name: string, inputs: Input[]): Control {
  const [first] = inputs;
  const { kind = 'text', label = '', example = '' } = first?.dataset ?? {};
  const choices = inputs.filter((input): input is HTMLInputElement => /radio|checkbox/.test(input.type));
  return {
    name,
    kind: kind as Kind,
    label,
    example,
    inputs,
    said: form.querySelector<HTMLElement>(`[data-said="${name}"]`),
    read: () =>
      choices.length > 0 ? (choices.find(({ checked }) => checked)?.value ?? '') : (first?.value ?? ''),
    write: (value) => {
      for (const choice of choices) choice.checked = choice.value === value;
      if (choices.length === 0 && first) first.value = value;
    },
  };
}
