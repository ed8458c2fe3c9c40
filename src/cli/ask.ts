import { createInterface } from 'node:readline';

/** Somebody who answers, line by line: at a terminal, or through a pipe. */
export interface Asker {
  /** The next line without the spaces around it; undefined when nobody answers any more. */
  ask(): Promise<string | undefined>;
  /** Whether somebody sits there: who leaves then has answered nothing. */
  present: boolean;
  close(): void;
}

/** Asks on this terminal. Nothing is lost when several lines come at once. */
export function terminalAsker(): Asker {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  const lines = terminal[Symbol.asyncIterator]();
  let open = true;
  terminal.on('close', () => {
    open = false;
  });
  return {
    async ask() {
      if (open) terminal.prompt();
      const { value, done } = await lines.next();
      if (done || !process.stdin.isTTY) console.log(done ? '' : value);
      return done ? undefined : value.trim();
    },
    present: process.stdin.isTTY === true,
    close: () => terminal.close(),
  };
}
