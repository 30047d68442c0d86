import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { tagSnippet, tags } from '../src/embed/snippet.js';
import { version } from '../src/shared/version.js';
import { takeMessages } from './support/console.js';
import { loadFrame, type Frame } from './support/frame.js';
import { heading, headings } from './support/languages.js';
import { expectNone } from './support/nodes.js';
import { allShown } from './support/shown.js';

const name = 'partnership-southwark';
const refused = `${name} can’t be shown; the words in its tags stay. Add ${name} to trusted-types in this page’s content security policy.`;

/** An engine without Trusted Types has nothing to ask for and nothing to refuse. */
const hasTrustedTypes = 'trustedTypes' in window;

const script = (src: string) => `<script type="module" src="${src}"></script>`;
const widgets = script('/dist/widgets.js');
const singles = tags.map((tag) => script(`/dist/${tag.replace('ps-', '')}.js`)).join('');

/** A host's own Lit, which shows a paragraph. */
const hostsLit = `<script type="module">
  import { html, render } from '/node_modules/lit-html/lit-html.js';
  render(html\`<p>The host’s own</p>\`, document.querySelector('#host'));
</script>`;

/** Our script with another version in it. */
async function anotherVersion(): Promise<string> {
  const code = await (await fetch('/dist/widgets.js')).text();
  const other = code.replace(`"${version}"`, '"9.9.9"');
  expect(other).not.to.equal(code);
  return script(URL.createObjectURL(new Blob([other], { type: 'text/javascript' })));
}

interface Rules {
  /** What `trusted-types` lists. */
  list: string;
  /** Whether a page takes HTML as strings, too. Default false. */
  takesStrings?: boolean;
  prepare?: (window: Frame['window']) => void;
}

/** A page with such rules, and the names of the policies that its scripts asked for. */
async function page(scripts: string, { list, takesStrings = false, prepare }: Rules) {
  const rules = `trusted-types ${list};${takesStrings ? '' : " require-trusted-types-for 'script'"}`;
  const asked: string[] = [];
  const html = `<!doctype html><html lang="en"><head><title>A partner’s page</title>
    <meta http-equiv="Content-Security-Policy" content="${rules}"></head>
    <body><div id="host"></div>${tags.map((tag) => tagSnippet(tag)).join('')}${scripts}</body></html>`;
  const frame = await loadFrame({ html }, { prepare: (window) => watch(window, asked, prepare) });
  return { ...frame, asked };
}

interface PolicyFactory {
  createPolicy: (name: string, rules: object) => object;
}

const factoryOf = (window: object) =>
  'trustedTypes' in window ? (window.trustedTypes as PolicyFactory) : undefined;

function watch(window: Frame['window'], asked: string[], prepare?: Rules['prepare']): void {
  const trustedTypes = factoryOf(window);
  if (!trustedTypes) return;
  const create = trustedTypes.createPolicy.bind(trustedTypes);
  trustedTypes.createPolicy = (policy, rules) => {
    asked.push(policy);
    return create(policy, rules);
  };
  prepare?.(window);
}

async function shownHeadings({ document }: Frame): Promise<(string | null)[]> {
  await allShown(document);
  return tags.map((tag) => heading(document.querySelector(tag)!));
}

const ifKnown = (...policies: string[]) => (hasTrustedTypes ? policies : []);

describe('On a page with Trusted Types', () => {
  const lists = [name, `${name} 'allow-duplicates'`, `lit-html ${name}`, '*'];
  const meetings = {
    'widgets.js': widgets,
    'two copies of widgets.js': widgets + script('/dist/widgets.js?again'),
    'widgets.js and the four singles': widgets + singles,
    'the four singles': singles,
  };
  for (const list of lists) {
    for (const [what, scripts] of Object.entries(meetings)) {
      it(`that lists ${list}, ${what} ask for our policy once, and all widgets are shown`, async () => {
        const frame = await page(scripts, { list });
        expect(await shownHeadings(frame)).to.deep.equal(headings('en'));
        expect(frame.asked).to.deep.equal(ifKnown(name));
        expect(takeMessages()).to.deep.equal([]);
      });
    }

    it(`that lists ${list}, two versions share our policy, and the first one shows the widgets`, async () => {
      const frame = await page((await anotherVersion()) + widgets, { list });
      expect(await shownHeadings(frame)).to.deep.equal(headings('en'));
      expect(frame.asked).to.deep.equal(ifKnown(name));
      const inPlace = takeMessages().filter((each) => each.includes('9.9.9 is already'));
      expect(inPlace.length).to.equal(tags.length);
    });
  }

  for (const list of [`lit-html ${name}`, '*']) {
    const orders = { before: hostsLit + widgets + singles, after: widgets + singles + hostsLit };
    for (const [when, scripts] of Object.entries(orders)) {
      it(`that lists ${list}, a host’s Lit ${when} ours has its own policy`, async () => {
        const frame = await page(scripts, { list });
        expect(await shownHeadings(frame)).to.deep.equal(headings('en'));
        expect(frame.document.querySelector('#host')!.textContent).to.equal('The host’s own');
        expect(frame.asked.sort()).to.deep.equal(ifKnown('lit-html', name));
        expect(takeMessages()).to.deep.equal([]);
      });
    }
  }

  it('every button of the widgets works', async () => {
    const frame = await page(widgets, { list: name });
    await allShown(frame.document);
    frame.document.querySelector('ps-welcome-video')!.src = '/media/sample-film.mp4';
    for (const tag of tags) {
      const widget = frame.document.querySelector<LitElement>(tag)!;
      await widget.updateComplete;
      for (const button of widget.renderRoot.querySelectorAll('button')) {
        button.click();
        await widget.updateComplete;
      }
    }
    expect(takeMessages()).to.deep.equal([]);
  });

  it('that can’t be added to, the policy is still ours to use', async () => {
    const prepare = (window: object) => void Object.freeze(factoryOf(window));
    const frame = await page(widgets, { list: name, prepare });
    expect(await shownHeadings(frame)).to.deep.equal(headings('en'));
  });
});

describe('On a page that refuses our policy for Trusted Types', () => {
  const taken = (window: object) => void factoryOf(window)!.createPolicy(name, {});
  const refusals: Record<string, Rules> = {
    'that lists none': { list: "'none'" },
    'that lists none, though it takes strings': { list: "'none'", takesStrings: true },
    'that lists other names only': { list: 'lit-html other' },
    'where another script has its name already': { list: name, prepare: taken },
  };
  for (const [which, rules] of Object.entries(refusals)) {
    it(`${which}, the words in the tags stay, and one message says what to add`, async () => {
      const frame = await page(widgets + singles, rules);
      if (!hasTrustedTypes) {
        expect(await shownHeadings(frame)).to.deep.equal(headings('en'));
        return;
      }
      expect(takeMessages()).to.deep.equal([refused]);
      for (const tag of tags) {
        const element = frame.document.querySelector<HTMLElement>(tag)!;
        expectNone(element.shadowRoot, 'shadow root');
        expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
      }
    });
  }
});
