/** Shows the switch. What puts the readings into the page (`data-script`) is loaded when somebody wants them, now or on an earlier page. */
const element = document.querySelector<HTMLElement>('furigana-switch');
const button = element?.querySelector('button');

async function load() {
  try {
    await import(element?.dataset.script ?? '');
    button?.removeEventListener('click', load);
  } catch {
    // Without a network there are no readings; the next press tries again.
  }
}

function wantedBefore(): boolean {
  try {
    return localStorage.getItem('furigana') === 'on';
  } catch {
    return false;
  }
}

if (button) {
  button.hidden = false;
  button.addEventListener('click', load);
  if (wantedBefore()) load();
}
