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
