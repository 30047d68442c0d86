/**
 * Brings the film captions from the frame’s own server. In a sandbox, which has no origin, that is
 * another website to the widget and to the browser, unless the server allows everyone.
 */
export function bringCaptions(widget: HTMLElement): void {
  const address = origin === 'null' && onThisServer(widget.getAttribute('captions'));
  if (!address) return; // where they can’t be used, the widget says why
  widget.removeAttribute('captions');
  widget.addEventListener('ps-video-play', () => {
    const film = widget.shadowRoot!.querySelector('video');
    if (film) void addCaptions(film, address, widget.getAttribute('captions-lang') || 'en');
  });
}

function onThisServer(captions: string | null): URL | undefined {
  try {
    const address = new URL(captions || 'about:blank', location.href);
    return address.origin === location.origin ? address : undefined;
  } catch {
    return undefined;
  }
}

async function addCaptions(film: HTMLVideoElement, address: URL, lang: string): Promise<void> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    const track = document.createElement('track');
    Object.assign(track, { kind: 'captions', srclang: lang, label: lang, default: true });
    track.src = URL.createObjectURL(await response.blob());
    film.append(track);
    track.track.mode = 'showing'; // WebKit looks for a default once only
  } catch {
    console.warn(
      `<ps-welcome-video> captions="${address.href}": can’t be loaded (does its server send Access-Control-Allow-Origin: *?); showing no captions.`,
    );
  }
}
