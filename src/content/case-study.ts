/**
 * What `<ps-case-study>` says. The page gives its introduction: Tyrone is fictional, and his family
 * could best be supported through joined-up care and a key worker. Everything else is illustrative:
 * written for this project, for the partnership to replace.
 */
import { str, type MsgFn } from '@lit/localize';
import { learnMore, partnershipName, tyroneIntroduction } from './partnership-page.js';
import type { Story } from './story.js';

export const tyronesStory = (msg: MsgFn): Story => ({
  title: msg('Tyrone’s story', { id: 'story-title' }),
  by: partnershipName,
  introduction: tyroneIntroduction(msg),
  steps: [
    {
      scene: 'family',
      title: msg('Meet Tyrone and his family', { id: 'story-family-title' }),
      drawing: msg(
        'Drawing: Tyrone is at home with his mum Grace, his little sister Maya and his gran Pearl.',
        { id: 'story-family-drawing' },
      ),
      text: [
        msg(
          'Tyrone is 15. He is fictional: we made up his story to show what we are working towards.',
          { id: 'story-family-1' },
        ),
        msg(
          'He draws comics, makes his little sister Maya laugh and helps his gran, Pearl. His mum, Grace, keeps everyone going.',
          { id: 'story-family-2' },
        ),
      ],
      voice: {
        words: msg('I draw us all as superheroes. Gran likes that.', { id: 'story-family-voice' }),
        who: 'Tyrone',
      },
    },
    {
      scene: 'worries',
      title: msg('Things are getting harder', { id: 'story-worries-title' }),
      drawing: msg(
        'Drawing: Tyrone is at home with his family, tired. There is damp on the wall, letters are piling up, and Grace is on the phone.',
        { id: 'story-worries-drawing' },
      ),
      text: [
        msg('This year has been tough. Tyrone sleeps badly, and some days he can’t face school.', {
          id: 'story-worries-1',
        }),
        msg(
          'Their flat is damp, and it makes Maya cough. Gran needs more help than before. Grace works nights and worries about them all.',
          { id: 'story-worries-2' },
        ),
        msg('None of this is their fault. They could do with some support.', {
          id: 'story-worries-3',
        }),
      ],
      voice: {
        words: msg('I want to be there for all of them. I can’t be everywhere at once.', {
          id: 'story-worries-voice',
        }),
        who: 'Grace',
      },
    },
    {
      scene: 'apart',
      title: msg('Many services, one family', { id: 'story-apart-title' }),
      drawing: msg(
        'Drawing: the family at home, with six services around it. A separate line runs from each service to the family. Each has its own form and questions.',
        { id: 'story-apart-drawing' },
      ),
      text: [
        msg(
          'Six services want to help: school, the GP practice, mental health support, housing, social care and a community group. Each has its own appointment, form and questions.',
          { id: 'story-apart-1' },
        ),
        msg(
          'So the family tells the same story six times. No one service sees the whole picture.',
          { id: 'story-apart-2' },
        ),
      ],
      voice: {
        words: msg('Every time, I have to start again from the beginning.', {
          id: 'story-apart-voice',
        }),
        who: 'Tyrone',
      },
    },
    {
      scene: 'listening',
      title: msg('A key worker listens, and once is enough', { id: 'story-listening-title' }),
      drawing: msg(
        'Drawing: at the kitchen table, the family talks about what matters to them. Amina, the key worker, listens.',
        {
          id: 'story-listening-drawing',
        },
      ),
      text: [
        msg(
          'Then the family meets Amina. She is a key worker: one person who knows the family and works with every service.',
          { id: 'story-listening-1' },
        ),
        msg(
          'Amina comes to their home. She asks what matters to each of them, and what is going well. Each of them decides what she can share.',
          { id: 'story-listening-2' },
        ),
      ],
      voice: {
        words: msg('This time I only had to say it once.', { id: 'story-listening-voice' }),
        who: 'Tyrone',
      },
    },
    {
      scene: 'together',
      title: msg('One plan, close to home', { id: 'story-together-title' }),
      drawing: msg('Drawing: the same family, with the same six services around it.', {
        id: 'story-together-drawing',
      }),
      text: [
        msg(
          'The family, Amina and the services make one plan. Everyone can see who does what, and when.',
          { id: 'story-together-1' },
        ),
        msg(
          'Housing treats the damp. The GP practice checks Maya’s breathing. Social care arranges more help for Pearl.',
          { id: 'story-together-2' },
        ),
        msg('School and the mental health team plan Tyrone’s week with him.', {
          id: 'story-together-3',
        }),
      ],
      voice: {
        words: msg('I know who to ring, and she knows us.', { id: 'story-together-voice' }),
        who: 'Grace',
      },
      comparison: {
        legend: msg('See what changes', { id: 'story-comparison' }),
        apart: msg('Services working separately', { id: 'story-comparison-apart' }),
        joined: msg('Services joined up', { id: 'story-comparison-joined' }),
        drawing: {
          apart: msg(
            'Each service is in a different place, with its own form and questions. So the story is told six times.',
            { id: 'story-comparison-apart-drawing' },
          ),
          joined: msg(
            'The six services work together around the family, close to home. The story is told once, to Amina.',
            { id: 'story-comparison-joined-drawing' },
          ),
        },
        rows: [
          {
            what: msg('Telling the story', { id: 'story-telling' }),
            apart: msg('6 times', { id: 'story-telling-apart' }),
            joined: msg('Once', { id: 'story-telling-joined' }),
          },
          {
            what: msg('Who asks the questions', { id: 'story-asking' }),
            apart: msg('Each service, with its own form', { id: 'story-asking-apart' }),
            joined: msg('Amina, for all the services', { id: 'story-asking-joined' }),
          },
          {
            what: msg('Where to go', { id: 'story-travel' }),
            apart: msg('6 places', { id: 'story-travel-apart' }),
            joined: msg('At home or close by', { id: 'story-travel-joined' }),
          },
          {
            what: msg('Who knows the plan', { id: 'story-plan' }),
            apart: msg('Each service knows part of it', { id: 'story-plan-apart' }),
            joined: msg('The family and everyone who helps them', { id: 'story-plan-joined' }),
          },
        ],
      },
    },
    {
      scene: 'different',
      title: msg('What is different now', { id: 'story-different-title' }),
      drawing: msg(
        'Drawing: the family outdoors, near the community group. Tyrone draws with a friend, Maya flies a kite, and Grace and Pearl sit together.',
        { id: 'story-different-drawing' },
      ),
      text: [
        msg(
          'Tyrone sleeps better and goes to school most days. He helps to run a comics club at the community group.',
          { id: 'story-different-1' },
        ),
        msg(
          'Maya breathes more easily. Pearl has company during the week, and Grace has time to rest.',
          {
            id: 'story-different-2',
          },
        ),
        msg(
          'What can every organisation do? Share only what the family agrees to, make one plan together, and stay in touch.',
          { id: 'story-different-3' },
        ),
      ],
      voice: {
        words: msg('We’re still us. Now we have people around us.', {
          id: 'story-different-voice',
        }),
        who: 'Pearl',
      },
    },
  ],
});

