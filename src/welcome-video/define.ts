import { defineElement } from '../shared/define-element.js';
import { PsWelcomeVideo } from './welcome-video.js';

defineElement('ps-welcome-video', PsWelcomeVideo);

export type * from './index.js';
