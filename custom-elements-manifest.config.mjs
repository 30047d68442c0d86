export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/embed/**'],
  outdir: 'dist',
  litelement: true,
};
