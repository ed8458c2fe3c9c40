/** Arrows go one way (design.md §2): pages → dialect → features → registry → ui → lib; build and cli sit on top. */
const layers = ['lib', 'ui', 'registry', 'features', 'dialect', 'pages'];

const upward = layers.map((layer, i) => ({
  name: `${layer}-looks-up`,
  comment: `src/${layer} may only use what lies below it`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${[...layers.slice(i + 1), 'build', 'cli'].join('|')})/` },
}));

export default {
  forbidden: [
    ...upward,
    {
      name: 'feature-knows-sibling',
      comment: 'what two features need moves down into registry, ui or lib',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'build-knows-cli-or-pages',
      comment: 'the gates do not know who calls them',
      severity: 'error',
      from: { path: '^src/build/' },
      to: { path: '^src/(cli|pages)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [
          '\\.test\\.ts$',
          '^src/pages/',
          '^src/cli/',
          '\\.d\\.ts$',
          '^src/ui/layout/early\\.js$',
          '^src/content\\.config\\.ts$',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.astro'] },
  },
};
