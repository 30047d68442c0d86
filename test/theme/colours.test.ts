import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/case-study/define.js';
import type { PsCaseStudy } from '../../src/case-study/case-study.js';
import { contrast, paintedColors } from '../support/colors.js';

const part = (min: number, max: number) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.double({ min, max, noNaN: true }).map((value) => value.toFixed(4)) },
    { weight: 1, arbitrary: fc.constant('none') },
  );
const alpha = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 100 }).map((per) => ` / ${per}%`),
);
const three = (name: string, ...[a, b, c]: [number, number][]) =>
  fc
    .tuple(part(...a!), part(...b!), part(...c!), alpha)
    .map(
      ([x, y, z, opacity]) =>
        `${name}${name.startsWith('color(') ? ' ' : '('}${x} ${y} ${z}${opacity})`,
    );

/** Colours in every space of CSS, and beyond what each can show. */
const colour = fc.oneof(
  three('oklch', [0, 1], [0, 0.5], [0, 360]),
  three('oklab', [0, 1], [-0.5, 0.5], [-0.5, 0.5]),
  three('lch', [0, 100], [0, 200], [0, 360]),
  three('lab', [0, 100], [-160, 160], [-160, 160]),
  ...[
    'srgb',
    'srgb-linear',
    'display-p3',
    'a98-rgb',
    'prophoto-rgb',
    'rec2020',
    'xyz-d50',
    'xyz-d65',
  ].map((space) => three(`color(${space}`, [-0.5, 1.5], [-0.5, 1.5], [-0.5, 1.5])),
  three('rgb', [0, 255], [0, 255], [0, 255]),
  fc
    .tuple(part(0, 360), fc.nat(100), fc.nat(100), alpha)
    .map(([h, s, l, a]) => `hsl(${h} ${s}% ${l}%${a})`),
  fc
    .tuple(part(0, 360), fc.nat(100), fc.nat(100), alpha)
    .map(([h, w, b, a]) => `hwb(${h} ${w}% ${b}%${a})`),
);

/** What is drawn in each of our colours, for many pairs of a partner's at once. */
function probe(
  root: ShadowRoot,
  pairs: [string, string][],
  scheme: string,
): CSSStyleDeclaration[][] {
  const surfaces = pairs.map(([accent, surface]) => {
    const box = document.createElement('div');
    box.className = 'widget';
    box.style.colorScheme = scheme;
    box.style.setProperty('--ps-color-accent', accent);
    box.style.setProperty('--ps-color-surface', surface);
    box.innerHTML =
      '<ol><li data-shown><span class="number">1</span></li></ol><span class="button">A</span><span class="button quiet">B</span><label><input type="radio" checked aria-label="C"></label>';
    return box;
  });
  const all = document.createElement('div');
  all.append(...surfaces);
  root.append(all);
  return surfaces.map((box) =>
    [box, ...box.querySelectorAll('.number, .button, label')].map((each) => getComputedStyle(each)),
  );
}

interface Check {
  what: string;
  least: number;
  colours: [string, string];
}

function checks([surface, number, button, quiet, chip]: CSSStyleDeclaration[]): Check[] {
  const behind = surface!.backgroundColor;
  return [
    { what: 'text', least: 4.5, colours: [surface!.color, behind] },
    { what: 'text on a button', least: 4.5, colours: [button!.color, button!.backgroundColor] },
    { what: 'text on the choice', least: 4.5, colours: [chip!.color, chip!.backgroundColor] },
    { what: 'edge of a button', least: 3, colours: [quiet!.borderTopColor, behind] },
    { what: 'edge of the choice', least: 3, colours: [chip!.borderTopColor, behind] },
    { what: 'edge of the step', least: 3, colours: [number!.borderTopColor, behind] },
  ];
}

describe('Colours of every space', () => {
  for (const scheme of ['light', 'dark']) {
    it(`leave text and controls enough contrast, in 10,000 checks: ${scheme}`, async () => {
      const story = await fixture<PsCaseStudy>(html`<ps-case-study></ps-case-study>`);
      const root = story.shadowRoot!;
      const poor: string[] = [];
      let count = 0;
      const pairs = fc.sample(fc.tuple(colour, colour), { numRuns: 1700, seed: 10 });
      for (let from = 0; from < pairs.length; from += 100) {
        const some = pairs.slice(from, from + 100);
        const all = probe(root, some, scheme).map(checks);
        const painted = paintedColors(all.flat().flatMap(({ colours }) => colours));
        all.forEach((list, index) =>
          list.forEach(({ what, least }) => {
            const ratio = contrast(painted.shift()!, painted.shift()!);
            if (!(ratio >= least)) poor.push(`${what}: ${ratio} with ${some[index]!.join(' on ')}`);
            count += 1;
          }),
        );
        root.lastElementChild!.remove();
      }
      expect(count).to.be.at.least(10_000);
      expect(poor.slice(0, 5)).to.deep.equal([]);
    });
  }
});
