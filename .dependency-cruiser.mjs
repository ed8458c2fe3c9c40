/**
 * Arrows go one way (design.md §2):
 * cli → pipeline → audit, check → content → dialect → features → page → registry → ui → lib; pages choose from features and dialect.
 */
const layers = [
  'lib',
  'ui',
  'registry',
  'page',
  'features',
  'dialect',
  'content',
  'check',
  'audit',
  'pipeline',
  'cli',
];

const upward = layers.map((layer, i) => ({
  name: `${layer}-looks-up`,
  comment: `src/${layer} may only use what lies below it`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${[...layers.slice(i + 1), 'pages'].join('|')})/` },
}));

export default {
  forbidden: [
    ...upward,
    {
      name: 'feature-knows-sibling',
      comment: 'what two features need moves down into page, registry, ui or lib',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'audit-knows-check',
      comment: 'the check reads what staff wrote, the audit what was built: neither needs the other',
      severity: 'error',
      from: { path: '^src/audit/' },
      to: { path: '^src/check/' },
    },
    {
      name: 'pages-know-gates',
      comment: 'a route chooses an entry and hands it to a feature',
      severity: 'error',
      from: { path: '^src/pages/' },
      to: { path: '^src/(content|check|audit|pipeline|cli)/' },
    },
    {
      name: 'config-knows-gates',
      comment: 'what Astro is told comes from the model and the rooms below it',
      severity: 'error',
      from: { path: '^(astro\\.config|src/content\\.config)\\.ts$' },
      to: { path: '^src/(check|audit|pipeline|cli|pages)/' },
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
