import { japaneseDate } from '../../lib/dates.ts';
import { saveFile, today } from '../../ui/fill-in/device.ts';
import { nextReminder, reminderFile, type When } from './reminder.ts';

/** Makes the calendar file of the yearly rewriting, on the device alone. */
export class CardReminder extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button) this.make(button.dataset.when as When);
    });
  }

  private make(when: When) {
    const birthday =
      document.querySelector<HTMLInputElement>(`[name="${this.dataset.birthday}"]`)?.value ?? '';
    const day = nextReminder(when, birthday, today());
    const said = this.querySelector('[role=status]');
    if (day)
      saveFile('card-kakinaoshi.ics', 'text/calendar', reminderFile(day, this.dataset.page ?? '', today()));
    if (said)
      said.textContent = day
        ? `次は${japaneseDate(day)}です。できたファイル（card-kakinaoshi.ics）を開くと、カレンダーに入ります。`
        : '生まれた日が読めないので、誕生日がわかりません。上の「生年月日」を書くと作れます。';
  }
}