export const storyControls = (msg: MsgFn) => ({
  position: (step: string, total: string) =>
    msg(str`Step ${step} of ${total}`, { id: 'story-position' }),
  quote: (words: string) => msg(str`“${words}”`, { id: 'story-quote' }),
  back: msg('Back', { id: 'story-back' }),
  next: msg('Next', { id: 'story-next' }),
  startAgain: msg('Start again', { id: 'story-start-again' }),
  showAll: msg('Show all steps', { id: 'story-show-all' }),
  showOne: msg('Show one step at a time', { id: 'story-show-one' }),
  replay: msg('Replay the animation', { id: 'story-replay' }),
  /** A form for each plural category of the CLDR; a language fills those that it has. */
  allShown: (total: string): Record<Intl.LDMLPluralRule, string> => ({
    zero: msg(str`All ${total} steps are shown`, { id: 'story-all-shown-zero' }),
    one: msg(str`All ${total} steps are shown`, { id: 'story-all-shown-one' }),
    two: msg(str`All ${total} steps are shown`, { id: 'story-all-shown-two' }),
    few: msg(str`All ${total} steps are shown`, { id: 'story-all-shown-few' }),
    many: msg(str`All ${total} steps are shown`, { id: 'story-all-shown-many' }),
    other: msg(str`All ${total} steps are shown`, { id: 'story-all-shown-other' }),
  }),
  learnMore: learnMore(msg),
});

/** The words on the story's controls. */
export type StoryControls = ReturnType<typeof storyControls>;

/** What is in the tag before the script has run. */
export const storySnippet = (msg: MsgFn) => ({
  sentence: msg('Tyrone is a fictional young person in Southwark.', { id: 'snippet-story' }),
  link: msg('Read about his story', { id: 'snippet-story-link' }),
});
