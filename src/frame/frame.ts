/** Runs in a frame’s page before the script of the widgets. */
import { bringCaptions } from './captions.js';
import { answerFromPage } from './catalogue.js';
import { followLinks } from './links.js';
import { applyOptions } from './options.js';
import { tellHeight } from './tell-height.js';

const widget = document.body.firstElementChild as HTMLElement;
const { choices = '', content = '' } = (document.currentScript as HTMLScriptElement).dataset;
const known = { choices: choices.split(' '), content: content.split(' ') };
const isAlone = parent === window;

answerFromPage();
applyOptions(widget, location.search, known, isAlone);
bringCaptions(widget);
if (!isAlone) {
  followLinks();
  tellHeight(widget.localName);
}
