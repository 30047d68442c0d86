/**
 * Brings the film captions from the frame’s own server. In a sandbox, which has no origin, that is
 * another website to the widget and to the browser, unless the server allows everyone.
 */
export function bringCaptions(widget: HTMLElement): void {
  const captions = widget.getAttribute('captions') ?? '';
  if (origin !== 'null' || !captions || !URL.canParse(captions, location.href)) return;
  const address = new URL(captions, location.href);
  if (address.origin !== location.origin) return; // the widget says why it shows none
  widget.removeAttribute('captions');
  widget.addEventListener('ps-video-play', () => {
    const film = widget.shadowRoot!.querySelector('video');
    if (film) void addCaptions(film, address, widget.getAttribute('captions-lang') || 'en');
  });
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
