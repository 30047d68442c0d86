import { createRoot } from 'react-dom/client';
import '@partnership-southwark/widgets/case-study/define.js';
import { messages, onStep, study } from '../study.js';

const App = () => (
  <ps-case-study study={study} messages={messages} onps-step-change={onStep}></ps-case-study>
);

createRoot(document.getElementById('app')).render(<App />);
