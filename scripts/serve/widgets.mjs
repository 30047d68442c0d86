import { sampleFilm } from '../../dist/esm/embed/sample-film.js';

/** What the gallery says of each widget, and the attributes that it is shown with. */

/*
 * `heading-level` is the level that the widget's heading has on this page; a place without a name
 * of its own is its section's only one.
 */
export const widgets = [
  {
    id: 'vision',
    tag: 'ps-vision-statement',
    name: 'Vision statement',
    what: 'The partnership’s vision in its own words, and why organisations have to work together.',
    whose: 'Every word is Partnership Southwark’s own.',
    places: [{ attributes: { 'heading-level': '3' } }],
  },
  {
    id: 'cards',
    tag: 'ps-priority-cards',
    name: 'Priority cards',
    what: 'What the partnership is working towards, as six cards. Each opens for more, and quotes the sentence that it is drawn from.',
    whose:
      'The quotes are Partnership Southwark’s. The other words are illustrative: we wrote them for this project.',
    tip: 'Want fewer cards, or another order? Name them: <code>show="prevention communities"</code>.',
    places: [{ attributes: { 'heading-level': '3' } }],
  },
  {
    id: 'video',
    tag: 'ps-welcome-video',
    name: 'Welcome video',
    what: 'The partnership’s welcome video behind a play button. Nobody outside your site is contacted before a reader presses it.',
    whose:
      'The welcome video’s title and description are Partnership Southwark’s. The sample film is ours.',
    places: [
      {
        name: 'Without a film',
        note: 'The partnership’s page does not give the film’s address. Until you do, there is nothing to play, so a link to that page stands there.',
        attributes: { 'heading-level': '4' },
      },
      {
        name: 'With a film',
        note: 'This film is a sample, drawn for this project. Give your own film’s address in <code>src</code>: a YouTube or Vimeo page, or an mp4 or webm file.',
        attributes: { ...sampleFilm, 'heading-level': '4' },
      },
    ],
  },
  {
    id: 'story',
    tag: 'ps-case-study',
    name: 'Case study',
    what: 'The story of Tyrone, a fictional young person, and his family: step by step, or all at once.',
    whose:
      'The introduction is Partnership Southwark’s. The story and its drawings are illustrative: we made them for this project.',
    places: [{ attributes: { 'heading-level': '3' } }],
  },
];

/** Each ready-made set of colours, with a card to show it on. */
export const themes = [
  { name: 'Teal', attributes: { theme: 'teal', show: 'inequality' } },
  { name: 'Blue', attributes: { theme: 'blue', show: 'wellbeing' } },
  { name: 'Plum', attributes: { theme: 'plum', show: 'prevention' } },
  { name: 'Slate', attributes: { theme: 'slate', show: 'communities' } },
];

/** A partner's own colours: shown as code, and at work on the card below it. */
export const ownColours = {
  style: `<style>
  .our-colours {
    --ps-color-accent: #d9480f;
    --ps-color-surface: light-dark(#fff6ec, #2a1d14);
    --ps-radius: 0;
  }
</style>`,
  name: 'Your own',
  attributes: { class: 'our-colours', show: 'most-affected' },
};
