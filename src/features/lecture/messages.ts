import type { Command } from './keys.ts';

/** What the screen in the hall tells the presenter's window. */
export interface State {
  /** Slide that is shown, from 1. */
  shown: number;
  cover: string;
}

/** What passes between the two windows of one deck; both may have been opened from a folder, where origins have no name. */
export type Message = { deck: string } & ({ state: State } | { asked: Command | 'state' });

/** Sends to the other window. */
export const send = (to: Window, message: Omit<Message, 'deck'>): void =>
  to.postMessage({ deck: location.pathname, ...message }, '*');

/** Calls `take` for every message of the same deck; a window that is not meant hears nothing. */
export function listen(take: (message: Message, from: Window) => void): void {
  addEventListener('message', ({ data, source }) => {
    if (source && data?.deck === location.pathname) take(data, source as Window);
  });
}
