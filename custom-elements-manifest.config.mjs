import ts from 'typescript';

/** Gives a property the values of its named type: people and forms need those, not the name. */
const asValues = {
  name: 'as-values',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
    const program = ts.createProgram(
      modules.map(({ path }) => path),
      options,
    );
    const checker = program.getTypeChecker();
    for (const { path, declarations } of modules) {
      const module = checker.getSymbolAtLocation(program.getSourceFile(path));
      const exported = module ? checker.getExportsOfModule(module) : [];
      for (const { name, attributes = [], members = [] } of declarations) {
        const found = exported.find((each) => each.name === name);
        const type = found && checker.getDeclaredTypeOfSymbol(found);
        for (const item of [...attributes, ...members].filter((each) => each.type)) {
          const property = type?.getProperty(item.fieldName ?? item.name);
          const values = property && valuesOf(checker.getTypeOfSymbol(property));
          if (values) item.type.text = values;
        }
      }
    }
  },
};

/** Of a type that is one of several texts: those. */
function valuesOf(type) {
  const isChoice = type.isUnion() && type.types.every((each) => each.isStringLiteral());
  return isChoice ? type.types.map(({ value }) => `'${value}'`).join(' | ') : undefined;
}

/** Says of the package what its users can see: what is public, in the files that are shipped. */
const asShipped = {
  name: 'as-shipped',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations) {
        keepPublic(declaration);
        if (declaration.tagName) module.exports.push(definition(declaration, module));
      }
    }
    const shipped = JSON.stringify(customElementsManifest).replace(
      /"(\/?)src\/([^"]+)\.[tj]s"/g,
      '"$1dist/esm/$2.js"',
    );
    // Files are found in no order of their own: it changes from one build to the next.
    customElementsManifest.modules = JSON.parse(shipped).modules.sort(byPath);
  },
};

const byPath = (one, other) => (one.path < other.path ? -1 : 1);

/** What is private stays out, and so does what the analyser takes for an event but isn't one. */
function keepPublic(declaration) {
  const { members = [], attributes = [], events = [] } = declaration;
  const hidden = members.filter(({ privacy }) => privacy && privacy !== 'public');
  const isShown = ({ name, fieldName }) =>
    !hidden.some((member) => member.name === (fieldName ?? name));
  if (declaration.members) declaration.members = members.filter(isShown);
  if (declaration.attributes) declaration.attributes = attributes.filter(isShown);
  if (declaration.events) declaration.events = events.filter(({ name }) => name?.startsWith('ps-'));
}

/** Elements are defined by a function of ours, which the analyser doesn't look into. */
const definition = ({ tagName, name }, { path }) => ({
  kind: 'custom-element-definition',
  name: tagName,
  declaration: { name, module: path },
});

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/embed/**', 'src/builder/**'],
  outdir: 'dist',
  litelement: true,
  plugins: [asValues, asShipped],
};
