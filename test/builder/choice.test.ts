import { expect } from '@open-wc/testing';
import { readChoice, start, writeChoice, type Choice } from '../../src/builder/choice.js';
import { readFields, type ElementsManifest, type Fields } from '../../src/builder/fields.js';

const offer = {
  languages: ['pl', 'ar'],
  ways: ['script', 'pinned', 'classic', 'frame', 'npm', 'words'],
} as const;

describe('What was chosen in the builder', () => {
  let fields: Fields;

  before(async () => {
    const response = await fetch('/dist/custom-elements.json');
    fields = readFields((await response.json()) as ElementsManifest);
  });

  const read = (query: string) => readChoice(query, fields, offer);

  it('is the vision statement with a script, where the address says nothing', () => {
    expect(read('')).to.deep.equal({ choice: start, unknown: [] });
    expect(writeChoice(start)).to.equal('');
  });

  it('stands in the address, so that it can be sent to a colleague', () => {
    const choice: Choice = {
      way: 'pinned',
      widgets: ['ps-priority-cards', 'ps-case-study'],
      words: 'short',
      lang: 'ar',
      accent: '#d9480f',
      text: 'nhsuk',
      shared: { 'heading-level': '3', theme: 'plum' },
      own: {
        'ps-case-study': { step: '2', view: 'all' },
        'ps-priority-cards': { show: 'prevention' },
      },
    };
    expect(read(writeChoice(choice))).to.deep.equal({ choice, unknown: [] });
  });

  it('keeps the cards that there are, and names the others', () => {
    const { choice, unknown } = read('ps-priority-cards.show=housing+prevention');
    expect(choice.own).to.deep.equal({ 'ps-priority-cards': { show: 'prevention' } });
    expect(unknown).to.deep.equal(['ps-priority-cards.show=housing']);
  });

  it('takes English by its name, though it is there from the start', () => {
    expect(read('lang=en')).to.deep.equal({ choice: start, unknown: [] });
  });

  it('leaves out and names what the address has and nobody knows', () => {
    const { choice, unknown } = read(
      'way=telepathy&way=address&widgets=ps-vision-statement+ps-weather&lang=xx&colour=red&accent=red&theme=pink&ps-case-study.view=none&ps-case-study.speed=9&words=full&ps-weather.sun=1',
    );
    expect(choice).to.deep.equal(start);
    expect(unknown).to.deep.equal([
      'way=telepathy',
      'way=address', // there is none where the folder is not a site’s
      'ps-weather',
      'lang=xx',
      'colour=red',
      'accent=red',
      'theme=pink',
      'ps-case-study.view=none',
      'ps-case-study.speed=9',
      'ps-weather.sun=1',
    ]);
  });
});

describe('The builder’s form', () => {
  it('has a field for each attribute that the elements declare', async () => {
    const response = await fetch('/dist/custom-elements.json');
    const { shared, own } = readFields((await response.json()) as ElementsManifest);
    const brief = (list: typeof shared = []) =>
      list.map(({ name, kind, values }) => [name, kind, ...values]);
    expect(brief(shared)).to.deep.equal([
      ['heading-level', 'number'],
      ['theme', 'choice', 'teal', 'blue', 'plum', 'slate'],
    ]);
    expect(brief(own['ps-vision-statement'])).to.deep.equal([]);
    expect(brief(own['ps-case-study'])).to.deep.equal([
      ['step', 'number'],
      ['view', 'choice', 'steps', 'all'],
      ['learn-more', 'text'],
    ]);
    expect(brief(own['ps-priority-cards'])).to.deep.equal([
      [
        'show',
        'names',
        'neighbourhood',
        'inequality',
        'wellbeing',
        'most-affected',
        'prevention',
        'communities',
      ],
    ]);
    expect(brief(own['ps-welcome-video']).map(([name]) => name)).to.deep.equal([
      'src',
      'film-title',
      'film-description',
      'poster',
      'captions',
      'captions-lang',
    ]);
  });
});
