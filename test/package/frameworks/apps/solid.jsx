import { render } from 'solid-js/web';
import '@partnership-southwark/widgets/case-study/define.js';
import { messages, onStep, study } from '../study.js';

const App = () => (
  <ps-case-study
    prop:study={study}
    prop:messages={messages}
    on:ps-step-change={onStep}
  ></ps-case-study>
);

render(() => <App />, document.getElementById('app'));
