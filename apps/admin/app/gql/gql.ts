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
    "\n  fragment Outcome on RequestOutcome {\n    __typename\n    ... on InformationRequest {\n      id\n      version\n    }\n    ... on NotAllowed {\n      violations {\n        code\n        field\n        message\n        under {\n          text\n        }\n      }\n      changedSince {\n        ...EventParts\n      }\n    }\n  }\n": typeof types.OutcomeFragmentDoc,
    "\n  mutation AddNote($id: ID!, $expectedVersion: Int!, $text: String!) {\n    addNote(id: $id, expectedVersion: $expectedVersion, text: $text) {\n      ...Outcome\n    }\n  }\n": typeof types.AddNoteDocument,
    "\n  mutation AskToComplete(\n    $id: ID!\n    $expectedVersion: Int!\n    $missing: [FormGap!]!\n    $explanation: String!\n  ) {\n    askToComplete(\n      id: $id\n      expectedVersion: $expectedVersion\n      missing: $missing\n      explanation: $explanation\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.AskToCompleteDocument,
    "\n  query Colleagues($agencyCode: String!) {\n    me {\n      id\n    }\n    staff(agencyCode: $agencyCode, first: 100) {\n      edges {\n        node {\n          id\n          name\n          unit\n          deactivatedAt\n        }\n      }\n    }\n  }\n": typeof types.ColleaguesDocument,
    "\n  mutation AssignRequest($id: ID!, $expectedVersion: Int!, $unit: String, $assignee: ID) {\n    assignRequest(id: $id, expectedVersion: $expectedVersion, unit: $unit, assignee: $assignee) {\n      ...Outcome\n    }\n  }\n": typeof types.AssignRequestDocument,
    "\n  mutation CompleteRequest(\n    $key: RequestKey!\n    $items: [RequestItemForm!]\n    $requester: CompletionForm\n  ) {\n    completeRequest(key: $key, items: $items, requester: $requester) {\n      ...Outcome\n    }\n  }\n": typeof types.CompleteRequestDocument,
    "\n  mutation DeliverRequest($id: ID!, $expectedVersion: Int!, $message: String) {\n    deliverRequest(id: $id, expectedVersion: $expectedVersion, message: $message) {\n      ...Outcome\n    }\n  }\n": typeof types.DeliverRequestDocument,
    "\n  mutation ExtendRequest($id: ID!, $expectedVersion: Int!, $reason: String!) {\n    extendRequest(id: $id, expectedVersion: $expectedVersion, reason: $reason) {\n      ...Outcome\n    }\n  }\n": typeof types.ExtendRequestDocument,
    "\n  mutation GiveTimeNotice($id: ID!, $expectedVersion: Int!, $place: String) {\n    giveTimeNotice(id: $id, expectedVersion: $expectedVersion, place: $place) {\n      ...Outcome\n    }\n  }\n": typeof types.GiveTimeNoticeDocument,
    "\n  mutation JudgeValid(\n    $id: ID!\n    $expectedVersion: Int!\n    $complexity: Complexity\n    $complexityReason: String\n    $note: String\n  ) {\n    judgeValid(\n      id: $id\n      expectedVersion: $expectedVersion\n      complexity: $complexity\n      complexityReason: $complexityReason\n      note: $note\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.JudgeValidDocument,
    "\n  mutation ProveDelivery(\n    $id: ID!\n    $expectedVersion: Int!\n    $proof: DeliveryProof!\n    $receivedOn: CalendarDate!\n  ) {\n    proveDelivery(\n      id: $id\n      expectedVersion: $expectedVersion\n      proof: $proof\n      receivedOn: $receivedOn\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.ProveDeliveryDocument,
    "\n  mutation ProvideItemPartly(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $documents: [ID!]!\n    $withheld: RefusalForm!\n    $answer: String\n  ) {\n    provideItemPartly(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      documents: $documents\n      withheld: $withheld\n      answer: $answer\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.ProvideItemPartlyDocument,
    "\n  mutation ProvideItem(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $documents: [ID!]!\n    $answer: String\n  ) {\n    provideItem(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      documents: $documents\n      answer: $answer\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.ProvideItemDocument,
    "\n  mutation RefuseItem($id: ID!, $expectedVersion: Int!, $item: Int!, $refusal: RefusalForm!) {\n    refuseItem(id: $id, expectedVersion: $expectedVersion, item: $item, refusal: $refusal) {\n      ...Outcome\n    }\n  }\n": typeof types.RefuseItemDocument,
    "\n  mutation ReopenRequest(\n    $id: ID!\n    $expectedVersion: Int!\n    $reason: ReopeningReason!\n    $explanation: String!\n    $complaint: ID\n  ) {\n    reopenRequest(\n      id: $id\n      expectedVersion: $expectedVersion\n      reason: $reason\n      explanation: $explanation\n      complaint: $complaint\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.ReopenRequestDocument,
    "\n  mutation WithdrawRequest($key: RequestKey!, $reason: String) {\n    withdrawRequest(key: $key, reason: $reason) {\n      ...Outcome\n    }\n  }\n": typeof types.WithdrawRequestDocument,
    "\n  query WhoAmI {\n    me {\n      id\n    }\n  }\n": typeof types.WhoAmIDocument,
    "\n  query CalendarPreview($input: CalendarChangeInput!) {\n    me {\n      id\n    }\n    calendarChange(input: $input) {\n      version\n      moves {\n        reference\n        requestId\n        dueOn\n        newDueOn\n      }\n    }\n  }\n": typeof types.CalendarPreviewDocument,
    "\n  mutation ChangeCalendar($input: CalendarChangeInput!, $previewVersion: String!) {\n    changeCalendar(input: $input, previewVersion: $previewVersion) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.ChangeCalendarDocument,
    "\n  fragment ImportOutcomeParts on ImportOutcome {\n    __typename\n    ... on NotAllowed {\n      violations {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.ImportOutcomePartsFragmentDoc,
    "\n  mutation RunImport($id: ID!, $includesSimilar: Boolean!) {\n    outcome: runImport(id: $id, includesSimilar: $includesSimilar) {\n      ...ImportOutcomeParts\n    }\n  }\n": typeof types.RunImportDocument,
    "\n  mutation CancelImport($id: ID!) {\n    outcome: cancelImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n": typeof types.CancelImportDocument,
    "\n  mutation RetryImport($id: ID!) {\n    outcome: retryImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n": typeof types.RetryImportDocument,
    "\n  mutation ConfirmImport($id: ID!) {\n    outcome: confirmImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n": typeof types.ConfirmImportDocument,
    "\n  fragment ImportParts on ImportRun {\n    id\n    fileName\n    scope\n    state\n    createdAt\n    createdByName\n    startedByName\n    includesSimilar\n    ready\n    faulty\n    duplicate\n    similar\n    imported\n    passedOver\n    refused\n    published\n    waiting\n    isConfirming\n    openActions\n  }\n": typeof types.ImportPartsFragmentDoc,
    "\n  query ImportRunPage(\n    $id: ID!\n    $verdict: RowVerdict\n    $outcome: RowOutcome\n    $problem: String\n    $unconfirmed: Boolean\n    $after: String\n  ) {\n    me {\n      id\n      role\n    }\n    importRun(id: $id) {\n      ...ImportParts\n      fault {\n        code\n        message\n      }\n      findings {\n        code\n        message\n      }\n      problems {\n        code\n        column\n        heading\n        message\n        count\n        stops\n      }\n      rows(\n        first: 50\n        after: $after\n        verdict: $verdict\n        outcome: $outcome\n        problem: $problem\n        unconfirmed: $unconfirmed\n      ) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            number\n            title\n            documentNumber\n            verdict\n            outcome\n            entryId\n            problems {\n              code\n              column\n              heading\n              message\n              value\n              suggestion\n            }\n            remarks {\n              code\n              column\n              heading\n              message\n            }\n            unconfirmed {\n              code\n              message\n            }\n            duplicateOf {\n              how\n              label\n              row\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ImportRunPageDocument,
    "\n  mutation CreateImport($documentId: ID!) {\n    createImport(documentId: $documentId) {\n      __typename\n      ... on ImportRun {\n        id\n      }\n      ... on NotAllowed {\n        violations {\n          message\n        }\n      }\n    }\n  }\n": typeof types.CreateImportDocument,
    "\n  fragment InboxRow on InformationRequest {\n    id\n    reference\n    statute\n    stage\n    sample\n    daysLeft\n    dueOn\n    validOn\n    receivedOn\n    extended\n    items {\n      number\n      description\n    }\n    next {\n      by\n      text\n    }\n    assignedUnit\n    assignee {\n      id\n      name\n    }\n    agency {\n      code\n      name\n    }\n  }\n": typeof types.InboxRowFragmentDoc,
    "\n  mutation RegisterRequest($form: IntakeForm!, $idempotencyKey: ID!) {\n    registerRequest(form: $form, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Submitted {\n        accessCode\n        request {\n          id\n          reference\n          statute\n          dueOn\n          missing\n          deadline {\n            ...DeadlineParts\n          }\n          warnings {\n            code\n            field\n            message\n            under {\n              text\n            }\n          }\n          agency {\n            name\n            contactPoint {\n              unit\n              phone\n              email\n            }\n          }\n        }\n      }\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.RegisterRequestDocument,
    "\n  query FindAgency($search: String!) {\n    me {\n      id\n    }\n    agencies(search: $search, first: 8) {\n      edges {\n        matched\n        node {\n          id\n          code\n          name\n          validUntil\n        }\n      }\n    }\n  }\n": typeof types.FindAgencyDocument,
    "\n  mutation OpenIdentity($id: ID!, $reason: String!) {\n    openRequesterIdentity(id: $id, reason: $reason) {\n      __typename\n      ...RequesterIdentityParts\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.OpenIdentityDocument,
    "\n  fragment RequesterIdentityParts on RequesterIdentity {\n    fullName\n    birthDate\n    residence\n    idNumber\n    email\n    phone\n    postalAddress\n    representativeName\n  }\n": typeof types.RequesterIdentityPartsFragmentDoc,
    "\n  fragment DeadlineParts on Deadline {\n    dueOn\n    nominalOn\n    statute\n    derivation\n    provisional\n    calendarVersion\n    under {\n      text\n    }\n    skipped {\n      on\n      name\n    }\n  }\n": typeof types.DeadlinePartsFragmentDoc,
    "\n  fragment DocumentParts on Document {\n    id\n    name\n    mediaType\n    size\n    uploadedAt\n    released\n    href\n  }\n": typeof types.DocumentPartsFragmentDoc,
    "\n  fragment EventParts on TimelineEvent {\n    sequence\n    on\n    at\n    action\n    by\n    byName\n    text\n    detail\n    deadline {\n      ...DeadlineParts\n    }\n  }\n": typeof types.EventPartsFragmentDoc,
    "\n  query RequestPage($id: ID!) {\n    me {\n      id\n    }\n    request(id: $id) {\n      id\n      reference\n      statute\n      stage\n      channel\n      delivery\n      sentAt\n      receivedOn\n      validOn\n      dueOn\n      nominalDueOn\n      extended\n      overdue\n      version\n      sample\n      complexity\n      requesterKind\n      needs\n      daysLeft\n      decidedOn\n      deliveredOn\n      receiptProvenOn\n      missing\n      missingExplanation\n      redirectedFrom\n      livedDays\n      purpose\n      directlyConcerned\n      assignedUnit\n      requesterMask\n      agency {\n        code\n        name\n        parent {\n          name\n        }\n      }\n      assignee {\n        id\n        name\n      }\n      deadline {\n        ...DeadlineParts\n      }\n      next {\n        by\n        dueOn\n        text\n      }\n      items {\n        number\n        description\n        documentName\n        outcome\n        refusalGround\n        answer\n        reason\n        publicAddress\n        decidedOn\n        redirectedTo\n        rightAgency {\n          name\n        }\n        documents {\n          id\n          name\n        }\n      }\n      timeline {\n        ...EventParts\n      }\n      openActions {\n        action\n        by\n        items\n        threads\n        under {\n          text\n        }\n        deadlineIfTaken {\n          ...DeadlineParts\n        }\n        deadlineIfComplex {\n          ...DeadlineParts\n        }\n      }\n      documents {\n        ...DocumentParts\n      }\n      costs {\n        id\n        state\n        totalVnd\n        payBy\n      }\n      corrections {\n        id\n        item\n        state\n        dueOn\n      }\n      complaints {\n        id\n        state\n        dueOn\n      }\n      consents {\n        id\n        item\n        state\n      }\n      remedies {\n        kind\n        lastOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      warnings {\n        code\n        field\n        message\n        under {\n          text\n        }\n      }\n      identityOpenings {\n        at\n        byRole\n        reason\n      }\n    }\n  }\n": typeof types.RequestPageDocument,
    "\n  query Agencies($search: String, $level: AgencyLevel, $after: String) {\n    me {\n      id\n    }\n    agencies(search: $search, level: $level, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        matched\n        node {\n          id\n          code\n          name\n          level\n          validUntil\n          contactPoint {\n            unit\n            phone\n            email\n            checkedOn\n          }\n        }\n      }\n    }\n  }\n": typeof types.AgenciesDocument,
    "\n  query Agency($code: String!) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      id\n      code\n      name\n      nameEn\n      level\n      website\n      validFrom\n      validUntil\n      providerNote\n      residentsFirst\n      parent {\n        code\n        name\n      }\n      successors {\n        code\n        name\n      }\n      contactPoint {\n        unit\n        person\n        post\n        address\n        phone\n        email\n        hours\n        checkedOn\n      }\n    }\n  }\n": typeof types.AgencyDocument,
    "\n  mutation SetContactPoint($agencyCode: String!, $form: ContactPointForm!) {\n    setContactPoint(agencyCode: $agencyCode, form: $form) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetContactPointDocument,
    "\n  query WorkCalendarPage($year: Int!) {\n    me {\n      id\n    }\n    workCalendar(year: $year) {\n      year\n      version\n      daysOff {\n        on\n        name\n        decision\n        provisional\n      }\n      workedSaturdays {\n        on\n        name\n        decision\n        provisional\n      }\n    }\n  }\n": typeof types.WorkCalendarPageDocument,
    "\n  query Me {\n    me {\n      id\n      name\n      email\n      role\n      unit\n      agency {\n        code\n        name\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query ImportRunsPage($after: String) {\n    me {\n      id\n      role\n    }\n    importRuns(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ImportParts\n        }\n      }\n    }\n  }\n": typeof types.ImportRunsPageDocument,
    "\n  query Inbox(\n    $bucket: InboxBucket!\n    $agencyCode: String\n    $search: String\n    $stage: RequestStage\n    $statute: String\n    $assignee: ID\n    $after: String\n  ) {\n    me {\n      id\n      role\n    }\n    inbox(\n      bucket: $bucket\n      agencyCode: $agencyCode\n      search: $search\n      stage: $stage\n      statute: $statute\n      assignee: $assignee\n      first: 50\n      after: $after\n    ) {\n      edges {\n        node {\n          ...InboxRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      totalIsExact\n    }\n    inboxCounts(agencyCode: $agencyCode) {\n      bucket\n      count\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query People($after: String) {\n    me {\n      id\n      role\n    }\n    staff(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          email\n          role\n          unit\n          deactivatedAt\n          agency {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation ChangeRole($id: ID!, $role: StaffRole!) {\n    outcome: changeStaffRole(id: $id, role: $role) {\n      ...StaffOutcomeParts\n    }\n  }\n": typeof types.ChangeRoleDocument,
    "\n  mutation Deactivate($id: ID!) {\n    outcome: deactivateStaffMember(id: $id) {\n      ...StaffOutcomeParts\n    }\n  }\n": typeof types.DeactivateDocument,
    "\n  mutation RevokeSessions($id: ID!) {\n    outcome: revokeSessions(id: $id) {\n      ...StaffOutcomeParts\n    }\n  }\n": typeof types.RevokeSessionsDocument,
    "\n  mutation ResetPassword($id: ID!, $password: String!) {\n    outcome: resetPassword(id: $id, password: $password) {\n      ...StaffOutcomeParts\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation CreatePerson($form: StaffForm!) {\n    outcome: createStaffMember(form: $form) {\n      ...StaffOutcomeParts\n    }\n  }\n": typeof types.CreatePersonDocument,
    "\n  fragment StaffOutcomeParts on StaffOutcome {\n    __typename\n    ... on NotAllowed {\n      violations {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.StaffOutcomePartsFragmentDoc,
    "\n  query DemoAccounts {\n    demoAccounts {\n      name\n      role\n      agency\n      email\n      password\n    }\n  }\n": typeof types.DemoAccountsDocument,
};
const documents: Documents = {
    "\n  fragment Outcome on RequestOutcome {\n    __typename\n    ... on InformationRequest {\n      id\n      version\n    }\n    ... on NotAllowed {\n      violations {\n        code\n        field\n        message\n        under {\n          text\n        }\n      }\n      changedSince {\n        ...EventParts\n      }\n    }\n  }\n": types.OutcomeFragmentDoc,
    "\n  mutation AddNote($id: ID!, $expectedVersion: Int!, $text: String!) {\n    addNote(id: $id, expectedVersion: $expectedVersion, text: $text) {\n      ...Outcome\n    }\n  }\n": types.AddNoteDocument,
    "\n  mutation AskToComplete(\n    $id: ID!\n    $expectedVersion: Int!\n    $missing: [FormGap!]!\n    $explanation: String!\n  ) {\n    askToComplete(\n      id: $id\n      expectedVersion: $expectedVersion\n      missing: $missing\n      explanation: $explanation\n    ) {\n      ...Outcome\n    }\n  }\n": types.AskToCompleteDocument,
    "\n  query Colleagues($agencyCode: String!) {\n    me {\n      id\n    }\n    staff(agencyCode: $agencyCode, first: 100) {\n      edges {\n        node {\n          id\n          name\n          unit\n          deactivatedAt\n        }\n      }\n    }\n  }\n": types.ColleaguesDocument,
    "\n  mutation AssignRequest($id: ID!, $expectedVersion: Int!, $unit: String, $assignee: ID) {\n    assignRequest(id: $id, expectedVersion: $expectedVersion, unit: $unit, assignee: $assignee) {\n      ...Outcome\n    }\n  }\n": types.AssignRequestDocument,
    "\n  mutation CompleteRequest(\n    $key: RequestKey!\n    $items: [RequestItemForm!]\n    $requester: CompletionForm\n  ) {\n    completeRequest(key: $key, items: $items, requester: $requester) {\n      ...Outcome\n    }\n  }\n": types.CompleteRequestDocument,
    "\n  mutation DeliverRequest($id: ID!, $expectedVersion: Int!, $message: String) {\n    deliverRequest(id: $id, expectedVersion: $expectedVersion, message: $message) {\n      ...Outcome\n    }\n  }\n": types.DeliverRequestDocument,
    "\n  mutation ExtendRequest($id: ID!, $expectedVersion: Int!, $reason: String!) {\n    extendRequest(id: $id, expectedVersion: $expectedVersion, reason: $reason) {\n      ...Outcome\n    }\n  }\n": types.ExtendRequestDocument,
    "\n  mutation GiveTimeNotice($id: ID!, $expectedVersion: Int!, $place: String) {\n    giveTimeNotice(id: $id, expectedVersion: $expectedVersion, place: $place) {\n      ...Outcome\n    }\n  }\n": types.GiveTimeNoticeDocument,
    "\n  mutation JudgeValid(\n    $id: ID!\n    $expectedVersion: Int!\n    $complexity: Complexity\n    $complexityReason: String\n    $note: String\n  ) {\n    judgeValid(\n      id: $id\n      expectedVersion: $expectedVersion\n      complexity: $complexity\n      complexityReason: $complexityReason\n      note: $note\n    ) {\n      ...Outcome\n    }\n  }\n": types.JudgeValidDocument,
    "\n  mutation ProveDelivery(\n    $id: ID!\n    $expectedVersion: Int!\n    $proof: DeliveryProof!\n    $receivedOn: CalendarDate!\n  ) {\n    proveDelivery(\n      id: $id\n      expectedVersion: $expectedVersion\n      proof: $proof\n      receivedOn: $receivedOn\n    ) {\n      ...Outcome\n    }\n  }\n": types.ProveDeliveryDocument,
    "\n  mutation ProvideItemPartly(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $documents: [ID!]!\n    $withheld: RefusalForm!\n    $answer: String\n  ) {\n    provideItemPartly(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      documents: $documents\n      withheld: $withheld\n      answer: $answer\n    ) {\n      ...Outcome\n    }\n  }\n": types.ProvideItemPartlyDocument,
    "\n  mutation ProvideItem(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $documents: [ID!]!\n    $answer: String\n  ) {\n    provideItem(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      documents: $documents\n      answer: $answer\n    ) {\n      ...Outcome\n    }\n  }\n": types.ProvideItemDocument,
    "\n  mutation RefuseItem($id: ID!, $expectedVersion: Int!, $item: Int!, $refusal: RefusalForm!) {\n    refuseItem(id: $id, expectedVersion: $expectedVersion, item: $item, refusal: $refusal) {\n      ...Outcome\n    }\n  }\n": types.RefuseItemDocument,
    "\n  mutation ReopenRequest(\n    $id: ID!\n    $expectedVersion: Int!\n    $reason: ReopeningReason!\n    $explanation: String!\n    $complaint: ID\n  ) {\n    reopenRequest(\n      id: $id\n      expectedVersion: $expectedVersion\n      reason: $reason\n      explanation: $explanation\n      complaint: $complaint\n    ) {\n      ...Outcome\n    }\n  }\n": types.ReopenRequestDocument,
    "\n  mutation WithdrawRequest($key: RequestKey!, $reason: String) {\n    withdrawRequest(key: $key, reason: $reason) {\n      ...Outcome\n    }\n  }\n": types.WithdrawRequestDocument,
    "\n  query WhoAmI {\n    me {\n      id\n    }\n  }\n": types.WhoAmIDocument,
    "\n  query CalendarPreview($input: CalendarChangeInput!) {\n    me {\n      id\n    }\n    calendarChange(input: $input) {\n      version\n      moves {\n        reference\n        requestId\n        dueOn\n        newDueOn\n      }\n    }\n  }\n": types.CalendarPreviewDocument,
    "\n  mutation ChangeCalendar($input: CalendarChangeInput!, $previewVersion: String!) {\n    changeCalendar(input: $input, previewVersion: $previewVersion) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": types.ChangeCalendarDocument,
    "\n  fragment ImportOutcomeParts on ImportOutcome {\n    __typename\n    ... on NotAllowed {\n      violations {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.ImportOutcomePartsFragmentDoc,
    "\n  mutation RunImport($id: ID!, $includesSimilar: Boolean!) {\n    outcome: runImport(id: $id, includesSimilar: $includesSimilar) {\n      ...ImportOutcomeParts\n    }\n  }\n": types.RunImportDocument,
    "\n  mutation CancelImport($id: ID!) {\n    outcome: cancelImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n": types.CancelImportDocument,
    "\n  mutation RetryImport($id: ID!) {\n    outcome: retryImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n": types.RetryImportDocument,
    "\n  mutation ConfirmImport($id: ID!) {\n    outcome: confirmImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n": types.ConfirmImportDocument,
    "\n  fragment ImportParts on ImportRun {\n    id\n    fileName\n    scope\n    state\n    createdAt\n    createdByName\n    startedByName\n    includesSimilar\n    ready\n    faulty\n    duplicate\n    similar\n    imported\n    passedOver\n    refused\n    published\n    waiting\n    isConfirming\n    openActions\n  }\n": types.ImportPartsFragmentDoc,
    "\n  query ImportRunPage(\n    $id: ID!\n    $verdict: RowVerdict\n    $outcome: RowOutcome\n    $problem: String\n    $unconfirmed: Boolean\n    $after: String\n  ) {\n    me {\n      id\n      role\n    }\n    importRun(id: $id) {\n      ...ImportParts\n      fault {\n        code\n        message\n      }\n      findings {\n        code\n        message\n      }\n      problems {\n        code\n        column\n        heading\n        message\n        count\n        stops\n      }\n      rows(\n        first: 50\n        after: $after\n        verdict: $verdict\n        outcome: $outcome\n        problem: $problem\n        unconfirmed: $unconfirmed\n      ) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            number\n            title\n            documentNumber\n            verdict\n            outcome\n            entryId\n            problems {\n              code\n              column\n              heading\n              message\n              value\n              suggestion\n            }\n            remarks {\n              code\n              column\n              heading\n              message\n            }\n            unconfirmed {\n              code\n              message\n            }\n            duplicateOf {\n              how\n              label\n              row\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ImportRunPageDocument,
    "\n  mutation CreateImport($documentId: ID!) {\n    createImport(documentId: $documentId) {\n      __typename\n      ... on ImportRun {\n        id\n      }\n      ... on NotAllowed {\n        violations {\n          message\n        }\n      }\n    }\n  }\n": types.CreateImportDocument,
    "\n  fragment InboxRow on InformationRequest {\n    id\n    reference\n    statute\n    stage\n    sample\n    daysLeft\n    dueOn\n    validOn\n    receivedOn\n    extended\n    items {\n      number\n      description\n    }\n    next {\n      by\n      text\n    }\n    assignedUnit\n    assignee {\n      id\n      name\n    }\n    agency {\n      code\n      name\n    }\n  }\n": types.InboxRowFragmentDoc,
    "\n  mutation RegisterRequest($form: IntakeForm!, $idempotencyKey: ID!) {\n    registerRequest(form: $form, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Submitted {\n        accessCode\n        request {\n          id\n          reference\n          statute\n          dueOn\n          missing\n          deadline {\n            ...DeadlineParts\n          }\n          warnings {\n            code\n            field\n            message\n            under {\n              text\n            }\n          }\n          agency {\n            name\n            contactPoint {\n              unit\n              phone\n              email\n            }\n          }\n        }\n      }\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": types.RegisterRequestDocument,
    "\n  query FindAgency($search: String!) {\n    me {\n      id\n    }\n    agencies(search: $search, first: 8) {\n      edges {\n        matched\n        node {\n          id\n          code\n          name\n          validUntil\n        }\n      }\n    }\n  }\n": types.FindAgencyDocument,
    "\n  mutation OpenIdentity($id: ID!, $reason: String!) {\n    openRequesterIdentity(id: $id, reason: $reason) {\n      __typename\n      ...RequesterIdentityParts\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": types.OpenIdentityDocument,
    "\n  fragment RequesterIdentityParts on RequesterIdentity {\n    fullName\n    birthDate\n    residence\n    idNumber\n    email\n    phone\n    postalAddress\n    representativeName\n  }\n": types.RequesterIdentityPartsFragmentDoc,
    "\n  fragment DeadlineParts on Deadline {\n    dueOn\n    nominalOn\n    statute\n    derivation\n    provisional\n    calendarVersion\n    under {\n      text\n    }\n    skipped {\n      on\n      name\n    }\n  }\n": types.DeadlinePartsFragmentDoc,
    "\n  fragment DocumentParts on Document {\n    id\n    name\n    mediaType\n    size\n    uploadedAt\n    released\n    href\n  }\n": types.DocumentPartsFragmentDoc,
    "\n  fragment EventParts on TimelineEvent {\n    sequence\n    on\n    at\n    action\n    by\n    byName\n    text\n    detail\n    deadline {\n      ...DeadlineParts\n    }\n  }\n": types.EventPartsFragmentDoc,
    "\n  query RequestPage($id: ID!) {\n    me {\n      id\n    }\n    request(id: $id) {\n      id\n      reference\n      statute\n      stage\n      channel\n      delivery\n      sentAt\n      receivedOn\n      validOn\n      dueOn\n      nominalDueOn\n      extended\n      overdue\n      version\n      sample\n      complexity\n      requesterKind\n      needs\n      daysLeft\n      decidedOn\n      deliveredOn\n      receiptProvenOn\n      missing\n      missingExplanation\n      redirectedFrom\n      livedDays\n      purpose\n      directlyConcerned\n      assignedUnit\n      requesterMask\n      agency {\n        code\n        name\n        parent {\n          name\n        }\n      }\n      assignee {\n        id\n        name\n      }\n      deadline {\n        ...DeadlineParts\n      }\n      next {\n        by\n        dueOn\n        text\n      }\n      items {\n        number\n        description\n        documentName\n        outcome\n        refusalGround\n        answer\n        reason\n        publicAddress\n        decidedOn\n        redirectedTo\n        rightAgency {\n          name\n        }\n        documents {\n          id\n          name\n        }\n      }\n      timeline {\n        ...EventParts\n      }\n      openActions {\n        action\n        by\n        items\n        threads\n        under {\n          text\n        }\n        deadlineIfTaken {\n          ...DeadlineParts\n        }\n        deadlineIfComplex {\n          ...DeadlineParts\n        }\n      }\n      documents {\n        ...DocumentParts\n      }\n      costs {\n        id\n        state\n        totalVnd\n        payBy\n      }\n      corrections {\n        id\n        item\n        state\n        dueOn\n      }\n      complaints {\n        id\n        state\n        dueOn\n      }\n      consents {\n        id\n        item\n        state\n      }\n      remedies {\n        kind\n        lastOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      warnings {\n        code\n        field\n        message\n        under {\n          text\n        }\n      }\n      identityOpenings {\n        at\n        byRole\n        reason\n      }\n    }\n  }\n": types.RequestPageDocument,
    "\n  query Agencies($search: String, $level: AgencyLevel, $after: String) {\n    me {\n      id\n    }\n    agencies(search: $search, level: $level, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        matched\n        node {\n          id\n          code\n          name\n          level\n          validUntil\n          contactPoint {\n            unit\n            phone\n            email\n            checkedOn\n          }\n        }\n      }\n    }\n  }\n": types.AgenciesDocument,
    "\n  query Agency($code: String!) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      id\n      code\n      name\n      nameEn\n      level\n      website\n      validFrom\n      validUntil\n      providerNote\n      residentsFirst\n      parent {\n        code\n        name\n      }\n      successors {\n        code\n        name\n      }\n      contactPoint {\n        unit\n        person\n        post\n        address\n        phone\n        email\n        hours\n        checkedOn\n      }\n    }\n  }\n": types.AgencyDocument,
    "\n  mutation SetContactPoint($agencyCode: String!, $form: ContactPointForm!) {\n    setContactPoint(agencyCode: $agencyCode, form: $form) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n": types.SetContactPointDocument,
    "\n  query WorkCalendarPage($year: Int!) {\n    me {\n      id\n    }\n    workCalendar(year: $year) {\n      year\n      version\n      daysOff {\n        on\n        name\n        decision\n        provisional\n      }\n      workedSaturdays {\n        on\n        name\n        decision\n        provisional\n      }\n    }\n  }\n": types.WorkCalendarPageDocument,
    "\n  query Me {\n    me {\n      id\n      name\n      email\n      role\n      unit\n      agency {\n        code\n        name\n      }\n    }\n  }\n": types.MeDocument,
    "\n  query ImportRunsPage($after: String) {\n    me {\n      id\n      role\n    }\n    importRuns(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ImportParts\n        }\n      }\n    }\n  }\n": types.ImportRunsPageDocument,
    "\n  query Inbox(\n    $bucket: InboxBucket!\n    $agencyCode: String\n    $search: String\n    $stage: RequestStage\n    $statute: String\n    $assignee: ID\n    $after: String\n  ) {\n    me {\n      id\n      role\n    }\n    inbox(\n      bucket: $bucket\n      agencyCode: $agencyCode\n      search: $search\n      stage: $stage\n      statute: $statute\n      assignee: $assignee\n      first: 50\n      after: $after\n    ) {\n      edges {\n        node {\n          ...InboxRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      totalIsExact\n    }\n    inboxCounts(agencyCode: $agencyCode) {\n      bucket\n      count\n    }\n  }\n": types.InboxDocument,
    "\n  query People($after: String) {\n    me {\n      id\n      role\n    }\n    staff(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          email\n          role\n          unit\n          deactivatedAt\n          agency {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation ChangeRole($id: ID!, $role: StaffRole!) {\n    outcome: changeStaffRole(id: $id, role: $role) {\n      ...StaffOutcomeParts\n    }\n  }\n": types.ChangeRoleDocument,
    "\n  mutation Deactivate($id: ID!) {\n    outcome: deactivateStaffMember(id: $id) {\n      ...StaffOutcomeParts\n    }\n  }\n": types.DeactivateDocument,
    "\n  mutation RevokeSessions($id: ID!) {\n    outcome: revokeSessions(id: $id) {\n      ...StaffOutcomeParts\n    }\n  }\n": types.RevokeSessionsDocument,
    "\n  mutation ResetPassword($id: ID!, $password: String!) {\n    outcome: resetPassword(id: $id, password: $password) {\n      ...StaffOutcomeParts\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation CreatePerson($form: StaffForm!) {\n    outcome: createStaffMember(form: $form) {\n      ...StaffOutcomeParts\n    }\n  }\n": types.CreatePersonDocument,
    "\n  fragment StaffOutcomeParts on StaffOutcome {\n    __typename\n    ... on NotAllowed {\n      violations {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.StaffOutcomePartsFragmentDoc,
    "\n  query DemoAccounts {\n    demoAccounts {\n      name\n      role\n      agency\n      email\n      password\n    }\n  }\n": types.DemoAccountsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Outcome on RequestOutcome {\n    __typename\n    ... on InformationRequest {\n      id\n      version\n    }\n    ... on NotAllowed {\n      violations {\n        code\n        field\n        message\n        under {\n          text\n        }\n      }\n      changedSince {\n        ...EventParts\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OutcomeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNote($id: ID!, $expectedVersion: Int!, $text: String!) {\n    addNote(id: $id, expectedVersion: $expectedVersion, text: $text) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').AddNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskToComplete(\n    $id: ID!\n    $expectedVersion: Int!\n    $missing: [FormGap!]!\n    $explanation: String!\n  ) {\n    askToComplete(\n      id: $id\n      expectedVersion: $expectedVersion\n      missing: $missing\n      explanation: $explanation\n    ) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').AskToCompleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Colleagues($agencyCode: String!) {\n    me {\n      id\n    }\n    staff(agencyCode: $agencyCode, first: 100) {\n      edges {\n        node {\n          id\n          name\n          unit\n          deactivatedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignRequest($id: ID!, $expectedVersion: Int!, $unit: String, $assignee: ID) {\n    assignRequest(id: $id, expectedVersion: $expectedVersion, unit: $unit, assignee: $assignee) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').AssignRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteRequest(\n    $key: RequestKey!\n    $items: [RequestItemForm!]\n    $requester: CompletionForm\n  ) {\n    completeRequest(key: $key, items: $items, requester: $requester) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').CompleteRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeliverRequest($id: ID!, $expectedVersion: Int!, $message: String) {\n    deliverRequest(id: $id, expectedVersion: $expectedVersion, message: $message) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').DeliverRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendRequest($id: ID!, $expectedVersion: Int!, $reason: String!) {\n    extendRequest(id: $id, expectedVersion: $expectedVersion, reason: $reason) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').ExtendRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveTimeNotice($id: ID!, $expectedVersion: Int!, $place: String) {\n    giveTimeNotice(id: $id, expectedVersion: $expectedVersion, place: $place) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').GiveTimeNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JudgeValid(\n    $id: ID!\n    $expectedVersion: Int!\n    $complexity: Complexity\n    $complexityReason: String\n    $note: String\n  ) {\n    judgeValid(\n      id: $id\n      expectedVersion: $expectedVersion\n      complexity: $complexity\n      complexityReason: $complexityReason\n      note: $note\n    ) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').JudgeValidDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProveDelivery(\n    $id: ID!\n    $expectedVersion: Int!\n    $proof: DeliveryProof!\n    $receivedOn: CalendarDate!\n  ) {\n    proveDelivery(\n      id: $id\n      expectedVersion: $expectedVersion\n      proof: $proof\n      receivedOn: $receivedOn\n    ) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').ProveDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProvideItemPartly(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $documents: [ID!]!\n    $withheld: RefusalForm!\n    $answer: String\n  ) {\n    provideItemPartly(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      documents: $documents\n      withheld: $withheld\n      answer: $answer\n    ) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').ProvideItemPartlyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProvideItem(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $documents: [ID!]!\n    $answer: String\n  ) {\n    provideItem(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      documents: $documents\n      answer: $answer\n    ) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').ProvideItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseItem($id: ID!, $expectedVersion: Int!, $item: Int!, $refusal: RefusalForm!) {\n    refuseItem(id: $id, expectedVersion: $expectedVersion, item: $item, refusal: $refusal) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').RefuseItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenRequest(\n    $id: ID!\n    $expectedVersion: Int!\n    $reason: ReopeningReason!\n    $explanation: String!\n    $complaint: ID\n  ) {\n    reopenRequest(\n      id: $id\n      expectedVersion: $expectedVersion\n      reason: $reason\n      explanation: $explanation\n      complaint: $complaint\n    ) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').ReopenRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRequest($key: RequestKey!, $reason: String) {\n    withdrawRequest(key: $key, reason: $reason) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAmI {\n    me {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').WhoAmIDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarPreview($input: CalendarChangeInput!) {\n    me {\n      id\n    }\n    calendarChange(input: $input) {\n      version\n      moves {\n        reference\n        requestId\n        dueOn\n        newDueOn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CalendarPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCalendar($input: CalendarChangeInput!, $previewVersion: String!) {\n    changeCalendar(input: $input, previewVersion: $previewVersion) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangeCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportOutcomeParts on ImportOutcome {\n    __typename\n    ... on NotAllowed {\n      violations {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImportOutcomePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunImport($id: ID!, $includesSimilar: Boolean!) {\n    outcome: runImport(id: $id, includesSimilar: $includesSimilar) {\n      ...ImportOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').RunImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelImport($id: ID!) {\n    outcome: cancelImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').CancelImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryImport($id: ID!) {\n    outcome: retryImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').RetryImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmImport($id: ID!) {\n    outcome: confirmImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportParts on ImportRun {\n    id\n    fileName\n    scope\n    state\n    createdAt\n    createdByName\n    startedByName\n    includesSimilar\n    ready\n    faulty\n    duplicate\n    similar\n    imported\n    passedOver\n    refused\n    published\n    waiting\n    isConfirming\n    openActions\n  }\n"): typeof import('./graphql.ts').ImportPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRunPage(\n    $id: ID!\n    $verdict: RowVerdict\n    $outcome: RowOutcome\n    $problem: String\n    $unconfirmed: Boolean\n    $after: String\n  ) {\n    me {\n      id\n      role\n    }\n    importRun(id: $id) {\n      ...ImportParts\n      fault {\n        code\n        message\n      }\n      findings {\n        code\n        message\n      }\n      problems {\n        code\n        column\n        heading\n        message\n        count\n        stops\n      }\n      rows(\n        first: 50\n        after: $after\n        verdict: $verdict\n        outcome: $outcome\n        problem: $problem\n        unconfirmed: $unconfirmed\n      ) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            number\n            title\n            documentNumber\n            verdict\n            outcome\n            entryId\n            problems {\n              code\n              column\n              heading\n              message\n              value\n              suggestion\n            }\n            remarks {\n              code\n              column\n              heading\n              message\n            }\n            unconfirmed {\n              code\n              message\n            }\n            duplicateOf {\n              how\n              label\n              row\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImportRunPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateImport($documentId: ID!) {\n    createImport(documentId: $documentId) {\n      __typename\n      ... on ImportRun {\n        id\n      }\n      ... on NotAllowed {\n        violations {\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreateImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InboxRow on InformationRequest {\n    id\n    reference\n    statute\n    stage\n    sample\n    daysLeft\n    dueOn\n    validOn\n    receivedOn\n    extended\n    items {\n      number\n      description\n    }\n    next {\n      by\n      text\n    }\n    assignedUnit\n    assignee {\n      id\n      name\n    }\n    agency {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql.ts').InboxRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterRequest($form: IntakeForm!, $idempotencyKey: ID!) {\n    registerRequest(form: $form, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Submitted {\n        accessCode\n        request {\n          id\n          reference\n          statute\n          dueOn\n          missing\n          deadline {\n            ...DeadlineParts\n          }\n          warnings {\n            code\n            field\n            message\n            under {\n              text\n            }\n          }\n          agency {\n            name\n            contactPoint {\n              unit\n              phone\n              email\n            }\n          }\n        }\n      }\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RegisterRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindAgency($search: String!) {\n    me {\n      id\n    }\n    agencies(search: $search, first: 8) {\n      edges {\n        matched\n        node {\n          id\n          code\n          name\n          validUntil\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenIdentity($id: ID!, $reason: String!) {\n    openRequesterIdentity(id: $id, reason: $reason) {\n      __typename\n      ...RequesterIdentityParts\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OpenIdentityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequesterIdentityParts on RequesterIdentity {\n    fullName\n    birthDate\n    residence\n    idNumber\n    email\n    phone\n    postalAddress\n    representativeName\n  }\n"): typeof import('./graphql.ts').RequesterIdentityPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeadlineParts on Deadline {\n    dueOn\n    nominalOn\n    statute\n    derivation\n    provisional\n    calendarVersion\n    under {\n      text\n    }\n    skipped {\n      on\n      name\n    }\n  }\n"): typeof import('./graphql.ts').DeadlinePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentParts on Document {\n    id\n    name\n    mediaType\n    size\n    uploadedAt\n    released\n    href\n  }\n"): typeof import('./graphql.ts').DocumentPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventParts on TimelineEvent {\n    sequence\n    on\n    at\n    action\n    by\n    byName\n    text\n    detail\n    deadline {\n      ...DeadlineParts\n    }\n  }\n"): typeof import('./graphql.ts').EventPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestPage($id: ID!) {\n    me {\n      id\n    }\n    request(id: $id) {\n      id\n      reference\n      statute\n      stage\n      channel\n      delivery\n      sentAt\n      receivedOn\n      validOn\n      dueOn\n      nominalDueOn\n      extended\n      overdue\n      version\n      sample\n      complexity\n      requesterKind\n      needs\n      daysLeft\n      decidedOn\n      deliveredOn\n      receiptProvenOn\n      missing\n      missingExplanation\n      redirectedFrom\n      livedDays\n      purpose\n      directlyConcerned\n      assignedUnit\n      requesterMask\n      agency {\n        code\n        name\n        parent {\n          name\n        }\n      }\n      assignee {\n        id\n        name\n      }\n      deadline {\n        ...DeadlineParts\n      }\n      next {\n        by\n        dueOn\n        text\n      }\n      items {\n        number\n        description\n        documentName\n        outcome\n        refusalGround\n        answer\n        reason\n        publicAddress\n        decidedOn\n        redirectedTo\n        rightAgency {\n          name\n        }\n        documents {\n          id\n          name\n        }\n      }\n      timeline {\n        ...EventParts\n      }\n      openActions {\n        action\n        by\n        items\n        threads\n        under {\n          text\n        }\n        deadlineIfTaken {\n          ...DeadlineParts\n        }\n        deadlineIfComplex {\n          ...DeadlineParts\n        }\n      }\n      documents {\n        ...DocumentParts\n      }\n      costs {\n        id\n        state\n        totalVnd\n        payBy\n      }\n      corrections {\n        id\n        item\n        state\n        dueOn\n      }\n      complaints {\n        id\n        state\n        dueOn\n      }\n      consents {\n        id\n        item\n        state\n      }\n      remedies {\n        kind\n        lastOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      warnings {\n        code\n        field\n        message\n        under {\n          text\n        }\n      }\n      identityOpenings {\n        at\n        byRole\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RequestPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agencies($search: String, $level: AgencyLevel, $after: String) {\n    me {\n      id\n    }\n    agencies(search: $search, level: $level, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        matched\n        node {\n          id\n          code\n          name\n          level\n          validUntil\n          contactPoint {\n            unit\n            phone\n            email\n            checkedOn\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgenciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agency($code: String!) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      id\n      code\n      name\n      nameEn\n      level\n      website\n      validFrom\n      validUntil\n      providerNote\n      residentsFirst\n      parent {\n        code\n        name\n      }\n      successors {\n        code\n        name\n      }\n      contactPoint {\n        unit\n        person\n        post\n        address\n        phone\n        email\n        hours\n        checkedOn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetContactPoint($agencyCode: String!, $form: ContactPointForm!) {\n    setContactPoint(agencyCode: $agencyCode, form: $form) {\n      __typename\n      ... on NotAllowed {\n        violations {\n          code\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SetContactPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkCalendarPage($year: Int!) {\n    me {\n      id\n    }\n    workCalendar(year: $year) {\n      year\n      version\n      daysOff {\n        on\n        name\n        decision\n        provisional\n      }\n      workedSaturdays {\n        on\n        name\n        decision\n        provisional\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WorkCalendarPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      id\n      name\n      email\n      role\n      unit\n      agency {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRunsPage($after: String) {\n    me {\n      id\n      role\n    }\n    importRuns(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ImportParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImportRunsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox(\n    $bucket: InboxBucket!\n    $agencyCode: String\n    $search: String\n    $stage: RequestStage\n    $statute: String\n    $assignee: ID\n    $after: String\n  ) {\n    me {\n      id\n      role\n    }\n    inbox(\n      bucket: $bucket\n      agencyCode: $agencyCode\n      search: $search\n      stage: $stage\n      statute: $statute\n      assignee: $assignee\n      first: 50\n      after: $after\n    ) {\n      edges {\n        node {\n          ...InboxRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      totalIsExact\n    }\n    inboxCounts(agencyCode: $agencyCode) {\n      bucket\n      count\n    }\n  }\n"): typeof import('./graphql.ts').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($after: String) {\n    me {\n      id\n      role\n    }\n    staff(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          email\n          role\n          unit\n          deactivatedAt\n          agency {\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRole($id: ID!, $role: StaffRole!) {\n    outcome: changeStaffRole(id: $id, role: $role) {\n      ...StaffOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').ChangeRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Deactivate($id: ID!) {\n    outcome: deactivateStaffMember(id: $id) {\n      ...StaffOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').DeactivateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSessions($id: ID!) {\n    outcome: revokeSessions(id: $id) {\n      ...StaffOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').RevokeSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($id: ID!, $password: String!) {\n    outcome: resetPassword(id: $id, password: $password) {\n      ...StaffOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePerson($form: StaffForm!) {\n    outcome: createStaffMember(form: $form) {\n      ...StaffOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').CreatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffOutcomeParts on StaffOutcome {\n    __typename\n    ... on NotAllowed {\n      violations {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StaffOutcomePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoAccounts {\n    demoAccounts {\n      name\n      role\n      agency\n      email\n      password\n    }\n  }\n"): typeof import('./graphql.ts').DemoAccountsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
