// The yardstick: the least LitElement that fetches a counter's hours and shows whether it is open and this week.
// Dutch only, one file, no fallbacks, no states, no exceptions of more than a day's blocks.
import { css, html, LitElement } from 'lit';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NAMES = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

interface Block {
  opensAt: string;
  closesAt: string;
}
interface Hours {
  schedule: {
    rules: { days: string[]; blocks: Block[] }[];
    exceptions: { from: string; through: string; blocks: Block[] }[];
  };
}

class MinimalOpeningHours extends LitElement {
  static override styles =
    css`:host { display: block } table { border-collapse: collapse } td { padding: 0.2em }`;
  static override properties = { src: {}, answer: { state: true } };
  declare src: string;
  declare answer: { counter: { name: string }; hours: Hours } | undefined;

  override async connectedCallback() {
    super.connectedCallback();
    this.answer = (await (await fetch(this.src)).json()).result.data;
  }

  override render() {
    if (!this.answer) return html`<slot></slot>`;
    const { counter, hours } = this.answer;
    const now = new Date().toLocaleString('sv', { timeZone: 'Europe/Brussels' });
    const today = now.slice(0, 10);
    const time = now.slice(11, 16);
    const weekday = (new Date(today).getUTCDay() + 6) % 7;
    const monday = Date.parse(today) - weekday * 86_400_000;
    const week = DAYS.map((day, at) => {
      const date = new Date(monday + at * 86_400_000).toISOString().slice(0, 10);
      const exception = hours.schedule.exceptions.find(
        ({ from, through }) => from <= date && date <= through,
      );
      return (
        exception?.blocks ??
        hours.schedule.rules.flatMap(({ days, blocks }) => (days.includes(day) ? blocks : []))
      );
    });
    const open = week[weekday]?.find(({ opensAt, closesAt }) => opensAt <= time && time < closesAt);
    return html`<h2>Openingsuren ${counter.name}</h2>
      <p part="state">${open ? `Nu open tot ${open.closesAt}` : 'Nu gesloten'}</p>
      <table>${week.map(
        (blocks, at) =>
          html`<tr><th>${NAMES[at]}</th><td>${
            blocks.map(({ opensAt, closesAt }) => `${opensAt} – ${closesAt}`).join(', ') || 'gesloten'
          }</td></tr>`,
      )}</table>`;
  }
}
customElements.define('minimal-opening-hours', MinimalOpeningHours);
