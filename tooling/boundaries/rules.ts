/** `to` is a path of this repository, or `package:name` for anything else that is imported. */
export type Rule = {
  name: string;
  reason: string;
  from: RegExp;
  /** `$1` stands for what the first group of `from` matched. */
  to: string;
};

/** Who may import whom. Each rule says why, because the reason is what a reviewer needs. */
export const RULES: readonly Rule[] = [
  {
    name: 'domain-imports-nothing',
    reason: 'The rules of the law must run anywhere, so they depend on no package and no app.',
    from: /^packages\/domain\/src\/(?!.*\.test\.ts$)/,
    to: '^(?!packages/domain/src/)',
  },
  {
    name: 'domain-command-needs-only-node',
    reason: 'The conformance command is published beside the pure code and has no dependencies.',
    from: /^packages\/domain\/bin\/(?!.*\.test\.ts$)/,
    to: '^(?!packages/domain/|package:(?:node:|@minhbach/domain$))',
  },
  {
    name: 'clients-know-only-the-contract',
    reason: 'Screens know schema.graphql, never the server that answers it.',
    from: /^(?:apps\/(?:public|admin)|packages\/ui)\//,
    to: '^(?:apps/api/|package:@minhbach/api)',
  },
  {
    name: 'api-has-no-screens',
    reason: 'Words and pages change without the server; it answers any client alike.',
    from: /^apps\/api\//,
    to: '^(?:apps/(?!api/)|packages/ui/|package:(?:@minhbach/(?!domain)|react))',
  },
  {
    name: 'sites-stand-apart',
    reason: 'Each site is deployed alone; what both show lives in packages/ui.',
    from: /^apps\/(public|admin)\//,
    to: '^(?:apps/(?!$1/)|package:@minhbach/(?:public|admin))',
  },
  {
    name: 'form-parts-know-no-site',
    reason: 'A part of packages/ui is shown by both sites, so it can know neither.',
    from: /^packages\/ui\//,
    to: '^(?:apps/|package:(?:@minhbach/(?:public|admin)|react-router))',
  },
  {
    name: 'features-do-not-reach-into-each-other',
    reason:
      'A feature offers the rest its module, service, repository and the GraphQL types that a ' +
      'field of another may return; everything else stays home.',
    from: /^apps\/api\/src\/(?!platform\/|seed\/)([^/]+)\/(?!.*\.test\.ts$)/,
    to: '^apps/api/src/(?!$1/|platform/|identity/)[^/]+/(?!.*\\.(?:module|service|repository|types|table)\\.ts$)',
  },
  {
    name: 'only-repositories-speak-sql',
    reason: 'A repository may join the table of another feature; nothing else touches a table.',
    from: /^apps\/api\/src\/(?!seed\/)(?!.*\.(?:repository|table|test)\.ts$)/,
    to: '\\.table\\.ts$',
  },
  {
    name: 'platform-knows-no-feature',
    reason: 'The platform has no legal meaning; features stand on it, never the reverse.',
    from: /^apps\/api\/src\/platform\/(?!.*\.test\.ts$)/,
    to: '^apps/api/src/(?!platform/)[^/]+/',
  },
  {
    name: 'only-named-exports-of-a-package',
    reason: 'What a package does not export it may change without asking anyone.',
    from: /^((?:apps|packages)\/[^/]+)\//,
    to: '^(?!$1/|package:)|^package:@minhbach/(?:domain/(?!conformance/)|[^/]+/(?:src|dist)/)',
  },
];
