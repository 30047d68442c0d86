/**
 * What only Chromium's own protocol can do, as commands for tests
 * (`executeServerCommand` of @web/test-runner-commands).
 */
export function chromiumCommands() {
  const sessions = new WeakMap(); // an emulation lasts as long as the session that asked for it

  async function protocol(page) {
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    return sessions.get(page);
  }

  const commands = {
    // How many sheets of A4 the page takes, with the margins that browsers have.
    'count-sheets': async (page) => {
      const pdf = await page.pdf({ format: 'A4', margin: sides('1cm') });
      return Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g).length;
    },
    'set-forced-colors': async (page, active) => {
      const features = active ? [{ name: 'forced-colors', value: 'active' }] : [];
      const client = await protocol(page);
      await client.send('Emulation.setEmulatedMedia', { features });
    },
    'reset-emulation': async (page) => {
      await commands['set-forced-colors'](page, false);
      await page.emulateMediaType();
      await page.emulateMediaFeatures();
    },
    'accessibility-nodes': async (page, selector) => {
      const element = await page.$(selector);
      if (!element) throw new Error(`No element matches ${selector}`);
      const client = await protocol(page);
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      return { root: await element.backendNodeId(), nodes };
    },
  };

  return {
    name: 'chromium-commands',
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      if (session.browser.name !== 'Chromium') {
        throw new Error(`"${command}" works in Chromium only: name the file *.chromium.test.ts`);
      }
      const result = await commands[command](session.browser.getPage(session.id), payload);
      return result ?? true;
    },
  };
}

const sides = (margin) => ({ top: margin, right: margin, bottom: margin, left: margin });
