export { PsWelcomeVideo } from './welcome-video.js';
export { VideoPlayEvent, VideoRequestEvent } from './events.js';
