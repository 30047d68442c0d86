/** The sentence and link that stand in a tag before the script has run: written for this project. */
import type { MsgFn } from '@lit/localize';

export const snippetWords = (msg: MsgFn) => ({
  'ps-vision-statement': {
    sentence: msg('Partnership Southwark has a vision for the borough.', { id: 'snippet-vision' }),
    link: msg('Read its vision', { id: 'snippet-vision-link' }),
  },
  'ps-priority-cards': {
    sentence: msg('Partnership Southwark works to better join up services and support.', {
      id: 'snippet-cards',
    }),
    link: msg('Read what it works towards', { id: 'snippet-cards-link' }),
  },
  'ps-case-study': {
    sentence: msg('Tyrone is a fictional young person in Southwark.', { id: 'snippet-story' }),
    link: msg('Read about his story', { id: 'snippet-story-link' }),
  },
});
