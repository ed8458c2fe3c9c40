import { connect, createServer, type Server, type Socket } from 'node:net';

/** A slow 4G: the time there and back in milliseconds, bytes a second down. */
const ROUND_TRIP = 150;
const DOWN = 200_000;
/** What goes on its way at once, in bytes: a packet. */
const PACKET = 1_400;

/**
 * A slow line to a server of this machine: a port that passes everything on, late and slowly. The browser's own throttling knows
 * nothing of what a service worker, or a page that is fetched ahead, asks for (measured: they pass it by).
 */
export async function slowLine(address: string): Promise<{ url: string; line: Server }> {
  const to = new URL(address);
  const line = createServer((browser) => {
    const host = connect(Number(to.port), to.hostname);
    // A connection costs one round trip before the first question is on its way.
    let open = performance.now() + ROUND_TRIP;
    browser.on('data', (data) => {
      open = Math.max(open, performance.now());
      setTimeout(() => host.write(data), open + ROUND_TRIP / 2 - performance.now());
    });
    host.on('data', (data) => dripInto(browser, data));
    for (const [one, other] of [
      [browser, host],
      [host, browser],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => setTimeout(() => other.end(), 10 * ROUND_TRIP));
    }
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const { port } = line.address() as { port: number };
  return { url: address.replace(`:${to.port}/`, `:${port}/`), line };
}

/** When the line is free again: all connections share it. */
let free = 0;

function dripInto(browser: Socket, data: Buffer): void {
  for (let at = 0; at < data.length; at += PACKET) {
    const packet = data.subarray(at, at + PACKET);
    free = Math.max(free, performance.now()) + (packet.length / DOWN) * 1000;
    setTimeout(() => browser.write(packet), free + ROUND_TRIP / 2 - performance.now());
  }
}
