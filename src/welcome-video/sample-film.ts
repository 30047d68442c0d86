/** The project's own short film, as attributes: drawings of ours, no people of the partnership. */
export const sampleFilm = {
  src: '/media/sample-film.mp4',
  captions: '/media/sample-film.en.vtt',
  'film-title': 'Sample film',
  'film-description': 'A few seconds of our own drawings, to try the player with.',
};
