/* React sets no objects and no listeners on elements that the server has sent. */
import { hydrateRoot } from 'react-dom/client';
import '@partnership-southwark/widgets/case-study/define.js';
import { onStep } from '../study.js';
import { App } from './react-server.jsx';

function listen(element) {
  element.addEventListener('ps-step-change', onStep);
  return () => element.removeEventListener('ps-step-change', onStep);
}

hydrateRoot(document.getElementById('app'), <App listen={listen} />);
