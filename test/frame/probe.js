// Plays the film of a frame’s page, as a reader in the frame would, and tells the page around what
// becomes of its captions, and what the console said.
const said = [];
for (const level of ['warn', 'error']) console[level] = (...values) => said.push(values.join(' '));
addEventListener('error', ({ message }) => said.push(message));
addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
addEventListener('securitypolicyviolation', ({ blockedURI }) => said.push(blockedURI));

addEventListener('load', async () => {
  const widget = document.querySelector('ps-welcome-video');
  await widget.updateComplete;
  widget.addEventListener('ps-video-play', () => {
    const film = widget.shadowRoot.querySelector('video');
    new MutationObserver(() => watch(film.querySelector('track'))).observe(film, {
      childList: true,
    });
  });
  widget.shadowRoot.querySelector('.play').click();
});

function watch(track) {
  for (const end of ['load', 'error']) {
    track.addEventListener(end, () => {
      const { kind, language, mode, cues } = track.track;
      const words = [...(cues ?? [])].map(({ text }) => text);
      const value = { origin, end, captions: [kind, language, mode], words, said };
      parent.postMessage({ message: 'captions', value }, '*');
    });
  }
}
