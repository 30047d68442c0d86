/** A reader pressed play. Cancel it to hold the video, say for a consent tool: then call `play()`. */
export class VideoRequestEvent extends Event {
  constructor(
    /** The host name that playing will contact. */
    readonly host: string,
  ) {
    super('ps-video-request', { bubbles: true, composed: true, cancelable: true });
  }
}

/** A reader's press put the player on the page. */
export class VideoPlayEvent extends Event {
  constructor(
    /** The host name that the player contacts. */
    readonly host: string,
  ) {
    super('ps-video-play', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ps-video-request': VideoRequestEvent;
    'ps-video-play': VideoPlayEvent;
  }
}
