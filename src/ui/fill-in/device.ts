/** Today on this device, `YYYY-MM-DD`. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

/** Hands a file to whoever asked for it. It goes to the folder of downloads and nowhere else. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
