import CleanCSS from 'clean-css';
import { minify as csso } from 'csso';
import { transform } from 'lightningcss';

/** What sites minify their styles with, as strongly as each can without being told what to break. */
const minifiers = {
  'clean-css': (css) => new CleanCSS({ level: 2 }).minify(css).styles,
  csso: (css) => csso(css).css,
  lightningcss: (css) =>
    transform({ filename: 'style.css', code: Buffer.from(css), minify: true }).code.toString(),
};

/** `minify`, a command for tests (`executeServerCommand` of @web/test-runner-commands). */
export const minifyCommand = {
  name: 'minify-command',
  executeCommand({ command, payload: { minifier, css } = {} }) {
    return command === 'minify' ? minifiers[minifier](css) : undefined;
  },
};
