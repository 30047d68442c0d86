/** Runs in a frame’s page before the script of the widgets. */
import { bringCaptions } from './captions.js';
import { answerFromPage } from './catalogue.js';
import { followLinks } from './links.js';
import { applyOptions } from './options.js';
import { tellHeight } from './tell-height.js';

const widget = document.body.firstElementChild as HTMLElement;
const { attributes = '' } = (document.currentScript as HTMLScriptElement).dataset;

answerFromPage();
applyOptions(widget, location.search, attributes.split(' '));
bringCaptions(widget);
if (parent !== window) {
  followLinks();
  tellHeight(widget.localName);
}
