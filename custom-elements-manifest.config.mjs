/** What is private stays out, and so does what the analyser takes for an event but isn't one. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) keepPublic(declaration);
    }
  },
};

function keepPublic(declaration) {
  const { members = [], attributes = [], events = [] } = declaration;
  const hidden = members.filter(({ privacy }) => privacy && privacy !== 'public');
  const isShown = ({ name, fieldName }) =>
    !hidden.some((member) => member.name === (fieldName ?? name));
  if (declaration.members) declaration.members = members.filter(isShown);
  if (declaration.attributes) declaration.attributes = attributes.filter(isShown);
  if (declaration.events) declaration.events = events.filter(({ name }) => name?.startsWith('ps-'));
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/embed/**'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicOnly],
};
