import type { Card, CardField, CardGroup, CardStep } from './schema.ts';

/** A field as it stands in the form and on paper: one of a step that repeats has a number. */
export interface NamedField extends CardField {
  /** Name of the input: `namae`, `renraku-namae-2`. */
  input: string;
  /** With its number, where it needs one to be told apart: 「氏名（2人め）」. */
  label: string;
}

/** The fields of a step, once or as often as it repeats. */
export interface Turn {
  /** 「2人め」; undefined where the step does not repeat. */
  title?: string;
  /** It comes only when somebody asks for one more. */
  extra: boolean;
  fields: NamedField[];
}

/** What a step asks, turn by turn: the second person to phone has fields of her own. */
export function turnsOf({ fields, times, most = times, unit = '件' }: CardStep): Turn[] {
  if (most === 1)
    return [
      { extra: false, fields: fields.map((field) => ({ ...field, input: field.id, label: field.name })) },
    ];
  return Array.from({ length: most }, (_, i) => {
    const title = `${i + 1}${unit}め`;
    return {
      title,
      extra: i >= times,
      fields: fields.map((field) => ({
        ...field,
        input: `${field.id}-${i + 1}`,
        label: `${field.name}（${title}）`,
        // The invented person has one of each: a second would only repeat the first.
        example: i === 0 ? field.example : '',
      })),
    };
  });
}

/** A group on paper: its name and its turns in the order of the form. */
export const turnsOfGroup = ({ steps }: CardGroup): Turn[] => steps.flatMap(turnsOf);

/** The groups of the form with their numbers, then what this site adds. */
export const groupsOf = ({
  groups,
  additions,
}: Card): { title: string; added: boolean; group: CardGroup }[] => [
  ...groups.map((group, i) => ({ title: `${i + 1}　${group.name}`, added: false, group })),
  { title: additions.name, added: true, group: additions },
];

/** Turns that are asked once, as one: on paper their fields share rows. */
export function joined(turns: readonly Turn[]): Turn[] {
  const done: Turn[] = [];
  for (const turn of turns) {
    const last = done.at(-1);
    if (last && !last.title && !turn.title) last.fields.push(...turn.fields);
    else done.push({ ...turn, fields: [...turn.fields] });
  }
  return done;
}

/** A title for a line from above to below: its number stands upright when it is as wide as the other signs. */
export const upright = (title: string): string =>
  title.replace(/^(\d+)　/, (_, number: string) =>
    number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  );
