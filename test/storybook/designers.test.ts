import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { anatomyOf, WidgetAnatomy } from '../../.storybook/designers/anatomy.js';
import { changesOf } from '../../.storybook/designers/changes.js';
import { asHex, WidgetSwatches } from '../../.storybook/designers/swatches.js';
import '../../src/define.js';
import { themes } from '../../src/theme/themes.js';

customElements.define('widget-anatomy', WidgetAnatomy);
customElements.define('widget-swatches', WidgetSwatches);

const manifest = JSON.stringify({
  modules: [
    {
      declarations: [
        {
          tagName: 'ps-priority-cards',
          slots: [{ name: 'heading', description: 'Your own heading.' }, { name: 'audio' }],
          cssParts: [{ name: 'card', description: 'One card.' }],
        },
      ],
    },
  ],
});

describe('a page for designers', () => {
  it('knows the slots and parts of a widget from the manifest', () => {
    const { slots, parts } = anatomyOf(manifest, 'ps-priority-cards');
    expect(slots.map(({ name }) => name)).to.deep.equal(['heading', 'audio']);
    expect(parts.map(({ name }) => name)).to.deep.equal(['card']);
  });

  it('numbers on the live widget what there is to see of them', async () => {
    WidgetAnatomy.manifest = manifest;
    const anatomy = await fixture<WidgetAnatomy>(
      html`<widget-anatomy for="ps-priority-cards"></widget-anatomy>`,
    );
    const root = anatomy.renderRoot;
    await waitUntil(() => root.querySelectorAll('li').length === 3);
    const numbers = [...root.querySelectorAll('.stage > .number')];
    expect(numbers.map((each) => each.textContent)).to.deep.equal(['1', '3']);
    const heading = root.querySelector('ps-priority-cards')!.shadowRoot!.querySelector('h2')!;
    const box = heading.getBoundingClientRect();
    const dot = numbers[0]!.getBoundingClientRect();
    expect(dot.top + dot.height / 2).to.be.closeTo(box.top, 2);
    expect(root.querySelectorAll('li')[1]!.textContent).to.include('Not shown here');
  });

  it('shows each theme’s accent, light and dark, with text that can be read', async () => {
    const swatches = await fixture<WidgetSwatches>(html`<widget-swatches></widget-swatches>`);
    await waitUntil(() => swatches.colours.length > 0);
    await swatches.updateComplete;
    const [teal] = swatches.colours;
    expect(swatches.colours.length).to.equal(2 * themes.length);
    expect(teal).to.deep.equal({ hex: '#0b6e6e', text: 'white', ratio: '6.1 : 1' });
    const ratios = swatches.colours.map(({ ratio }) => parseFloat(ratio));
    expect(Math.min(...ratios)).to.be.at.least(4.5);
  });

  it('writes colours as people do, however the browser computes them', () => {
    expect(asHex('rgb(11, 110, 110)')).to.equal('#0b6e6e');
    expect(asHex('color(srgb 0.0431373 0.431373 0.431373)')).to.equal('#0b6e6e');
  });

  it('tells of a widget what the changelog says of it, by release', () => {
    const changelog =
      '# Changes\n\n## 0.2.0\n\n- A card closes.\n- `step` [moves](#x).\n\n## 0.1.0\n\n- A step.';
    expect(changesOf(changelog, /step/i)).to.deep.equal([
      { name: '0.2.0', changes: ['step moves.'] },
      { name: '0.1.0', changes: ['A step.'] },
    ]);
  });
});
