/** @jsxImportSource preact */
import { render } from 'preact';
import '@partnership-southwark/widgets/case-study/define.js';
import { messages, onStep, study } from '../study.js';

render(
  <ps-case-study study={study} messages={messages} onps-step-change={onStep}></ps-case-study>,
  document.getElementById('app'),
);
