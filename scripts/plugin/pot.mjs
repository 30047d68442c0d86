/** What the plug-in’s files ask WordPress to translate. */
const asked = /\b__\(\s*'((?:[^'\\]|\\.)*)',\s*'partnership-southwark'\s*\)/g;

/** The template for translators (gettext’s .pot) of the words in some files, which are paths with their texts. */
export function pot(version, files) {
  const places = new Map();
  for (const [path, text] of files) {
    for (const [, written] of text.matchAll(asked)) {
      const words = written.replace(/\\(.)/g, '$1');
      places.set(words, new Set(places.get(words)).add(path));
    }
  }
  const entries = [...places].map(
    ([words, paths]) => `#: ${[...paths].join(' ')}\nmsgid ${quoted(words)}\nmsgstr ""\n`,
  );
  return [header(version), ...entries].join('\n');
}

const header = (version) => `msgid ""
msgstr ""
"Project-Id-Version: Partnership Southwark ${version}\\n"
"Language: \\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Domain: partnership-southwark\\n"
`;

const quoted = (words) => `"${words.replace(/[\\"]/g, '\\$&')}"`;
