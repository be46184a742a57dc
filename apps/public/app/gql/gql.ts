/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query AgencyPage($code: String!) {\n    agency(code: $code) {\n      code\n      name\n      level\n      website\n      validFrom\n      validUntil\n      providerNote\n      residentsFirst\n      parent {\n        code\n        name\n      }\n      successors {\n        code\n        name\n      }\n      contactPoint {\n        unit\n        person\n        post\n        address\n        phone\n        email\n        hours\n        checkedOn\n      }\n    }\n  }\n": typeof types.AgencyPageDocument,
    "\n  query FindAgencies($search: String, $level: AgencyLevel, $first: Int!, $after: String) {\n    agencies(search: $search, level: $level, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        matched\n        node {\n          code\n          name\n          level\n          validUntil\n          providerNote\n          successors {\n            code\n            name\n            level\n          }\n        }\n      }\n    }\n  }\n": typeof types.FindAgenciesDocument,
    "\n  query FindDraft($key: ID!) {\n    requestDraft(key: $key) {\n      content\n    }\n  }\n": typeof types.FindDraftDocument,
    "\n  mutation KeepDraft($key: ID!, $content: String!) {\n    saveRequestDraft(key: $key, content: $content) {\n      expiresAt\n    }\n  }\n": typeof types.KeepDraftDocument,
    "\n  mutation DiscardDraft($key: ID!) {\n    discardRequestDraft(key: $key)\n  }\n": typeof types.DiscardDraftDocument,
    "\n  query PreviewRequest($form: RequestForm!) {\n    previewRequest(form: $form) {\n      __typename\n      ... on RequestPreview {\n        statute\n        agency {\n          code\n          name\n        }\n        deadline {\n          ...DeadlineParts\n        }\n        warnings {\n          code\n          message\n          under {\n            text\n          }\n        }\n      }\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.PreviewRequestDocument,
    "\n  query TrackRequest($reference: String!, $accessCode: String!) {\n    trackRequest(reference: $reference, accessCode: $accessCode) {\n      reference\n      statute\n      stage\n      delivery\n      sentAt\n      receivedOn\n      dueOn\n      extended\n      overdue\n      sample\n      daysLeft\n      livedDays\n      redirectedFrom\n      missing\n      missingExplanation\n      agency {\n        code\n        name\n        contactPoint {\n          unit\n          address\n          phone\n          email\n          hours\n        }\n      }\n      deadline {\n        ...DeadlineParts\n      }\n      items {\n        number\n        description\n        documentName\n        outcome\n        refusalGround\n        refusedUnder {\n          text\n          instrument\n        }\n        answer\n        reason\n        publicAddress\n        redirectedTo\n        rightAgency {\n          code\n          name\n        }\n        documents {\n          id\n          name\n          mediaType\n          size\n        }\n      }\n      next {\n        by\n        text\n        dueOn\n      }\n      timeline {\n        sequence\n        on\n        text\n        detail\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      openActions {\n        action\n        items\n        threads\n      }\n      corrections {\n        id\n        item\n        state\n        dueOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      complaints {\n        id\n        state\n        dueOn\n      }\n      costs {\n        state\n        totalVnd\n        payBy\n        lines {\n          item\n          quantity\n          amountVnd\n        }\n      }\n      remedies {\n        kind\n        lastOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      identityOpenings {\n        at\n        byRole\n        reason\n      }\n    }\n  }\n": typeof types.TrackRequestDocument,
    "\n  fragment DeadlineParts on Deadline {\n    dueOn\n    derivation\n    provisional\n    under {\n      text\n      instrument\n    }\n  }\n": typeof types.DeadlinePartsFragmentDoc,
    "\n  mutation SubmitRequest($form: RequestForm!, $idempotencyKey: ID!) {\n    submitRequest(form: $form, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Submitted {\n        accessCode\n        request {\n          reference\n        }\n      }\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.SubmitRequestDocument,
    "\n  mutation ClaimCorrection($key: RequestKey!, $item: Int!, $claim: String!) {\n    claimCorrection(key: $key, item: $item, claim: $claim) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.ClaimCorrectionDocument,
    "\n  mutation LodgeComplaint($key: RequestKey!, $text: String!) {\n    lodgeComplaint(key: $key, text: $text) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.LodgeComplaintDocument,
    "\n  mutation CompleteRequest(\n    $key: RequestKey!\n    $items: [RequestItemForm!]\n    $requester: CompletionForm\n  ) {\n    completeRequest(key: $key, items: $items, requester: $requester) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.CompleteRequestDocument,
    "\n  mutation RenewAccessCode($reference: String!) {\n    renewAccessCode(reference: $reference)\n  }\n": typeof types.RenewAccessCodeDocument,
    "\n  mutation RedirectItem($key: RequestKey!, $item: Int!, $idempotencyKey: ID!) {\n    redirectItem(key: $key, item: $item, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Submitted {\n        accessCode\n        request {\n          reference\n        }\n      }\n      ... on NotAllowed {\n        violations {\n          message\n        }\n      }\n    }\n  }\n": typeof types.RedirectItemDocument,
    "\n  mutation WithdrawRequest($key: RequestKey!, $reason: String) {\n    withdrawRequest(key: $key, reason: $reason) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.WithdrawRequestDocument,
    "\n  query WorkCalendar($year: Int!) {\n    workCalendar(year: $year) {\n      year\n      version\n      daysOff {\n        on\n        name\n        decision\n        provisional\n      }\n      workedSaturdays {\n        on\n        name\n        decision\n        provisional\n      }\n    }\n  }\n": typeof types.WorkCalendarDocument,
};
const documents: Documents = {
    "\n  query AgencyPage($code: String!) {\n    agency(code: $code) {\n      code\n      name\n      level\n      website\n      validFrom\n      validUntil\n      providerNote\n      residentsFirst\n      parent {\n        code\n        name\n      }\n      successors {\n        code\n        name\n      }\n      contactPoint {\n        unit\n        person\n        post\n        address\n        phone\n        email\n        hours\n        checkedOn\n      }\n    }\n  }\n": types.AgencyPageDocument,
    "\n  query FindAgencies($search: String, $level: AgencyLevel, $first: Int!, $after: String) {\n    agencies(search: $search, level: $level, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        matched\n        node {\n          code\n          name\n          level\n          validUntil\n          providerNote\n          successors {\n            code\n            name\n            level\n          }\n        }\n      }\n    }\n  }\n": types.FindAgenciesDocument,
    "\n  query FindDraft($key: ID!) {\n    requestDraft(key: $key) {\n      content\n    }\n  }\n": types.FindDraftDocument,
    "\n  mutation KeepDraft($key: ID!, $content: String!) {\n    saveRequestDraft(key: $key, content: $content) {\n      expiresAt\n    }\n  }\n": types.KeepDraftDocument,
    "\n  mutation DiscardDraft($key: ID!) {\n    discardRequestDraft(key: $key)\n  }\n": types.DiscardDraftDocument,
    "\n  query PreviewRequest($form: RequestForm!) {\n    previewRequest(form: $form) {\n      __typename\n      ... on RequestPreview {\n        statute\n        agency {\n          code\n          name\n        }\n        deadline {\n          ...DeadlineParts\n        }\n        warnings {\n          code\n          message\n          under {\n            text\n          }\n        }\n      }\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": types.PreviewRequestDocument,
    "\n  query TrackRequest($reference: String!, $accessCode: String!) {\n    trackRequest(reference: $reference, accessCode: $accessCode) {\n      reference\n      statute\n      stage\n      delivery\n      sentAt\n      receivedOn\n      dueOn\n      extended\n      overdue\n      sample\n      daysLeft\n      livedDays\n      redirectedFrom\n      missing\n      missingExplanation\n      agency {\n        code\n        name\n        contactPoint {\n          unit\n          address\n          phone\n          email\n          hours\n        }\n      }\n      deadline {\n        ...DeadlineParts\n      }\n      items {\n        number\n        description\n        documentName\n        outcome\n        refusalGround\n        refusedUnder {\n          text\n          instrument\n        }\n        answer\n        reason\n        publicAddress\n        redirectedTo\n        rightAgency {\n          code\n          name\n        }\n        documents {\n          id\n          name\n          mediaType\n          size\n        }\n      }\n      next {\n        by\n        text\n        dueOn\n      }\n      timeline {\n        sequence\n        on\n        text\n        detail\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      openActions {\n        action\n        items\n        threads\n      }\n      corrections {\n        id\n        item\n        state\n        dueOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      complaints {\n        id\n        state\n        dueOn\n      }\n      costs {\n        state\n        totalVnd\n        payBy\n        lines {\n          item\n          quantity\n          amountVnd\n        }\n      }\n      remedies {\n        kind\n        lastOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      identityOpenings {\n        at\n        byRole\n        reason\n      }\n    }\n  }\n": types.TrackRequestDocument,
    "\n  fragment DeadlineParts on Deadline {\n    dueOn\n    derivation\n    provisional\n    under {\n      text\n      instrument\n    }\n  }\n": types.DeadlinePartsFragmentDoc,
    "\n  mutation SubmitRequest($form: RequestForm!, $idempotencyKey: ID!) {\n    submitRequest(form: $form, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Submitted {\n        accessCode\n        request {\n          reference\n        }\n      }\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": types.SubmitRequestDocument,
    "\n  mutation ClaimCorrection($key: RequestKey!, $item: Int!, $claim: String!) {\n    claimCorrection(key: $key, item: $item, claim: $claim) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": types.ClaimCorrectionDocument,
    "\n  mutation LodgeComplaint($key: RequestKey!, $text: String!) {\n    lodgeComplaint(key: $key, text: $text) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": types.LodgeComplaintDocument,
    "\n  mutation CompleteRequest(\n    $key: RequestKey!\n    $items: [RequestItemForm!]\n    $requester: CompletionForm\n  ) {\n    completeRequest(key: $key, items: $items, requester: $requester) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": types.CompleteRequestDocument,
    "\n  mutation RenewAccessCode($reference: String!) {\n    renewAccessCode(reference: $reference)\n  }\n": types.RenewAccessCodeDocument,
    "\n  mutation RedirectItem($key: RequestKey!, $item: Int!, $idempotencyKey: ID!) {\n    redirectItem(key: $key, item: $item, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Submitted {\n        accessCode\n        request {\n          reference\n        }\n      }\n      ... on NotAllowed {\n        violations {\n          message\n        }\n      }\n    }\n  }\n": types.RedirectItemDocument,
    "\n  mutation WithdrawRequest($key: RequestKey!, $reason: String) {\n    withdrawRequest(key: $key, reason: $reason) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": types.WithdrawRequestDocument,
    "\n  query WorkCalendar($year: Int!) {\n    workCalendar(year: $year) {\n      year\n      version\n      daysOff {\n        on\n        name\n        decision\n        provisional\n      }\n      workedSaturdays {\n        on\n        name\n        decision\n        provisional\n      }\n    }\n  }\n": types.WorkCalendarDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgencyPage($code: String!) {\n    agency(code: $code) {\n      code\n      name\n      level\n      website\n      validFrom\n      validUntil\n      providerNote\n      residentsFirst\n      parent {\n        code\n        name\n      }\n      successors {\n        code\n        name\n      }\n      contactPoint {\n        unit\n        person\n        post\n        address\n        phone\n        email\n        hours\n        checkedOn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgencyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindAgencies($search: String, $level: AgencyLevel, $first: Int!, $after: String) {\n    agencies(search: $search, level: $level, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        matched\n        node {\n          code\n          name\n          level\n          validUntil\n          providerNote\n          successors {\n            code\n            name\n            level\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindAgenciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindDraft($key: ID!) {\n    requestDraft(key: $key) {\n      content\n    }\n  }\n"): typeof import('./graphql.ts').FindDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepDraft($key: ID!, $content: String!) {\n    saveRequestDraft(key: $key, content: $content) {\n      expiresAt\n    }\n  }\n"): typeof import('./graphql.ts').KeepDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardDraft($key: ID!) {\n    discardRequestDraft(key: $key)\n  }\n"): typeof import('./graphql.ts').DiscardDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewRequest($form: RequestForm!) {\n    previewRequest(form: $form) {\n      __typename\n      ... on RequestPreview {\n        statute\n        agency {\n          code\n          name\n        }\n        deadline {\n          ...DeadlineParts\n        }\n        warnings {\n          code\n          message\n          under {\n            text\n          }\n        }\n      }\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PreviewRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrackRequest($reference: String!, $accessCode: String!) {\n    trackRequest(reference: $reference, accessCode: $accessCode) {\n      reference\n      statute\n      stage\n      delivery\n      sentAt\n      receivedOn\n      dueOn\n      extended\n      overdue\n      sample\n      daysLeft\n      livedDays\n      redirectedFrom\n      missing\n      missingExplanation\n      agency {\n        code\n        name\n        contactPoint {\n          unit\n          address\n          phone\n          email\n          hours\n        }\n      }\n      deadline {\n        ...DeadlineParts\n      }\n      items {\n        number\n        description\n        documentName\n        outcome\n        refusalGround\n        refusedUnder {\n          text\n          instrument\n        }\n        answer\n        reason\n        publicAddress\n        redirectedTo\n        rightAgency {\n          code\n          name\n        }\n        documents {\n          id\n          name\n          mediaType\n          size\n        }\n      }\n      next {\n        by\n        text\n        dueOn\n      }\n      timeline {\n        sequence\n        on\n        text\n        detail\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      openActions {\n        action\n        items\n        threads\n      }\n      corrections {\n        id\n        item\n        state\n        dueOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      complaints {\n        id\n        state\n        dueOn\n      }\n      costs {\n        state\n        totalVnd\n        payBy\n        lines {\n          item\n          quantity\n          amountVnd\n        }\n      }\n      remedies {\n        kind\n        lastOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      identityOpenings {\n        at\n        byRole\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TrackRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeadlineParts on Deadline {\n    dueOn\n    derivation\n    provisional\n    under {\n      text\n      instrument\n    }\n  }\n"): typeof import('./graphql.ts').DeadlinePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitRequest($form: RequestForm!, $idempotencyKey: ID!) {\n    submitRequest(form: $form, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Submitted {\n        accessCode\n        request {\n          reference\n        }\n      }\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SubmitRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimCorrection($key: RequestKey!, $item: Int!, $claim: String!) {\n    claimCorrection(key: $key, item: $item, claim: $claim) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ClaimCorrectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LodgeComplaint($key: RequestKey!, $text: String!) {\n    lodgeComplaint(key: $key, text: $text) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LodgeComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteRequest(\n    $key: RequestKey!\n    $items: [RequestItemForm!]\n    $requester: CompletionForm\n  ) {\n    completeRequest(key: $key, items: $items, requester: $requester) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompleteRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewAccessCode($reference: String!) {\n    renewAccessCode(reference: $reference)\n  }\n"): typeof import('./graphql.ts').RenewAccessCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RedirectItem($key: RequestKey!, $item: Int!, $idempotencyKey: ID!) {\n    redirectItem(key: $key, item: $item, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Submitted {\n        accessCode\n        request {\n          reference\n        }\n      }\n      ... on NotAllowed {\n        violations {\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RedirectItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRequest($key: RequestKey!, $reason: String) {\n    withdrawRequest(key: $key, reason: $reason) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkCalendar($year: Int!) {\n    workCalendar(year: $year) {\n      year\n      version\n      daysOff {\n        on\n        name\n        decision\n        provisional\n      }\n      workedSaturdays {\n        on\n        name\n        decision\n        provisional\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WorkCalendarDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
