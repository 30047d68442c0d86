/** A reader pressed play. Cancel it to hold the video, say for a consent tool: then call `play()`. */
export class VideoRequestEvent extends Event {
  static readonly type = 'ps-video-request';

  constructor(
    /** The host name that playing will contact. */
    readonly host: string,
  ) {
    super(VideoRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** A reader's press put the player on the page. */
export class VideoPlayEvent extends Event {
  static readonly type = 'ps-video-play';

  constructor(
    /** The host name that the player contacts. */
    readonly host: string,
  ) {
    super(VideoPlayEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ps-video-request': VideoRequestEvent;
    'ps-video-play': VideoPlayEvent;
  }
}
