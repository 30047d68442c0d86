/** A story of the site’s own: an object, as frameworks pass them. */
export const study = {
  title: 'Rosa’s story',
  introduction: 'Rosa is a fictional person.',
  steps: [
    { title: 'Meet Rosa', text: ['Rosa is 74.'] },
    { title: 'A place to come to', text: ['On Fridays Rosa cooks.'] },
  ],
};

export const messages = { 'story-next': 'On' };
