import { graphql } from '../gql/gql.ts';

export const PaperImports = graphql(`
  query PaperImportsPage {
    me {
      id
    }
    paperImports {
      id
      agency {
        code
        name
      }
      document
      rows
      importedByName
      importedAt
      withdrawnAt
      withdrawnReason
    }
  }
`);

export const ImportPaper = graphql(`
  mutation ImportPaper($form: PaperRegisterForm!) {
    outcome: importPaperRegister(form: $form) {
      __typename
      ... on PaperTrial {
        rows
        tableFault
        faults {
          row
          column
          message
        }
      }
      ...RefusalParts
    }
  }
`);

export const WithdrawPaper = graphql(`
  mutation WithdrawPaper($id: ID!, $reason: String!) {
    outcome: withdrawPaperImport(id: $id, reason: $reason) {
      __typename
      ...RefusalParts
    }
  }
`);
