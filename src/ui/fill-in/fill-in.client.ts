import { FillIn } from './fill-in.ts';

customElements.define('fill-in', FillIn);
