import type { CodegenConfig } from '@graphql-codegen/cli';

export default {
  schema: '../api/schema.graphql',
  documents: ['app/**/*.{ts,tsx}', '!app/gql/**'],
  generates: {
    'app/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { CalendarDate: 'string', DateTime: 'string' },
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
      },
    },
  },
} satisfies CodegenConfig;
