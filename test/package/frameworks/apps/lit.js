import { html, render } from 'lit';
import '@partnership-southwark/widgets/case-study/define.js';
import { messages, onStep, study } from '../study.js';

render(
  html`<ps-case-study
    .study=${study}
    .messages=${messages}
    @ps-step-change=${onStep}
  ></ps-case-study>`,
  document.getElementById('app'),
);
