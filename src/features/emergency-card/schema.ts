import { about, must, strict, text, type z as Z, z } from '../../lib/schema.ts';

const field = strict({
  name: text('欄の名前').meta(about('欄の名前。市の様式のとおり')),
  /** What the invented person of the drawn example wrote there. */
  example: text('記入例').meta(about('作りものの人の記入例')),
});

/**
 * The city's own form of the 救急情報カード: its fields in its order, with the date of the form, and what this site adds for people
 * in care at home. `registry/city/card.yaml`. The face of the form is not imitated.
 */
export const cardSchema = strict({
  /** The form, as its document calls it. */
  form: text('様式の名前').meta(about('市の様式の名前')),
  /** The date of that form: 令和6年9月. */
  date: text('様式の日付').meta(about('様式の日付（`令和6年9月`）')),
  groups: z
    .array(strict({ name: text('まとまりの名前'), fields: z.array(field, must('欄')) }), must('まとまり'))
    .meta(about('欄のまとまりと、その中の欄。市の様式の順に')),
  /** Fields of our own, marked as such wherever they are shown. */
  additions: z.array(field, must('書き足す欄')).meta(about('このサイトが書き足す欄（市の様式にはない）')),
});
export type Card = Z.output<typeof cardSchema>;
