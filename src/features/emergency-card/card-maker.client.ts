import { FillIn } from '../../ui/fill-in/fill-in.ts';
import { CardReminder } from './card-reminder.ts';

customElements.define('fill-in', FillIn);
customElements.define('card-reminder', CardReminder);
