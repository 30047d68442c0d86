import { messages, study } from '../study-data.js';

/** The same on the server and in the browser, where `ref` gets the element. */
export const App = ({ listen }) => (
  <ps-case-study
    ref={listen}
    study={JSON.stringify(study)}
    messages={JSON.stringify(messages)}
  ></ps-case-study>
);
