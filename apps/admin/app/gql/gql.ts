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
    "\n  mutation RecordConsent($id: ID!, $expectedVersion: Int!, $consent: ID!) {\n    recordConsent(id: $id, expectedVersion: $expectedVersion, consent: $consent) {\n      ...Outcome\n    }\n  }\n": typeof types.RecordConsentDocument,
    "\n  mutation RecordDenial($id: ID!, $expectedVersion: Int!, $consent: ID!) {\n    recordDenial(id: $id, expectedVersion: $expectedVersion, consent: $consent) {\n      ...Outcome\n    }\n  }\n": typeof types.RecordDenialDocument,
    "\n  mutation OverrideConsent($id: ID!, $expectedVersion: Int!, $consent: ID!, $reason: String!) {\n    overrideConsent(\n      id: $id\n      expectedVersion: $expectedVersion\n      consent: $consent\n      reason: $reason\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.OverrideConsentDocument,
    "\n  mutation AskConsent(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $concerned: String!\n    $explanation: String!\n  ) {\n    askConsent(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      concerned: $concerned\n      explanation: $explanation\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.AskConsentDocument,
    "\n  mutation AskToComplete(\n    $id: ID!\n    $expectedVersion: Int!\n    $missing: [FormGap!]!\n    $explanation: String!\n  ) {\n    askToComplete(\n      id: $id\n      expectedVersion: $expectedVersion\n      missing: $missing\n      explanation: $explanation\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.AskToCompleteDocument,
    "\n  query Colleagues($agencyCode: String!) {\n    me {\n      id\n    }\n    staff(agencyCode: $agencyCode, first: 100) {\n      edges {\n        node {\n          id\n          name\n          unit\n          deactivatedAt\n        }\n      }\n    }\n  }\n": typeof types.ColleaguesDocument,
    "\n  mutation AssignRequest($id: ID!, $expectedVersion: Int!, $unit: String, $assignee: ID) {\n    assignRequest(id: $id, expectedVersion: $expectedVersion, unit: $unit, assignee: $assignee) {\n      ...Outcome\n    }\n  }\n": typeof types.AssignRequestDocument,
    "\n  mutation CompleteRequest(\n    $key: RequestKey!\n    $items: [RequestItemForm!]\n    $requester: CompletionForm\n  ) {\n    completeRequest(key: $key, items: $items, requester: $requester) {\n      ...Outcome\n    }\n  }\n": typeof types.CompleteRequestDocument,
    "\n  mutation DeliverRequest($id: ID!, $expectedVersion: Int!, $message: String) {\n    deliverRequest(id: $id, expectedVersion: $expectedVersion, message: $message) {\n      ...Outcome\n    }\n  }\n": typeof types.DeliverRequestDocument,
    "\n  mutation ExtendRequest($id: ID!, $expectedVersion: Int!, $reason: String!) {\n    extendRequest(id: $id, expectedVersion: $expectedVersion, reason: $reason) {\n      ...Outcome\n    }\n  }\n": typeof types.ExtendRequestDocument,
    "\n  mutation GiveTimeNotice($id: ID!, $expectedVersion: Int!, $place: String) {\n    giveTimeNotice(id: $id, expectedVersion: $expectedVersion, place: $place) {\n      ...Outcome\n    }\n  }\n": typeof types.GiveTimeNoticeDocument,
    "\n  mutation JudgeValid(\n    $id: ID!\n    $expectedVersion: Int!\n    $complexity: Complexity\n    $complexityReason: String\n    $note: String\n  ) {\n    judgeValid(\n      id: $id\n      expectedVersion: $expectedVersion\n      complexity: $complexity\n      complexityReason: $complexityReason\n      note: $note\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.JudgeValidDocument,
    "\n  mutation ProveDelivery(\n    $id: ID!\n    $expectedVersion: Int!\n    $proof: DeliveryProof!\n    $receivedOn: CalendarDate!\n  ) {\n    proveDelivery(\n      id: $id\n      expectedVersion: $expectedVersion\n      proof: $proof\n      receivedOn: $receivedOn\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.ProveDeliveryDocument,
    "\n  mutation ProvideItemPartly(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $documents: [ID!]!\n    $withheld: RefusalForm!\n    $answer: String\n    $publicationClass: String\n    $madeOn: CalendarDate\n  ) {\n    provideItemPartly(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      documents: $documents\n      withheld: $withheld\n      answer: $answer\n      publicationClass: $publicationClass\n      madeOn: $madeOn\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.ProvideItemPartlyDocument,
    "\n  mutation ProvideItem(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $documents: [ID!]!\n    $answer: String\n    $publicationClass: String\n    $madeOn: CalendarDate\n  ) {\n    provideItem(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      documents: $documents\n      answer: $answer\n      publicationClass: $publicationClass\n      madeOn: $madeOn\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.ProvideItemDocument,
    "\n  mutation RefuseItem($id: ID!, $expectedVersion: Int!, $item: Int!, $refusal: RefusalForm!) {\n    refuseItem(id: $id, expectedVersion: $expectedVersion, item: $item, refusal: $refusal) {\n      ...Outcome\n    }\n  }\n": typeof types.RefuseItemDocument,
    "\n  mutation ReopenRequest(\n    $id: ID!\n    $expectedVersion: Int!\n    $reason: ReopeningReason!\n    $explanation: String!\n    $complaint: ID\n  ) {\n    reopenRequest(\n      id: $id\n      expectedVersion: $expectedVersion\n      reason: $reason\n      explanation: $explanation\n      complaint: $complaint\n    ) {\n      ...Outcome\n    }\n  }\n": typeof types.ReopenRequestDocument,
    "\n  mutation WithdrawRequest($key: RequestKey!, $reason: String) {\n    withdrawRequest(key: $key, reason: $reason) {\n      ...Outcome\n    }\n  }\n": typeof types.WithdrawRequestDocument,
    "\n  query WhoAmI {\n    me {\n      id\n    }\n  }\n": typeof types.WhoAmIDocument,
    "\n  query CalendarPreview($input: CalendarChangeInput!) {\n    me {\n      id\n    }\n    calendarChange(input: $input) {\n      version\n      moves {\n        reference\n        requestId\n        dueOn\n        newDueOn\n      }\n    }\n  }\n": typeof types.CalendarPreviewDocument,
    "\n  mutation ChangeCalendar($input: CalendarChangeInput!, $previewVersion: String!) {\n    changeCalendar(input: $input, previewVersion: $previewVersion) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": typeof types.ChangeCalendarDocument,
    "\n  fragment DutyRow on PublicationDuty {\n    id\n    title\n    period\n    classKey\n    dueOn\n    basis\n    state\n    daysLate\n    derivation\n    provisional\n    termUnverified\n    publishedUntil\n    under {\n      instrument\n      text\n    }\n    met {\n      entryId\n      title\n      on\n      isDayKnown\n    }\n  }\n": typeof types.DutyRowFragmentDoc,
    "\n  mutation LinkDutyEntry($duty: ID!, $entryId: ID!) {\n    outcome: linkDutyEntry(duty: $duty, entryId: $entryId) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": typeof types.LinkDutyEntryDocument,
    "\n  mutation PromiseDutyDay($duty: ID!, $dueOn: CalendarDate, $publishedUntil: CalendarDate) {\n    outcome: promiseDutyDay(duty: $duty, dueOn: $dueOn, publishedUntil: $publishedUntil) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": typeof types.PromiseDutyDayDocument,
    "\n  mutation DraftEntry($form: EntryForm!) {\n    draftEntry(form: $form) {\n      __typename\n      ... on StaffEntry {\n        id\n      }\n      ...RefusalParts\n    }\n  }\n": typeof types.DraftEntryDocument,
    "\n  fragment EntryHistoryParts on EntryHistoryLine {\n    number\n    at\n    act\n    byRole\n    byName\n    reason\n    version {\n      title\n      documentNumber\n      documentKind\n      issuer\n      issuedOn\n      effectiveOn\n      inForceUntil\n      madeOn\n      subject\n      summary\n      link\n      forms\n      publishedUntil\n      creatingUnit\n      classes\n      access\n      head\n      condition\n      confirmedOn\n      proposal {\n        classes\n        access\n        head\n        condition\n      }\n      state\n      reviewOn\n      fileTitles\n    }\n  }\n": typeof types.EntryHistoryPartsFragmentDoc,
    "\n  query EntryPage($id: ID!) {\n    me {\n      id\n    }\n    entryForStaff(id: $id) {\n      id\n      version\n      state\n      shown\n      needsReview\n      inForce\n      sample\n      title\n      documentNumber\n      documentKind\n      issuer\n      issuedOn\n      effectiveOn\n      inForceUntil\n      madeOn\n      subject\n      summary\n      link\n      forms\n      publishedUntil\n      creatingUnit\n      classes\n      access\n      head\n      condition\n      publishedOn\n      publicSince\n      confirmedOn\n      confirmedBy\n      reviewOn\n      correctedOn\n      correctionNote\n      correctionChannels\n      withdrawnOn\n      withdrawalReason\n      importKey\n      madeFrom {\n        requestId\n        itemNumber\n      }\n      agency {\n        code\n        name\n      }\n      files {\n        documentId\n        title\n        name\n        size\n        href\n        text {\n          ...FileTextParts\n        }\n      }\n      proposal {\n        classes\n        access\n        head\n        condition\n        reason\n        proposedOn\n        proposedBy\n        mine\n      }\n      openActions {\n        action\n        to\n        under {\n          text\n        }\n      }\n      history {\n        ...EntryHistoryParts\n      }\n    }\n  }\n": typeof types.EntryPageDocument,
    "\n  fragment EntryRow on StaffEntry {\n    id\n    state\n    access\n    confirmedOn\n    title\n    documentNumber\n    documentKind\n    issuer\n    issuedOn\n    sample\n    needsReview\n    reviewOn\n    proposal {\n      classes\n      access\n      proposedBy\n      proposedOn\n      mine\n    }\n  }\n": typeof types.EntryRowFragmentDoc,
    "\n  fragment FileTextParts on FileText {\n    state\n    message\n    progress\n    pages\n    textPages\n    truncated\n    secretMark\n    warnings {\n      code\n      message\n    }\n  }\n": typeof types.FileTextPartsFragmentDoc,
    "\n  query FileTextPage($entry: ID!, $document: ID!, $page: Int!) {\n    me {\n      id\n      role\n      agency {\n        code\n      }\n    }\n    entryForStaff(id: $entry) {\n      id\n      title\n      files {\n        documentId\n        title\n        name\n        href\n        text {\n          ...FileTextParts\n        }\n      }\n    }\n    heldDocumentText(documentId: $document, page: $page) {\n      page\n      text\n    }\n  }\n": typeof types.FileTextPageDocument,
    "\n  mutation ClearSecretMark($document: ID!, $reason: String!) {\n    outcome: clearSecretMark(documentId: $document, reason: $reason) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": typeof types.ClearSecretMarkDocument,
    "\n  mutation ConfirmAndPublishEntries($ids: [ID!]!) {\n    confirmAndPublishEntries(ids: $ids) {\n      id\n      state\n      violations {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ConfirmAndPublishEntriesDocument,
    "\n  mutation ConfirmClassification($id: ID!, $expectedVersion: Int!, $reviewOn: CalendarDate) {\n    confirmClassification(id: $id, expectedVersion: $expectedVersion, reviewOn: $reviewOn) {\n      ...EntryActOutcome\n    }\n  }\n": typeof types.ConfirmClassificationDocument,
    "\n  mutation CorrectEntry(\n    $id: ID!\n    $expectedVersion: Int!\n    $content: EntryContentForm!\n    $files: [EntryFileForm!]!\n    $note: String!\n    $channels: [String!]!\n    $titleIsHarmless: Boolean!\n  ) {\n    correctEntry(\n      id: $id\n      expectedVersion: $expectedVersion\n      content: $content\n      files: $files\n      note: $note\n      channels: $channels\n      titleIsHarmless: $titleIsHarmless\n    ) {\n      ...EntryActOutcome\n    }\n  }\n": typeof types.CorrectEntryDocument,
    "\n  mutation EditEntry(\n    $id: ID!\n    $expectedVersion: Int!\n    $content: EntryContentForm!\n    $files: [EntryFileForm!]!\n    $creatingUnit: String\n  ) {\n    editEntry(\n      id: $id\n      expectedVersion: $expectedVersion\n      content: $content\n      files: $files\n      creatingUnit: $creatingUnit\n    ) {\n      ...EntryActOutcome\n    }\n  }\n": typeof types.EditEntryDocument,
    "\n  fragment EntryActOutcome on EntryOutcome {\n    __typename\n    ... on StaffEntry {\n      id\n      version\n    }\n    ... on NotAllowed {\n      violations {\n        code\n        field\n        message\n        under {\n          text\n        }\n      }\n      changedSince {\n        ...EventParts\n      }\n    }\n  }\n": typeof types.EntryActOutcomeFragmentDoc,
    "\n  mutation ExpireEntry($id: ID!, $expectedVersion: Int!) {\n    expireEntry(id: $id, expectedVersion: $expectedVersion) {\n      ...EntryActOutcome\n    }\n  }\n": typeof types.ExpireEntryDocument,
    "\n  mutation ReturnClassification($id: ID!, $expectedVersion: Int!, $reason: String!) {\n    returnClassification(id: $id, expectedVersion: $expectedVersion, reason: $reason) {\n      ...EntryActOutcome\n    }\n  }\n": typeof types.ReturnClassificationDocument,
    "\n  mutation ProposeClassification(\n    $id: ID!\n    $expectedVersion: Int!\n    $classification: ClassificationForm!\n    $reason: String\n  ) {\n    proposeClassification(\n      id: $id\n      expectedVersion: $expectedVersion\n      classification: $classification\n      reason: $reason\n    ) {\n      ...EntryActOutcome\n    }\n  }\n": typeof types.ProposeClassificationDocument,
    "\n  mutation PublishEntry($id: ID!, $expectedVersion: Int!) {\n    publishEntry(id: $id, expectedVersion: $expectedVersion) {\n      ...EntryActOutcome\n    }\n  }\n": typeof types.PublishEntryDocument,
    "\n  mutation ReviewEntry($id: ID!, $expectedVersion: Int!, $reviewOn: CalendarDate!) {\n    reviewEntry(id: $id, expectedVersion: $expectedVersion, reviewOn: $reviewOn) {\n      ...EntryActOutcome\n    }\n  }\n": typeof types.ReviewEntryDocument,
    "\n  mutation WithdrawEntry($id: ID!, $expectedVersion: Int!, $reason: String!) {\n    withdrawEntry(id: $id, expectedVersion: $expectedVersion, reason: $reason) {\n      ...EntryActOutcome\n    }\n  }\n": typeof types.WithdrawEntryDocument,
    "\n  fragment ImportOutcomeParts on ImportOutcome {\n    __typename\n    ...RefusalParts\n  }\n": typeof types.ImportOutcomePartsFragmentDoc,
    "\n  mutation RunImport($id: ID!, $includesSimilar: Boolean!) {\n    outcome: runImport(id: $id, includesSimilar: $includesSimilar) {\n      ...ImportOutcomeParts\n    }\n  }\n": typeof types.RunImportDocument,
    "\n  mutation CancelImport($id: ID!) {\n    outcome: cancelImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n": typeof types.CancelImportDocument,
    "\n  mutation RetryImport($id: ID!) {\n    outcome: retryImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n": typeof types.RetryImportDocument,
    "\n  mutation ConfirmImport($id: ID!) {\n    outcome: confirmImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n": typeof types.ConfirmImportDocument,
    "\n  fragment ImportParts on ImportRun {\n    id\n    fileName\n    scope\n    state\n    createdAt\n    createdByName\n    startedByName\n    includesSimilar\n    ready\n    faulty\n    duplicate\n    similar\n    imported\n    passedOver\n    refused\n    published\n    waiting\n    isConfirming\n    openActions\n  }\n": typeof types.ImportPartsFragmentDoc,
    "\n  query ImportRunPage(\n    $id: ID!\n    $verdict: RowVerdict\n    $outcome: RowOutcome\n    $problem: String\n    $unconfirmed: Boolean\n    $after: String\n  ) {\n    me {\n      id\n      role\n    }\n    importRun(id: $id) {\n      ...ImportParts\n      fault {\n        code\n        message\n      }\n      findings {\n        code\n        message\n      }\n      problems {\n        code\n        column\n        heading\n        message\n        count\n        stops\n      }\n      rows(\n        first: 50\n        after: $after\n        verdict: $verdict\n        outcome: $outcome\n        problem: $problem\n        unconfirmed: $unconfirmed\n      ) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            number\n            title\n            documentNumber\n            verdict\n            outcome\n            entryId\n            problems {\n              code\n              column\n              heading\n              message\n              value\n              suggestion\n            }\n            remarks {\n              code\n              column\n              heading\n              message\n            }\n            unconfirmed {\n              code\n              message\n            }\n            duplicateOf {\n              how\n              label\n              row\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ImportRunPageDocument,
    "\n  mutation CreateImport($documentId: ID!) {\n    createImport(documentId: $documentId) {\n      __typename\n      ... on ImportRun {\n        id\n      }\n      ... on NotAllowed {\n        violations {\n          message\n        }\n      }\n    }\n  }\n": typeof types.CreateImportDocument,
    "\n  fragment InboxRow on InformationRequest {\n    id\n    reference\n    statute\n    stage\n    sample\n    daysLeft\n    dueOn\n    validOn\n    receivedOn\n    extended\n    items {\n      number\n      description\n    }\n    next {\n      by\n      text\n    }\n    assignedUnit\n    assignee {\n      id\n      name\n    }\n    agency {\n      code\n      name\n    }\n  }\n": typeof types.InboxRowFragmentDoc,
    "\n  mutation RegisterRequest($form: IntakeForm!, $idempotencyKey: ID!) {\n    registerRequest(form: $form, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Submitted {\n        accessCode\n        request {\n          id\n          reference\n          statute\n          dueOn\n          missing\n          deadline {\n            ...DeadlineParts\n          }\n          warnings {\n            code\n            field\n            message\n            under {\n              text\n            }\n          }\n          agency {\n            name\n            contactPoint {\n              unit\n              phone\n              email\n            }\n          }\n        }\n      }\n      ...RefusalParts\n    }\n  }\n": typeof types.RegisterRequestDocument,
    "\n  fragment UrgingRow on Urging {\n    id\n    kind\n    state\n    subject\n    about\n    message\n    sentOn\n    dueOn\n    answeredOn\n    late\n    agency {\n      code\n      name\n    }\n  }\n": typeof types.UrgingRowFragmentDoc,
    "\n  query UrgingPage($id: ID!) {\n    me {\n      id\n    }\n    urging(id: $id) {\n      ...UrgingRow\n      version\n      requestId\n      openActions\n      fromAgency {\n        name\n      }\n      history {\n        number\n        at\n        act\n        by\n        words\n      }\n    }\n  }\n": typeof types.UrgingPageDocument,
    "\n  query FindAgency($search: String!) {\n    me {\n      id\n    }\n    agencies(search: $search, first: 8) {\n      edges {\n        matched\n        node {\n          id\n          code\n          name\n          validUntil\n        }\n      }\n    }\n  }\n": typeof types.FindAgencyDocument,
    "\n  query FindEntry($words: String!) {\n    me {\n      id\n    }\n    lookFirst(words: $words) {\n      id\n      title\n      documentNumber\n      issuer\n      issuedOn\n    }\n  }\n": typeof types.FindEntryDocument,
    "\n  fragment PetitionRow on Petition {\n    id\n    reference\n    state\n    receivedOn\n    dueOn\n    decidedOn\n    overdue\n    sample\n    claim\n    agency {\n      code\n      name\n    }\n    entry {\n      title\n    }\n  }\n": typeof types.PetitionRowFragmentDoc,
    "\n  query PetitionPage($id: ID!) {\n    me {\n      id\n    }\n    petition(id: $id) {\n      ...PetitionRow\n      statute\n      version\n      evidence\n      error\n      finding\n      correctedOn\n      correctionForms\n      correctionChannels\n      openActions\n      forwardedFrom\n      deadline {\n        ...DeadlineParts\n      }\n      entry {\n        id\n        documentNumber\n        issuer\n        forms\n        state\n        correctedOn\n      }\n      forwardedTo {\n        reference\n        state\n        dueOn\n        agency {\n          name\n        }\n      }\n      timeline {\n        number\n        at\n        by\n        text\n        detail\n      }\n    }\n  }\n": typeof types.PetitionPageDocument,
    "\n  fragment PetitionOutcomeParts on PetitionOutcome {\n    __typename\n    ...RefusalParts\n  }\n": typeof types.PetitionOutcomePartsFragmentDoc,
    "\n  mutation UpholdPetition(\n    $id: ID!\n    $expectedVersion: Int!\n    $error: OwnPublishedError!\n    $finding: String!\n  ) {\n    outcome: upholdPetition(\n      id: $id\n      expectedVersion: $expectedVersion\n      error: $error\n      finding: $finding\n    ) {\n      ...PetitionOutcomeParts\n    }\n  }\n": typeof types.UpholdPetitionDocument,
    "\n  mutation RejectPetition($id: ID!, $expectedVersion: Int!, $finding: String!) {\n    outcome: rejectPetition(id: $id, expectedVersion: $expectedVersion, finding: $finding) {\n      ...PetitionOutcomeParts\n    }\n  }\n": typeof types.RejectPetitionDocument,
    "\n  mutation ForwardPetition(\n    $id: ID!\n    $expectedVersion: Int!\n    $toAgencyCode: String!\n    $isOwnInformation: Boolean!\n    $finding: String!\n  ) {\n    outcome: forwardPetition(\n      id: $id\n      expectedVersion: $expectedVersion\n      toAgencyCode: $toAgencyCode\n      isOwnInformation: $isOwnInformation\n      finding: $finding\n    ) {\n      ...PetitionOutcomeParts\n    }\n  }\n": typeof types.ForwardPetitionDocument,
    "\n  mutation RecordPetitionCorrection(\n    $id: ID!\n    $expectedVersion: Int!\n    $forms: [PublicationForm!]!\n    $channels: [String!]!\n  ) {\n    outcome: recordPetitionCorrection(\n      id: $id\n      expectedVersion: $expectedVersion\n      forms: $forms\n      channels: $channels\n    ) {\n      ...PetitionOutcomeParts\n    }\n  }\n": typeof types.RecordPetitionCorrectionDocument,
    "\n  mutation DraftEntryFromItem($requestId: ID!, $itemNumber: Int!) {\n    draftEntryFromItem(requestId: $requestId, itemNumber: $itemNumber) {\n      __typename\n      ... on ItemProposal {\n        entry {\n          id\n          title\n        }\n        warnings {\n          field\n          message\n        }\n      }\n      ...RefusalParts\n    }\n  }\n": typeof types.DraftEntryFromItemDocument,
    "\n  mutation OpenIdentity($id: ID!, $reason: String!) {\n    openRequesterIdentity(id: $id, reason: $reason) {\n      __typename\n      ...RequesterIdentityParts\n      ...RefusalParts\n    }\n  }\n": typeof types.OpenIdentityDocument,
    "\n  fragment RequesterIdentityParts on RequesterIdentity {\n    fullName\n    birthDate\n    residence\n    idNumber\n    email\n    phone\n    postalAddress\n    representativeName\n  }\n": typeof types.RequesterIdentityPartsFragmentDoc,
    "\n  fragment DeadlineParts on Deadline {\n    dueOn\n    nominalOn\n    statute\n    derivation\n    provisional\n    calendarVersion\n    under {\n      text\n    }\n    skipped {\n      on\n      name\n    }\n  }\n": typeof types.DeadlinePartsFragmentDoc,
    "\n  fragment DocumentParts on Document {\n    id\n    name\n    mediaType\n    size\n    uploadedAt\n    released\n    href\n  }\n": typeof types.DocumentPartsFragmentDoc,
    "\n  fragment AnswerDueParts on AnswerDue {\n    requestId\n    itemNumber\n    reference\n    description\n    documentName\n    classTitle\n    dueOn\n    lateAlready\n    overdue\n    entryId\n    fulfilled\n  }\n": typeof types.AnswerDuePartsFragmentDoc,
    "\n  fragment EventParts on TimelineEvent {\n    sequence\n    on\n    at\n    action\n    by\n    byName\n    text\n    detail\n    deadline {\n      ...DeadlineParts\n    }\n  }\n": typeof types.EventPartsFragmentDoc,
    "\n  query RequestPage($id: ID!) {\n    me {\n      id\n    }\n    request(id: $id) {\n      id\n      reference\n      statute\n      stage\n      channel\n      delivery\n      sentAt\n      receivedOn\n      validOn\n      dueOn\n      nominalDueOn\n      extended\n      overdue\n      version\n      sample\n      complexity\n      requesterKind\n      needs\n      daysLeft\n      decidedOn\n      deliveredOn\n      receiptProvenOn\n      missing\n      missingExplanation\n      redirectedFrom\n      livedDays\n      purpose\n      directlyConcerned\n      assignedUnit\n      requesterMask\n      agency {\n        code\n        name\n        parent {\n          name\n        }\n      }\n      assignee {\n        id\n        name\n      }\n      deadline {\n        ...DeadlineParts\n      }\n      next {\n        by\n        dueOn\n        text\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      items {\n        number\n        description\n        documentName\n        outcome\n        refusalGround\n        answer\n        reason\n        publicEntry {\n          id\n          title\n        }\n        publicAddress\n        publicationDue {\n          ...AnswerDueParts\n        }\n        decidedOn\n        redirectedTo\n        rightAgency {\n          name\n        }\n        documents {\n          id\n          name\n        }\n      }\n      timeline {\n        ...EventParts\n      }\n      openActions {\n        action\n        by\n        items\n        threads\n        under {\n          text\n        }\n        deadlineIfTaken {\n          ...DeadlineParts\n        }\n        deadlineIfComplex {\n          ...DeadlineParts\n        }\n      }\n      documents {\n        ...DocumentParts\n      }\n      costs {\n        id\n        state\n        totalVnd\n        payBy\n      }\n      corrections {\n        id\n        item\n        state\n        dueOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      complaints {\n        id\n        state\n        dueOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      consents {\n        id\n        item\n        state\n        concerned\n      }\n      remedies {\n        kind\n        lastOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      warnings {\n        code\n        field\n        message\n        under {\n          text\n        }\n      }\n      identityOpenings {\n        at\n        byRole\n        reason\n      }\n    }\n  }\n": typeof types.RequestPageDocument,
    "\n  query AfterAnswers($from: CalendarDate, $until: CalendarDate, $after: String) {\n    me {\n      id\n      role\n    }\n    answerDues(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...AnswerDueParts\n        }\n      }\n    }\n    deflection(from: $from, until: $until) {\n      agency {\n        code\n        name\n      }\n      looked\n      answered\n      asked\n      percent\n    }\n  }\n": typeof types.AfterAnswersDocument,
    "\n  query Agencies($search: String, $level: AgencyLevel, $after: String) {\n    me {\n      id\n    }\n    agencies(search: $search, level: $level, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        matched\n        node {\n          id\n          code\n          name\n          level\n          validUntil\n          contactPoint {\n            unit\n            phone\n            email\n            checkedOn\n          }\n        }\n      }\n    }\n  }\n": typeof types.AgenciesDocument,
    "\n  query Agency($code: String!) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      id\n      code\n      name\n      nameEn\n      level\n      website\n      validFrom\n      validUntil\n      providerNote\n      residentsFirst\n      parent {\n        code\n        name\n      }\n      successors {\n        code\n        name\n      }\n      contactPoint {\n        unit\n        person\n        post\n        address\n        phone\n        email\n        hours\n        checkedOn\n      }\n    }\n  }\n": typeof types.AgencyDocument,
    "\n  mutation SetContactPoint($agencyCode: String!, $form: ContactPointForm!) {\n    setContactPoint(agencyCode: $agencyCode, form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": typeof types.SetContactPointDocument,
    "\n  query Aliases($search: String, $after: String) {\n    me {\n      id\n      role\n    }\n    searchAliases(search: $search, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          term\n          means\n          kind\n          bothWays\n          active\n          version\n          history {\n            number\n            at\n            byName\n            term\n            means\n            active\n          }\n        }\n      }\n    }\n  }\n": typeof types.AliasesDocument,
    "\n  mutation AddAlias($form: SearchAliasForm!) {\n    outcome: addSearchAlias(form: $form) {\n      ...AliasOutcomeParts\n    }\n  }\n": typeof types.AddAliasDocument,
    "\n  mutation ChangeAlias($id: ID!, $version: Int!, $form: SearchAliasForm!) {\n    outcome: changeSearchAlias(id: $id, version: $version, form: $form) {\n      ...AliasOutcomeParts\n    }\n  }\n": typeof types.ChangeAliasDocument,
    "\n  mutation SetAliasActive($id: ID!, $version: Int!, $active: Boolean!) {\n    outcome: setSearchAliasActive(id: $id, version: $version, active: $active) {\n      ...AliasOutcomeParts\n    }\n  }\n": typeof types.SetAliasActiveDocument,
    "\n  fragment AliasOutcomeParts on SearchAliasOutcome {\n    __typename\n    ...RefusalParts\n  }\n": typeof types.AliasOutcomePartsFragmentDoc,
    "\n  query WorkCalendarPage($year: Int!) {\n    me {\n      id\n    }\n    workCalendar(year: $year) {\n      year\n      version\n      daysOff {\n        on\n        name\n        decision\n        provisional\n      }\n      workedSaturdays {\n        on\n        name\n        decision\n        provisional\n      }\n    }\n  }\n": typeof types.WorkCalendarPageDocument,
    "\n  query Me {\n    me {\n      id\n      name\n      email\n      role\n      unit\n      agency {\n        code\n        name\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query Duties($code: String!, $state: DutyState, $after: String) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      code\n      name\n    }\n    duties(agencyCode: $code, state: $state, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...DutyRow\n        }\n      }\n    }\n  }\n": typeof types.DutiesDocument,
    "\n  query DutyYear($code: String!, $from: CalendarDate!, $until: CalendarDate!) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      code\n      name\n    }\n    dutyCalendar(agencyCode: $code, from: $from, until: $until) {\n      id\n      title\n      period\n      dueOn\n      state\n      daysLate\n    }\n  }\n": typeof types.DutyYearDocument,
    "\n  query DutyEventsPage($code: String!) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      code\n      name\n    }\n    dutyEvents(agencyCode: $code) {\n      recordable {\n        event\n        words\n        duty\n        periods {\n          key\n          words\n        }\n      }\n      recorded {\n        id\n        words\n        on\n        periodKey\n        documentNumber\n        withdrawnAt\n        withdrawalReason\n      }\n    }\n  }\n": typeof types.DutyEventsPageDocument,
    "\n  mutation RecordDutyEvent($code: String!, $form: DutyEventForm!) {\n    outcome: recordDutyEvent(agencyCode: $code, form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": typeof types.RecordDutyEventDocument,
    "\n  mutation WithdrawDutyEvent($id: ID!, $reason: String!) {\n    outcome: withdrawDutyEvent(id: $id, reason: $reason) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": typeof types.WithdrawDutyEventDocument,
    "\n  query DutyOverview {\n    me {\n      id\n      role\n      agency {\n        code\n      }\n    }\n    dutyOverview {\n      agency {\n        id\n        code\n        name\n      }\n      duties {\n        total\n        due\n        metOnTime\n        metLate\n        metDayUnknown\n        overdue\n        daysLateMost\n      }\n      completeness {\n        met\n        total\n        percent\n      }\n    }\n  }\n": typeof types.DutyOverviewDocument,
    "\n  query EntryList(\n    $agencyCode: String\n    $reference: Boolean!\n    $state: EntryState\n    $access: AccessLevel\n    $search: String\n    $needsReview: Boolean!\n    $waitingForMe: Boolean!\n    $after: String\n  ) {\n    me {\n      id\n      role\n    }\n    entriesOfAgency(\n      agencyCode: $agencyCode\n      reference: $reference\n      state: $state\n      access: $access\n      search: $search\n      needsReview: $needsReview\n      waitingForMe: $waitingForMe\n      first: 50\n      after: $after\n    ) {\n      edges {\n        node {\n          ...EntryRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      totalIsExact\n    }\n    entryCounts(agencyCode: $agencyCode, reference: $reference) {\n      states {\n        state\n        count\n      }\n      waitingForMe\n      needsReview\n    }\n  }\n": typeof types.EntryListDocument,
    "\n  query ImportRunsPage($after: String) {\n    me {\n      id\n      role\n    }\n    importRuns(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ImportParts\n        }\n      }\n    }\n  }\n": typeof types.ImportRunsPageDocument,
    "\n  query Inbox(\n    $bucket: InboxBucket!\n    $agencyCode: String\n    $search: String\n    $stage: RequestStage\n    $statute: String\n    $assignee: ID\n    $after: String\n  ) {\n    me {\n      id\n      role\n    }\n    inbox(\n      bucket: $bucket\n      agencyCode: $agencyCode\n      search: $search\n      stage: $stage\n      statute: $statute\n      assignee: $assignee\n      first: 50\n      after: $after\n    ) {\n      edges {\n        node {\n          ...InboxRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      totalIsExact\n    }\n    inboxCounts(agencyCode: $agencyCode) {\n      bucket\n      count\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query People($after: String) {\n    me {\n      id\n      role\n    }\n    staff(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          email\n          role\n          unit\n          deactivatedAt\n          agency {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation ChangeRole($id: ID!, $role: StaffRole!) {\n    outcome: changeStaffRole(id: $id, role: $role) {\n      ...StaffOutcomeParts\n    }\n  }\n": typeof types.ChangeRoleDocument,
    "\n  mutation Deactivate($id: ID!) {\n    outcome: deactivateStaffMember(id: $id) {\n      ...StaffOutcomeParts\n    }\n  }\n": typeof types.DeactivateDocument,
    "\n  mutation RevokeSessions($id: ID!) {\n    outcome: revokeSessions(id: $id) {\n      ...StaffOutcomeParts\n    }\n  }\n": typeof types.RevokeSessionsDocument,
    "\n  mutation ResetPassword($id: ID!, $password: String!) {\n    outcome: resetPassword(id: $id, password: $password) {\n      ...StaffOutcomeParts\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation CreatePerson($form: StaffForm!) {\n    outcome: createStaffMember(form: $form) {\n      ...StaffOutcomeParts\n    }\n  }\n": typeof types.CreatePersonDocument,
    "\n  fragment StaffOutcomeParts on StaffOutcome {\n    __typename\n    ...RefusalParts\n  }\n": typeof types.StaffOutcomePartsFragmentDoc,
    "\n  query Petitions($bucket: PetitionBucket!, $after: String) {\n    me {\n      id\n    }\n    petitions(bucket: $bucket, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...PetitionRow\n        }\n      }\n    }\n  }\n": typeof types.PetitionsDocument,
    "\n  query PostingsPage($code: String!) {\n    me {\n      id\n    }\n    agencySection(code: $code) {\n      agency {\n        code\n        name\n      }\n      postings {\n        id\n        title\n        place\n        postedOn\n        takenDownOn\n        photoHref\n        state\n        stateWords\n        daysMissing\n        minimum {\n          dueOn\n          derivation\n          provisional\n        }\n      }\n    }\n  }\n": typeof types.PostingsPageDocument,
    "\n  mutation RecordPosting($code: String!, $form: PostingForm!) {\n    outcome: recordPosting(agencyCode: $code, form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": typeof types.RecordPostingDocument,
    "\n  mutation TakeDownPosting($id: ID!, $takenDownOn: CalendarDate!) {\n    outcome: takeDownPosting(id: $id, takenDownOn: $takenDownOn) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": typeof types.TakeDownPostingDocument,
    "\n  query SectionPage($code: String!) {\n    me {\n      id\n    }\n    agencySection(code: $code) {\n      agency {\n        code\n        name\n      }\n      completeness {\n        met\n        total\n        percent\n      }\n      blocks {\n        ...SectionBlockParts\n      }\n    }\n  }\n": typeof types.SectionPageDocument,
    "\n  mutation WriteSectionBlock($code: String!, $form: SectionBlockForm!) {\n    outcome: writeSectionBlock(agencyCode: $code, form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": typeof types.WriteSectionBlockDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      name\n      role\n      agency\n      email\n      password\n    }\n  }\n": typeof types.DemoAccountsDocument,
    "\n  mutation AnswerUrging($id: ID!, $expectedVersion: Int!, $answer: String!) {\n    outcome: answerUrging(id: $id, expectedVersion: $expectedVersion, answer: $answer) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": typeof types.AnswerUrgingDocument,
    "\n  mutation CloseUrging($id: ID!, $expectedVersion: Int!, $remark: String!) {\n    outcome: closeUrging(id: $id, expectedVersion: $expectedVersion, remark: $remark) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": typeof types.CloseUrgingDocument,
    "\n  query UrgingsPage($state: UrgingState!, $after: String) {\n    me {\n      id\n    }\n    urgings(state: $state, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...UrgingRow\n        }\n      }\n    }\n  }\n": typeof types.UrgingsPageDocument,
    "\n  query UrgedRequest($id: ID!) {\n    me {\n      id\n    }\n    request(id: $id) {\n      id\n      reference\n    }\n  }\n": typeof types.UrgedRequestDocument,
    "\n  mutation SendUrging($form: UrgingForm!) {\n    outcome: sendUrging(form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": typeof types.SendUrgingDocument,
    "\n  fragment SectionBlockParts on SectionBlock {\n    block\n    title\n    filledBySystem\n    content\n    link\n    document {\n      id\n      name\n      href\n    }\n    owner\n    checkedOn\n    version\n    met\n    gapMessage\n    under {\n      instrument\n      text\n    }\n  }\n": typeof types.SectionBlockPartsFragmentDoc,
    "\n  fragment RefusalParts on NotAllowed {\n    violations {\n      code\n      field\n      message\n    }\n  }\n": typeof types.RefusalPartsFragmentDoc,
};
const documents: Documents = {
    "\n  fragment Outcome on RequestOutcome {\n    __typename\n    ... on InformationRequest {\n      id\n      version\n    }\n    ... on NotAllowed {\n      violations {\n        code\n        field\n        message\n        under {\n          text\n        }\n      }\n      changedSince {\n        ...EventParts\n      }\n    }\n  }\n": types.OutcomeFragmentDoc,
    "\n  mutation AddNote($id: ID!, $expectedVersion: Int!, $text: String!) {\n    addNote(id: $id, expectedVersion: $expectedVersion, text: $text) {\n      ...Outcome\n    }\n  }\n": types.AddNoteDocument,
    "\n  mutation RecordConsent($id: ID!, $expectedVersion: Int!, $consent: ID!) {\n    recordConsent(id: $id, expectedVersion: $expectedVersion, consent: $consent) {\n      ...Outcome\n    }\n  }\n": types.RecordConsentDocument,
    "\n  mutation RecordDenial($id: ID!, $expectedVersion: Int!, $consent: ID!) {\n    recordDenial(id: $id, expectedVersion: $expectedVersion, consent: $consent) {\n      ...Outcome\n    }\n  }\n": types.RecordDenialDocument,
    "\n  mutation OverrideConsent($id: ID!, $expectedVersion: Int!, $consent: ID!, $reason: String!) {\n    overrideConsent(\n      id: $id\n      expectedVersion: $expectedVersion\n      consent: $consent\n      reason: $reason\n    ) {\n      ...Outcome\n    }\n  }\n": types.OverrideConsentDocument,
    "\n  mutation AskConsent(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $concerned: String!\n    $explanation: String!\n  ) {\n    askConsent(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      concerned: $concerned\n      explanation: $explanation\n    ) {\n      ...Outcome\n    }\n  }\n": types.AskConsentDocument,
    "\n  mutation AskToComplete(\n    $id: ID!\n    $expectedVersion: Int!\n    $missing: [FormGap!]!\n    $explanation: String!\n  ) {\n    askToComplete(\n      id: $id\n      expectedVersion: $expectedVersion\n      missing: $missing\n      explanation: $explanation\n    ) {\n      ...Outcome\n    }\n  }\n": types.AskToCompleteDocument,
    "\n  query Colleagues($agencyCode: String!) {\n    me {\n      id\n    }\n    staff(agencyCode: $agencyCode, first: 100) {\n      edges {\n        node {\n          id\n          name\n          unit\n          deactivatedAt\n        }\n      }\n    }\n  }\n": types.ColleaguesDocument,
    "\n  mutation AssignRequest($id: ID!, $expectedVersion: Int!, $unit: String, $assignee: ID) {\n    assignRequest(id: $id, expectedVersion: $expectedVersion, unit: $unit, assignee: $assignee) {\n      ...Outcome\n    }\n  }\n": types.AssignRequestDocument,
    "\n  mutation CompleteRequest(\n    $key: RequestKey!\n    $items: [RequestItemForm!]\n    $requester: CompletionForm\n  ) {\n    completeRequest(key: $key, items: $items, requester: $requester) {\n      ...Outcome\n    }\n  }\n": types.CompleteRequestDocument,
    "\n  mutation DeliverRequest($id: ID!, $expectedVersion: Int!, $message: String) {\n    deliverRequest(id: $id, expectedVersion: $expectedVersion, message: $message) {\n      ...Outcome\n    }\n  }\n": types.DeliverRequestDocument,
    "\n  mutation ExtendRequest($id: ID!, $expectedVersion: Int!, $reason: String!) {\n    extendRequest(id: $id, expectedVersion: $expectedVersion, reason: $reason) {\n      ...Outcome\n    }\n  }\n": types.ExtendRequestDocument,
    "\n  mutation GiveTimeNotice($id: ID!, $expectedVersion: Int!, $place: String) {\n    giveTimeNotice(id: $id, expectedVersion: $expectedVersion, place: $place) {\n      ...Outcome\n    }\n  }\n": types.GiveTimeNoticeDocument,
    "\n  mutation JudgeValid(\n    $id: ID!\n    $expectedVersion: Int!\n    $complexity: Complexity\n    $complexityReason: String\n    $note: String\n  ) {\n    judgeValid(\n      id: $id\n      expectedVersion: $expectedVersion\n      complexity: $complexity\n      complexityReason: $complexityReason\n      note: $note\n    ) {\n      ...Outcome\n    }\n  }\n": types.JudgeValidDocument,
    "\n  mutation ProveDelivery(\n    $id: ID!\n    $expectedVersion: Int!\n    $proof: DeliveryProof!\n    $receivedOn: CalendarDate!\n  ) {\n    proveDelivery(\n      id: $id\n      expectedVersion: $expectedVersion\n      proof: $proof\n      receivedOn: $receivedOn\n    ) {\n      ...Outcome\n    }\n  }\n": types.ProveDeliveryDocument,
    "\n  mutation ProvideItemPartly(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $documents: [ID!]!\n    $withheld: RefusalForm!\n    $answer: String\n    $publicationClass: String\n    $madeOn: CalendarDate\n  ) {\n    provideItemPartly(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      documents: $documents\n      withheld: $withheld\n      answer: $answer\n      publicationClass: $publicationClass\n      madeOn: $madeOn\n    ) {\n      ...Outcome\n    }\n  }\n": types.ProvideItemPartlyDocument,
    "\n  mutation ProvideItem(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $documents: [ID!]!\n    $answer: String\n    $publicationClass: String\n    $madeOn: CalendarDate\n  ) {\n    provideItem(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      documents: $documents\n      answer: $answer\n      publicationClass: $publicationClass\n      madeOn: $madeOn\n    ) {\n      ...Outcome\n    }\n  }\n": types.ProvideItemDocument,
    "\n  mutation RefuseItem($id: ID!, $expectedVersion: Int!, $item: Int!, $refusal: RefusalForm!) {\n    refuseItem(id: $id, expectedVersion: $expectedVersion, item: $item, refusal: $refusal) {\n      ...Outcome\n    }\n  }\n": types.RefuseItemDocument,
    "\n  mutation ReopenRequest(\n    $id: ID!\n    $expectedVersion: Int!\n    $reason: ReopeningReason!\n    $explanation: String!\n    $complaint: ID\n  ) {\n    reopenRequest(\n      id: $id\n      expectedVersion: $expectedVersion\n      reason: $reason\n      explanation: $explanation\n      complaint: $complaint\n    ) {\n      ...Outcome\n    }\n  }\n": types.ReopenRequestDocument,
    "\n  mutation WithdrawRequest($key: RequestKey!, $reason: String) {\n    withdrawRequest(key: $key, reason: $reason) {\n      ...Outcome\n    }\n  }\n": types.WithdrawRequestDocument,
    "\n  query WhoAmI {\n    me {\n      id\n    }\n  }\n": types.WhoAmIDocument,
    "\n  query CalendarPreview($input: CalendarChangeInput!) {\n    me {\n      id\n    }\n    calendarChange(input: $input) {\n      version\n      moves {\n        reference\n        requestId\n        dueOn\n        newDueOn\n      }\n    }\n  }\n": types.CalendarPreviewDocument,
    "\n  mutation ChangeCalendar($input: CalendarChangeInput!, $previewVersion: String!) {\n    changeCalendar(input: $input, previewVersion: $previewVersion) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": types.ChangeCalendarDocument,
    "\n  fragment DutyRow on PublicationDuty {\n    id\n    title\n    period\n    classKey\n    dueOn\n    basis\n    state\n    daysLate\n    derivation\n    provisional\n    termUnverified\n    publishedUntil\n    under {\n      instrument\n      text\n    }\n    met {\n      entryId\n      title\n      on\n      isDayKnown\n    }\n  }\n": types.DutyRowFragmentDoc,
    "\n  mutation LinkDutyEntry($duty: ID!, $entryId: ID!) {\n    outcome: linkDutyEntry(duty: $duty, entryId: $entryId) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": types.LinkDutyEntryDocument,
    "\n  mutation PromiseDutyDay($duty: ID!, $dueOn: CalendarDate, $publishedUntil: CalendarDate) {\n    outcome: promiseDutyDay(duty: $duty, dueOn: $dueOn, publishedUntil: $publishedUntil) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": types.PromiseDutyDayDocument,
    "\n  mutation DraftEntry($form: EntryForm!) {\n    draftEntry(form: $form) {\n      __typename\n      ... on StaffEntry {\n        id\n      }\n      ...RefusalParts\n    }\n  }\n": types.DraftEntryDocument,
    "\n  fragment EntryHistoryParts on EntryHistoryLine {\n    number\n    at\n    act\n    byRole\n    byName\n    reason\n    version {\n      title\n      documentNumber\n      documentKind\n      issuer\n      issuedOn\n      effectiveOn\n      inForceUntil\n      madeOn\n      subject\n      summary\n      link\n      forms\n      publishedUntil\n      creatingUnit\n      classes\n      access\n      head\n      condition\n      confirmedOn\n      proposal {\n        classes\n        access\n        head\n        condition\n      }\n      state\n      reviewOn\n      fileTitles\n    }\n  }\n": types.EntryHistoryPartsFragmentDoc,
    "\n  query EntryPage($id: ID!) {\n    me {\n      id\n    }\n    entryForStaff(id: $id) {\n      id\n      version\n      state\n      shown\n      needsReview\n      inForce\n      sample\n      title\n      documentNumber\n      documentKind\n      issuer\n      issuedOn\n      effectiveOn\n      inForceUntil\n      madeOn\n      subject\n      summary\n      link\n      forms\n      publishedUntil\n      creatingUnit\n      classes\n      access\n      head\n      condition\n      publishedOn\n      publicSince\n      confirmedOn\n      confirmedBy\n      reviewOn\n      correctedOn\n      correctionNote\n      correctionChannels\n      withdrawnOn\n      withdrawalReason\n      importKey\n      madeFrom {\n        requestId\n        itemNumber\n      }\n      agency {\n        code\n        name\n      }\n      files {\n        documentId\n        title\n        name\n        size\n        href\n        text {\n          ...FileTextParts\n        }\n      }\n      proposal {\n        classes\n        access\n        head\n        condition\n        reason\n        proposedOn\n        proposedBy\n        mine\n      }\n      openActions {\n        action\n        to\n        under {\n          text\n        }\n      }\n      history {\n        ...EntryHistoryParts\n      }\n    }\n  }\n": types.EntryPageDocument,
    "\n  fragment EntryRow on StaffEntry {\n    id\n    state\n    access\n    confirmedOn\n    title\n    documentNumber\n    documentKind\n    issuer\n    issuedOn\n    sample\n    needsReview\n    reviewOn\n    proposal {\n      classes\n      access\n      proposedBy\n      proposedOn\n      mine\n    }\n  }\n": types.EntryRowFragmentDoc,
    "\n  fragment FileTextParts on FileText {\n    state\n    message\n    progress\n    pages\n    textPages\n    truncated\n    secretMark\n    warnings {\n      code\n      message\n    }\n  }\n": types.FileTextPartsFragmentDoc,
    "\n  query FileTextPage($entry: ID!, $document: ID!, $page: Int!) {\n    me {\n      id\n      role\n      agency {\n        code\n      }\n    }\n    entryForStaff(id: $entry) {\n      id\n      title\n      files {\n        documentId\n        title\n        name\n        href\n        text {\n          ...FileTextParts\n        }\n      }\n    }\n    heldDocumentText(documentId: $document, page: $page) {\n      page\n      text\n    }\n  }\n": types.FileTextPageDocument,
    "\n  mutation ClearSecretMark($document: ID!, $reason: String!) {\n    outcome: clearSecretMark(documentId: $document, reason: $reason) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": types.ClearSecretMarkDocument,
    "\n  mutation ConfirmAndPublishEntries($ids: [ID!]!) {\n    confirmAndPublishEntries(ids: $ids) {\n      id\n      state\n      violations {\n        code\n        message\n      }\n    }\n  }\n": types.ConfirmAndPublishEntriesDocument,
    "\n  mutation ConfirmClassification($id: ID!, $expectedVersion: Int!, $reviewOn: CalendarDate) {\n    confirmClassification(id: $id, expectedVersion: $expectedVersion, reviewOn: $reviewOn) {\n      ...EntryActOutcome\n    }\n  }\n": types.ConfirmClassificationDocument,
    "\n  mutation CorrectEntry(\n    $id: ID!\n    $expectedVersion: Int!\n    $content: EntryContentForm!\n    $files: [EntryFileForm!]!\n    $note: String!\n    $channels: [String!]!\n    $titleIsHarmless: Boolean!\n  ) {\n    correctEntry(\n      id: $id\n      expectedVersion: $expectedVersion\n      content: $content\n      files: $files\n      note: $note\n      channels: $channels\n      titleIsHarmless: $titleIsHarmless\n    ) {\n      ...EntryActOutcome\n    }\n  }\n": types.CorrectEntryDocument,
    "\n  mutation EditEntry(\n    $id: ID!\n    $expectedVersion: Int!\n    $content: EntryContentForm!\n    $files: [EntryFileForm!]!\n    $creatingUnit: String\n  ) {\n    editEntry(\n      id: $id\n      expectedVersion: $expectedVersion\n      content: $content\n      files: $files\n      creatingUnit: $creatingUnit\n    ) {\n      ...EntryActOutcome\n    }\n  }\n": types.EditEntryDocument,
    "\n  fragment EntryActOutcome on EntryOutcome {\n    __typename\n    ... on StaffEntry {\n      id\n      version\n    }\n    ... on NotAllowed {\n      violations {\n        code\n        field\n        message\n        under {\n          text\n        }\n      }\n      changedSince {\n        ...EventParts\n      }\n    }\n  }\n": types.EntryActOutcomeFragmentDoc,
    "\n  mutation ExpireEntry($id: ID!, $expectedVersion: Int!) {\n    expireEntry(id: $id, expectedVersion: $expectedVersion) {\n      ...EntryActOutcome\n    }\n  }\n": types.ExpireEntryDocument,
    "\n  mutation ReturnClassification($id: ID!, $expectedVersion: Int!, $reason: String!) {\n    returnClassification(id: $id, expectedVersion: $expectedVersion, reason: $reason) {\n      ...EntryActOutcome\n    }\n  }\n": types.ReturnClassificationDocument,
    "\n  mutation ProposeClassification(\n    $id: ID!\n    $expectedVersion: Int!\n    $classification: ClassificationForm!\n    $reason: String\n  ) {\n    proposeClassification(\n      id: $id\n      expectedVersion: $expectedVersion\n      classification: $classification\n      reason: $reason\n    ) {\n      ...EntryActOutcome\n    }\n  }\n": types.ProposeClassificationDocument,
    "\n  mutation PublishEntry($id: ID!, $expectedVersion: Int!) {\n    publishEntry(id: $id, expectedVersion: $expectedVersion) {\n      ...EntryActOutcome\n    }\n  }\n": types.PublishEntryDocument,
    "\n  mutation ReviewEntry($id: ID!, $expectedVersion: Int!, $reviewOn: CalendarDate!) {\n    reviewEntry(id: $id, expectedVersion: $expectedVersion, reviewOn: $reviewOn) {\n      ...EntryActOutcome\n    }\n  }\n": types.ReviewEntryDocument,
    "\n  mutation WithdrawEntry($id: ID!, $expectedVersion: Int!, $reason: String!) {\n    withdrawEntry(id: $id, expectedVersion: $expectedVersion, reason: $reason) {\n      ...EntryActOutcome\n    }\n  }\n": types.WithdrawEntryDocument,
    "\n  fragment ImportOutcomeParts on ImportOutcome {\n    __typename\n    ...RefusalParts\n  }\n": types.ImportOutcomePartsFragmentDoc,
    "\n  mutation RunImport($id: ID!, $includesSimilar: Boolean!) {\n    outcome: runImport(id: $id, includesSimilar: $includesSimilar) {\n      ...ImportOutcomeParts\n    }\n  }\n": types.RunImportDocument,
    "\n  mutation CancelImport($id: ID!) {\n    outcome: cancelImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n": types.CancelImportDocument,
    "\n  mutation RetryImport($id: ID!) {\n    outcome: retryImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n": types.RetryImportDocument,
    "\n  mutation ConfirmImport($id: ID!) {\n    outcome: confirmImport(id: $id) {\n      ...ImportOutcomeParts\n    }\n  }\n": types.ConfirmImportDocument,
    "\n  fragment ImportParts on ImportRun {\n    id\n    fileName\n    scope\n    state\n    createdAt\n    createdByName\n    startedByName\n    includesSimilar\n    ready\n    faulty\n    duplicate\n    similar\n    imported\n    passedOver\n    refused\n    published\n    waiting\n    isConfirming\n    openActions\n  }\n": types.ImportPartsFragmentDoc,
    "\n  query ImportRunPage(\n    $id: ID!\n    $verdict: RowVerdict\n    $outcome: RowOutcome\n    $problem: String\n    $unconfirmed: Boolean\n    $after: String\n  ) {\n    me {\n      id\n      role\n    }\n    importRun(id: $id) {\n      ...ImportParts\n      fault {\n        code\n        message\n      }\n      findings {\n        code\n        message\n      }\n      problems {\n        code\n        column\n        heading\n        message\n        count\n        stops\n      }\n      rows(\n        first: 50\n        after: $after\n        verdict: $verdict\n        outcome: $outcome\n        problem: $problem\n        unconfirmed: $unconfirmed\n      ) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            number\n            title\n            documentNumber\n            verdict\n            outcome\n            entryId\n            problems {\n              code\n              column\n              heading\n              message\n              value\n              suggestion\n            }\n            remarks {\n              code\n              column\n              heading\n              message\n            }\n            unconfirmed {\n              code\n              message\n            }\n            duplicateOf {\n              how\n              label\n              row\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ImportRunPageDocument,
    "\n  mutation CreateImport($documentId: ID!) {\n    createImport(documentId: $documentId) {\n      __typename\n      ... on ImportRun {\n        id\n      }\n      ... on NotAllowed {\n        violations {\n          message\n        }\n      }\n    }\n  }\n": types.CreateImportDocument,
    "\n  fragment InboxRow on InformationRequest {\n    id\n    reference\n    statute\n    stage\n    sample\n    daysLeft\n    dueOn\n    validOn\n    receivedOn\n    extended\n    items {\n      number\n      description\n    }\n    next {\n      by\n      text\n    }\n    assignedUnit\n    assignee {\n      id\n      name\n    }\n    agency {\n      code\n      name\n    }\n  }\n": types.InboxRowFragmentDoc,
    "\n  mutation RegisterRequest($form: IntakeForm!, $idempotencyKey: ID!) {\n    registerRequest(form: $form, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Submitted {\n        accessCode\n        request {\n          id\n          reference\n          statute\n          dueOn\n          missing\n          deadline {\n            ...DeadlineParts\n          }\n          warnings {\n            code\n            field\n            message\n            under {\n              text\n            }\n          }\n          agency {\n            name\n            contactPoint {\n              unit\n              phone\n              email\n            }\n          }\n        }\n      }\n      ...RefusalParts\n    }\n  }\n": types.RegisterRequestDocument,
    "\n  fragment UrgingRow on Urging {\n    id\n    kind\n    state\n    subject\n    about\n    message\n    sentOn\n    dueOn\n    answeredOn\n    late\n    agency {\n      code\n      name\n    }\n  }\n": types.UrgingRowFragmentDoc,
    "\n  query UrgingPage($id: ID!) {\n    me {\n      id\n    }\n    urging(id: $id) {\n      ...UrgingRow\n      version\n      requestId\n      openActions\n      fromAgency {\n        name\n      }\n      history {\n        number\n        at\n        act\n        by\n        words\n      }\n    }\n  }\n": types.UrgingPageDocument,
    "\n  query FindAgency($search: String!) {\n    me {\n      id\n    }\n    agencies(search: $search, first: 8) {\n      edges {\n        matched\n        node {\n          id\n          code\n          name\n          validUntil\n        }\n      }\n    }\n  }\n": types.FindAgencyDocument,
    "\n  query FindEntry($words: String!) {\n    me {\n      id\n    }\n    lookFirst(words: $words) {\n      id\n      title\n      documentNumber\n      issuer\n      issuedOn\n    }\n  }\n": types.FindEntryDocument,
    "\n  fragment PetitionRow on Petition {\n    id\n    reference\n    state\n    receivedOn\n    dueOn\n    decidedOn\n    overdue\n    sample\n    claim\n    agency {\n      code\n      name\n    }\n    entry {\n      title\n    }\n  }\n": types.PetitionRowFragmentDoc,
    "\n  query PetitionPage($id: ID!) {\n    me {\n      id\n    }\n    petition(id: $id) {\n      ...PetitionRow\n      statute\n      version\n      evidence\n      error\n      finding\n      correctedOn\n      correctionForms\n      correctionChannels\n      openActions\n      forwardedFrom\n      deadline {\n        ...DeadlineParts\n      }\n      entry {\n        id\n        documentNumber\n        issuer\n        forms\n        state\n        correctedOn\n      }\n      forwardedTo {\n        reference\n        state\n        dueOn\n        agency {\n          name\n        }\n      }\n      timeline {\n        number\n        at\n        by\n        text\n        detail\n      }\n    }\n  }\n": types.PetitionPageDocument,
    "\n  fragment PetitionOutcomeParts on PetitionOutcome {\n    __typename\n    ...RefusalParts\n  }\n": types.PetitionOutcomePartsFragmentDoc,
    "\n  mutation UpholdPetition(\n    $id: ID!\n    $expectedVersion: Int!\n    $error: OwnPublishedError!\n    $finding: String!\n  ) {\n    outcome: upholdPetition(\n      id: $id\n      expectedVersion: $expectedVersion\n      error: $error\n      finding: $finding\n    ) {\n      ...PetitionOutcomeParts\n    }\n  }\n": types.UpholdPetitionDocument,
    "\n  mutation RejectPetition($id: ID!, $expectedVersion: Int!, $finding: String!) {\n    outcome: rejectPetition(id: $id, expectedVersion: $expectedVersion, finding: $finding) {\n      ...PetitionOutcomeParts\n    }\n  }\n": types.RejectPetitionDocument,
    "\n  mutation ForwardPetition(\n    $id: ID!\n    $expectedVersion: Int!\n    $toAgencyCode: String!\n    $isOwnInformation: Boolean!\n    $finding: String!\n  ) {\n    outcome: forwardPetition(\n      id: $id\n      expectedVersion: $expectedVersion\n      toAgencyCode: $toAgencyCode\n      isOwnInformation: $isOwnInformation\n      finding: $finding\n    ) {\n      ...PetitionOutcomeParts\n    }\n  }\n": types.ForwardPetitionDocument,
    "\n  mutation RecordPetitionCorrection(\n    $id: ID!\n    $expectedVersion: Int!\n    $forms: [PublicationForm!]!\n    $channels: [String!]!\n  ) {\n    outcome: recordPetitionCorrection(\n      id: $id\n      expectedVersion: $expectedVersion\n      forms: $forms\n      channels: $channels\n    ) {\n      ...PetitionOutcomeParts\n    }\n  }\n": types.RecordPetitionCorrectionDocument,
    "\n  mutation DraftEntryFromItem($requestId: ID!, $itemNumber: Int!) {\n    draftEntryFromItem(requestId: $requestId, itemNumber: $itemNumber) {\n      __typename\n      ... on ItemProposal {\n        entry {\n          id\n          title\n        }\n        warnings {\n          field\n          message\n        }\n      }\n      ...RefusalParts\n    }\n  }\n": types.DraftEntryFromItemDocument,
    "\n  mutation OpenIdentity($id: ID!, $reason: String!) {\n    openRequesterIdentity(id: $id, reason: $reason) {\n      __typename\n      ...RequesterIdentityParts\n      ...RefusalParts\n    }\n  }\n": types.OpenIdentityDocument,
    "\n  fragment RequesterIdentityParts on RequesterIdentity {\n    fullName\n    birthDate\n    residence\n    idNumber\n    email\n    phone\n    postalAddress\n    representativeName\n  }\n": types.RequesterIdentityPartsFragmentDoc,
    "\n  fragment DeadlineParts on Deadline {\n    dueOn\n    nominalOn\n    statute\n    derivation\n    provisional\n    calendarVersion\n    under {\n      text\n    }\n    skipped {\n      on\n      name\n    }\n  }\n": types.DeadlinePartsFragmentDoc,
    "\n  fragment DocumentParts on Document {\n    id\n    name\n    mediaType\n    size\n    uploadedAt\n    released\n    href\n  }\n": types.DocumentPartsFragmentDoc,
    "\n  fragment AnswerDueParts on AnswerDue {\n    requestId\n    itemNumber\n    reference\n    description\n    documentName\n    classTitle\n    dueOn\n    lateAlready\n    overdue\n    entryId\n    fulfilled\n  }\n": types.AnswerDuePartsFragmentDoc,
    "\n  fragment EventParts on TimelineEvent {\n    sequence\n    on\n    at\n    action\n    by\n    byName\n    text\n    detail\n    deadline {\n      ...DeadlineParts\n    }\n  }\n": types.EventPartsFragmentDoc,
    "\n  query RequestPage($id: ID!) {\n    me {\n      id\n    }\n    request(id: $id) {\n      id\n      reference\n      statute\n      stage\n      channel\n      delivery\n      sentAt\n      receivedOn\n      validOn\n      dueOn\n      nominalDueOn\n      extended\n      overdue\n      version\n      sample\n      complexity\n      requesterKind\n      needs\n      daysLeft\n      decidedOn\n      deliveredOn\n      receiptProvenOn\n      missing\n      missingExplanation\n      redirectedFrom\n      livedDays\n      purpose\n      directlyConcerned\n      assignedUnit\n      requesterMask\n      agency {\n        code\n        name\n        parent {\n          name\n        }\n      }\n      assignee {\n        id\n        name\n      }\n      deadline {\n        ...DeadlineParts\n      }\n      next {\n        by\n        dueOn\n        text\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      items {\n        number\n        description\n        documentName\n        outcome\n        refusalGround\n        answer\n        reason\n        publicEntry {\n          id\n          title\n        }\n        publicAddress\n        publicationDue {\n          ...AnswerDueParts\n        }\n        decidedOn\n        redirectedTo\n        rightAgency {\n          name\n        }\n        documents {\n          id\n          name\n        }\n      }\n      timeline {\n        ...EventParts\n      }\n      openActions {\n        action\n        by\n        items\n        threads\n        under {\n          text\n        }\n        deadlineIfTaken {\n          ...DeadlineParts\n        }\n        deadlineIfComplex {\n          ...DeadlineParts\n        }\n      }\n      documents {\n        ...DocumentParts\n      }\n      costs {\n        id\n        state\n        totalVnd\n        payBy\n      }\n      corrections {\n        id\n        item\n        state\n        dueOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      complaints {\n        id\n        state\n        dueOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      consents {\n        id\n        item\n        state\n        concerned\n      }\n      remedies {\n        kind\n        lastOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      warnings {\n        code\n        field\n        message\n        under {\n          text\n        }\n      }\n      identityOpenings {\n        at\n        byRole\n        reason\n      }\n    }\n  }\n": types.RequestPageDocument,
    "\n  query AfterAnswers($from: CalendarDate, $until: CalendarDate, $after: String) {\n    me {\n      id\n      role\n    }\n    answerDues(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...AnswerDueParts\n        }\n      }\n    }\n    deflection(from: $from, until: $until) {\n      agency {\n        code\n        name\n      }\n      looked\n      answered\n      asked\n      percent\n    }\n  }\n": types.AfterAnswersDocument,
    "\n  query Agencies($search: String, $level: AgencyLevel, $after: String) {\n    me {\n      id\n    }\n    agencies(search: $search, level: $level, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        matched\n        node {\n          id\n          code\n          name\n          level\n          validUntil\n          contactPoint {\n            unit\n            phone\n            email\n            checkedOn\n          }\n        }\n      }\n    }\n  }\n": types.AgenciesDocument,
    "\n  query Agency($code: String!) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      id\n      code\n      name\n      nameEn\n      level\n      website\n      validFrom\n      validUntil\n      providerNote\n      residentsFirst\n      parent {\n        code\n        name\n      }\n      successors {\n        code\n        name\n      }\n      contactPoint {\n        unit\n        person\n        post\n        address\n        phone\n        email\n        hours\n        checkedOn\n      }\n    }\n  }\n": types.AgencyDocument,
    "\n  mutation SetContactPoint($agencyCode: String!, $form: ContactPointForm!) {\n    setContactPoint(agencyCode: $agencyCode, form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": types.SetContactPointDocument,
    "\n  query Aliases($search: String, $after: String) {\n    me {\n      id\n      role\n    }\n    searchAliases(search: $search, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          term\n          means\n          kind\n          bothWays\n          active\n          version\n          history {\n            number\n            at\n            byName\n            term\n            means\n            active\n          }\n        }\n      }\n    }\n  }\n": types.AliasesDocument,
    "\n  mutation AddAlias($form: SearchAliasForm!) {\n    outcome: addSearchAlias(form: $form) {\n      ...AliasOutcomeParts\n    }\n  }\n": types.AddAliasDocument,
    "\n  mutation ChangeAlias($id: ID!, $version: Int!, $form: SearchAliasForm!) {\n    outcome: changeSearchAlias(id: $id, version: $version, form: $form) {\n      ...AliasOutcomeParts\n    }\n  }\n": types.ChangeAliasDocument,
    "\n  mutation SetAliasActive($id: ID!, $version: Int!, $active: Boolean!) {\n    outcome: setSearchAliasActive(id: $id, version: $version, active: $active) {\n      ...AliasOutcomeParts\n    }\n  }\n": types.SetAliasActiveDocument,
    "\n  fragment AliasOutcomeParts on SearchAliasOutcome {\n    __typename\n    ...RefusalParts\n  }\n": types.AliasOutcomePartsFragmentDoc,
    "\n  query WorkCalendarPage($year: Int!) {\n    me {\n      id\n    }\n    workCalendar(year: $year) {\n      year\n      version\n      daysOff {\n        on\n        name\n        decision\n        provisional\n      }\n      workedSaturdays {\n        on\n        name\n        decision\n        provisional\n      }\n    }\n  }\n": types.WorkCalendarPageDocument,
    "\n  query Me {\n    me {\n      id\n      name\n      email\n      role\n      unit\n      agency {\n        code\n        name\n      }\n    }\n  }\n": types.MeDocument,
    "\n  query Duties($code: String!, $state: DutyState, $after: String) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      code\n      name\n    }\n    duties(agencyCode: $code, state: $state, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...DutyRow\n        }\n      }\n    }\n  }\n": types.DutiesDocument,
    "\n  query DutyYear($code: String!, $from: CalendarDate!, $until: CalendarDate!) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      code\n      name\n    }\n    dutyCalendar(agencyCode: $code, from: $from, until: $until) {\n      id\n      title\n      period\n      dueOn\n      state\n      daysLate\n    }\n  }\n": types.DutyYearDocument,
    "\n  query DutyEventsPage($code: String!) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      code\n      name\n    }\n    dutyEvents(agencyCode: $code) {\n      recordable {\n        event\n        words\n        duty\n        periods {\n          key\n          words\n        }\n      }\n      recorded {\n        id\n        words\n        on\n        periodKey\n        documentNumber\n        withdrawnAt\n        withdrawalReason\n      }\n    }\n  }\n": types.DutyEventsPageDocument,
    "\n  mutation RecordDutyEvent($code: String!, $form: DutyEventForm!) {\n    outcome: recordDutyEvent(agencyCode: $code, form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": types.RecordDutyEventDocument,
    "\n  mutation WithdrawDutyEvent($id: ID!, $reason: String!) {\n    outcome: withdrawDutyEvent(id: $id, reason: $reason) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": types.WithdrawDutyEventDocument,
    "\n  query DutyOverview {\n    me {\n      id\n      role\n      agency {\n        code\n      }\n    }\n    dutyOverview {\n      agency {\n        id\n        code\n        name\n      }\n      duties {\n        total\n        due\n        metOnTime\n        metLate\n        metDayUnknown\n        overdue\n        daysLateMost\n      }\n      completeness {\n        met\n        total\n        percent\n      }\n    }\n  }\n": types.DutyOverviewDocument,
    "\n  query EntryList(\n    $agencyCode: String\n    $reference: Boolean!\n    $state: EntryState\n    $access: AccessLevel\n    $search: String\n    $needsReview: Boolean!\n    $waitingForMe: Boolean!\n    $after: String\n  ) {\n    me {\n      id\n      role\n    }\n    entriesOfAgency(\n      agencyCode: $agencyCode\n      reference: $reference\n      state: $state\n      access: $access\n      search: $search\n      needsReview: $needsReview\n      waitingForMe: $waitingForMe\n      first: 50\n      after: $after\n    ) {\n      edges {\n        node {\n          ...EntryRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      totalIsExact\n    }\n    entryCounts(agencyCode: $agencyCode, reference: $reference) {\n      states {\n        state\n        count\n      }\n      waitingForMe\n      needsReview\n    }\n  }\n": types.EntryListDocument,
    "\n  query ImportRunsPage($after: String) {\n    me {\n      id\n      role\n    }\n    importRuns(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ImportParts\n        }\n      }\n    }\n  }\n": types.ImportRunsPageDocument,
    "\n  query Inbox(\n    $bucket: InboxBucket!\n    $agencyCode: String\n    $search: String\n    $stage: RequestStage\n    $statute: String\n    $assignee: ID\n    $after: String\n  ) {\n    me {\n      id\n      role\n    }\n    inbox(\n      bucket: $bucket\n      agencyCode: $agencyCode\n      search: $search\n      stage: $stage\n      statute: $statute\n      assignee: $assignee\n      first: 50\n      after: $after\n    ) {\n      edges {\n        node {\n          ...InboxRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      totalIsExact\n    }\n    inboxCounts(agencyCode: $agencyCode) {\n      bucket\n      count\n    }\n  }\n": types.InboxDocument,
    "\n  query People($after: String) {\n    me {\n      id\n      role\n    }\n    staff(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          email\n          role\n          unit\n          deactivatedAt\n          agency {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation ChangeRole($id: ID!, $role: StaffRole!) {\n    outcome: changeStaffRole(id: $id, role: $role) {\n      ...StaffOutcomeParts\n    }\n  }\n": types.ChangeRoleDocument,
    "\n  mutation Deactivate($id: ID!) {\n    outcome: deactivateStaffMember(id: $id) {\n      ...StaffOutcomeParts\n    }\n  }\n": types.DeactivateDocument,
    "\n  mutation RevokeSessions($id: ID!) {\n    outcome: revokeSessions(id: $id) {\n      ...StaffOutcomeParts\n    }\n  }\n": types.RevokeSessionsDocument,
    "\n  mutation ResetPassword($id: ID!, $password: String!) {\n    outcome: resetPassword(id: $id, password: $password) {\n      ...StaffOutcomeParts\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation CreatePerson($form: StaffForm!) {\n    outcome: createStaffMember(form: $form) {\n      ...StaffOutcomeParts\n    }\n  }\n": types.CreatePersonDocument,
    "\n  fragment StaffOutcomeParts on StaffOutcome {\n    __typename\n    ...RefusalParts\n  }\n": types.StaffOutcomePartsFragmentDoc,
    "\n  query Petitions($bucket: PetitionBucket!, $after: String) {\n    me {\n      id\n    }\n    petitions(bucket: $bucket, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...PetitionRow\n        }\n      }\n    }\n  }\n": types.PetitionsDocument,
    "\n  query PostingsPage($code: String!) {\n    me {\n      id\n    }\n    agencySection(code: $code) {\n      agency {\n        code\n        name\n      }\n      postings {\n        id\n        title\n        place\n        postedOn\n        takenDownOn\n        photoHref\n        state\n        stateWords\n        daysMissing\n        minimum {\n          dueOn\n          derivation\n          provisional\n        }\n      }\n    }\n  }\n": types.PostingsPageDocument,
    "\n  mutation RecordPosting($code: String!, $form: PostingForm!) {\n    outcome: recordPosting(agencyCode: $code, form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": types.RecordPostingDocument,
    "\n  mutation TakeDownPosting($id: ID!, $takenDownOn: CalendarDate!) {\n    outcome: takeDownPosting(id: $id, takenDownOn: $takenDownOn) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": types.TakeDownPostingDocument,
    "\n  query SectionPage($code: String!) {\n    me {\n      id\n    }\n    agencySection(code: $code) {\n      agency {\n        code\n        name\n      }\n      completeness {\n        met\n        total\n        percent\n      }\n      blocks {\n        ...SectionBlockParts\n      }\n    }\n  }\n": types.SectionPageDocument,
    "\n  mutation WriteSectionBlock($code: String!, $form: SectionBlockForm!) {\n    outcome: writeSectionBlock(agencyCode: $code, form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": types.WriteSectionBlockDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      name\n      role\n      agency\n      email\n      password\n    }\n  }\n": types.DemoAccountsDocument,
    "\n  mutation AnswerUrging($id: ID!, $expectedVersion: Int!, $answer: String!) {\n    outcome: answerUrging(id: $id, expectedVersion: $expectedVersion, answer: $answer) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": types.AnswerUrgingDocument,
    "\n  mutation CloseUrging($id: ID!, $expectedVersion: Int!, $remark: String!) {\n    outcome: closeUrging(id: $id, expectedVersion: $expectedVersion, remark: $remark) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": types.CloseUrgingDocument,
    "\n  query UrgingsPage($state: UrgingState!, $after: String) {\n    me {\n      id\n    }\n    urgings(state: $state, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...UrgingRow\n        }\n      }\n    }\n  }\n": types.UrgingsPageDocument,
    "\n  query UrgedRequest($id: ID!) {\n    me {\n      id\n    }\n    request(id: $id) {\n      id\n      reference\n    }\n  }\n": types.UrgedRequestDocument,
    "\n  mutation SendUrging($form: UrgingForm!) {\n    outcome: sendUrging(form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n": types.SendUrgingDocument,
    "\n  fragment SectionBlockParts on SectionBlock {\n    block\n    title\n    filledBySystem\n    content\n    link\n    document {\n      id\n      name\n      href\n    }\n    owner\n    checkedOn\n    version\n    met\n    gapMessage\n    under {\n      instrument\n      text\n    }\n  }\n": types.SectionBlockPartsFragmentDoc,
    "\n  fragment RefusalParts on NotAllowed {\n    violations {\n      code\n      field\n      message\n    }\n  }\n": types.RefusalPartsFragmentDoc,
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
export function graphql(source: "\n  mutation RecordConsent($id: ID!, $expectedVersion: Int!, $consent: ID!) {\n    recordConsent(id: $id, expectedVersion: $expectedVersion, consent: $consent) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').RecordConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDenial($id: ID!, $expectedVersion: Int!, $consent: ID!) {\n    recordDenial(id: $id, expectedVersion: $expectedVersion, consent: $consent) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').RecordDenialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OverrideConsent($id: ID!, $expectedVersion: Int!, $consent: ID!, $reason: String!) {\n    overrideConsent(\n      id: $id\n      expectedVersion: $expectedVersion\n      consent: $consent\n      reason: $reason\n    ) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').OverrideConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskConsent(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $concerned: String!\n    $explanation: String!\n  ) {\n    askConsent(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      concerned: $concerned\n      explanation: $explanation\n    ) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').AskConsentDocument;
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
export function graphql(source: "\n  mutation ProvideItemPartly(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $documents: [ID!]!\n    $withheld: RefusalForm!\n    $answer: String\n    $publicationClass: String\n    $madeOn: CalendarDate\n  ) {\n    provideItemPartly(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      documents: $documents\n      withheld: $withheld\n      answer: $answer\n      publicationClass: $publicationClass\n      madeOn: $madeOn\n    ) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').ProvideItemPartlyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProvideItem(\n    $id: ID!\n    $expectedVersion: Int!\n    $item: Int!\n    $documents: [ID!]!\n    $answer: String\n    $publicationClass: String\n    $madeOn: CalendarDate\n  ) {\n    provideItem(\n      id: $id\n      expectedVersion: $expectedVersion\n      item: $item\n      documents: $documents\n      answer: $answer\n      publicationClass: $publicationClass\n      madeOn: $madeOn\n    ) {\n      ...Outcome\n    }\n  }\n"): typeof import('./graphql.ts').ProvideItemDocument;
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
export function graphql(source: "\n  mutation ChangeCalendar($input: CalendarChangeInput!, $previewVersion: String!) {\n    changeCalendar(input: $input, previewVersion: $previewVersion) {\n      __typename\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').ChangeCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DutyRow on PublicationDuty {\n    id\n    title\n    period\n    classKey\n    dueOn\n    basis\n    state\n    daysLate\n    derivation\n    provisional\n    termUnverified\n    publishedUntil\n    under {\n      instrument\n      text\n    }\n    met {\n      entryId\n      title\n      on\n      isDayKnown\n    }\n  }\n"): typeof import('./graphql.ts').DutyRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkDutyEntry($duty: ID!, $entryId: ID!) {\n    outcome: linkDutyEntry(duty: $duty, entryId: $entryId) {\n      __typename\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').LinkDutyEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PromiseDutyDay($duty: ID!, $dueOn: CalendarDate, $publishedUntil: CalendarDate) {\n    outcome: promiseDutyDay(duty: $duty, dueOn: $dueOn, publishedUntil: $publishedUntil) {\n      __typename\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').PromiseDutyDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftEntry($form: EntryForm!) {\n    draftEntry(form: $form) {\n      __typename\n      ... on StaffEntry {\n        id\n      }\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').DraftEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryHistoryParts on EntryHistoryLine {\n    number\n    at\n    act\n    byRole\n    byName\n    reason\n    version {\n      title\n      documentNumber\n      documentKind\n      issuer\n      issuedOn\n      effectiveOn\n      inForceUntil\n      madeOn\n      subject\n      summary\n      link\n      forms\n      publishedUntil\n      creatingUnit\n      classes\n      access\n      head\n      condition\n      confirmedOn\n      proposal {\n        classes\n        access\n        head\n        condition\n      }\n      state\n      reviewOn\n      fileTitles\n    }\n  }\n"): typeof import('./graphql.ts').EntryHistoryPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntryPage($id: ID!) {\n    me {\n      id\n    }\n    entryForStaff(id: $id) {\n      id\n      version\n      state\n      shown\n      needsReview\n      inForce\n      sample\n      title\n      documentNumber\n      documentKind\n      issuer\n      issuedOn\n      effectiveOn\n      inForceUntil\n      madeOn\n      subject\n      summary\n      link\n      forms\n      publishedUntil\n      creatingUnit\n      classes\n      access\n      head\n      condition\n      publishedOn\n      publicSince\n      confirmedOn\n      confirmedBy\n      reviewOn\n      correctedOn\n      correctionNote\n      correctionChannels\n      withdrawnOn\n      withdrawalReason\n      importKey\n      madeFrom {\n        requestId\n        itemNumber\n      }\n      agency {\n        code\n        name\n      }\n      files {\n        documentId\n        title\n        name\n        size\n        href\n        text {\n          ...FileTextParts\n        }\n      }\n      proposal {\n        classes\n        access\n        head\n        condition\n        reason\n        proposedOn\n        proposedBy\n        mine\n      }\n      openActions {\n        action\n        to\n        under {\n          text\n        }\n      }\n      history {\n        ...EntryHistoryParts\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EntryPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryRow on StaffEntry {\n    id\n    state\n    access\n    confirmedOn\n    title\n    documentNumber\n    documentKind\n    issuer\n    issuedOn\n    sample\n    needsReview\n    reviewOn\n    proposal {\n      classes\n      access\n      proposedBy\n      proposedOn\n      mine\n    }\n  }\n"): typeof import('./graphql.ts').EntryRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FileTextParts on FileText {\n    state\n    message\n    progress\n    pages\n    textPages\n    truncated\n    secretMark\n    warnings {\n      code\n      message\n    }\n  }\n"): typeof import('./graphql.ts').FileTextPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FileTextPage($entry: ID!, $document: ID!, $page: Int!) {\n    me {\n      id\n      role\n      agency {\n        code\n      }\n    }\n    entryForStaff(id: $entry) {\n      id\n      title\n      files {\n        documentId\n        title\n        name\n        href\n        text {\n          ...FileTextParts\n        }\n      }\n    }\n    heldDocumentText(documentId: $document, page: $page) {\n      page\n      text\n    }\n  }\n"): typeof import('./graphql.ts').FileTextPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClearSecretMark($document: ID!, $reason: String!) {\n    outcome: clearSecretMark(documentId: $document, reason: $reason) {\n      __typename\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').ClearSecretMarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAndPublishEntries($ids: [ID!]!) {\n    confirmAndPublishEntries(ids: $ids) {\n      id\n      state\n      violations {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmAndPublishEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmClassification($id: ID!, $expectedVersion: Int!, $reviewOn: CalendarDate) {\n    confirmClassification(id: $id, expectedVersion: $expectedVersion, reviewOn: $reviewOn) {\n      ...EntryActOutcome\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmClassificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectEntry(\n    $id: ID!\n    $expectedVersion: Int!\n    $content: EntryContentForm!\n    $files: [EntryFileForm!]!\n    $note: String!\n    $channels: [String!]!\n    $titleIsHarmless: Boolean!\n  ) {\n    correctEntry(\n      id: $id\n      expectedVersion: $expectedVersion\n      content: $content\n      files: $files\n      note: $note\n      channels: $channels\n      titleIsHarmless: $titleIsHarmless\n    ) {\n      ...EntryActOutcome\n    }\n  }\n"): typeof import('./graphql.ts').CorrectEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditEntry(\n    $id: ID!\n    $expectedVersion: Int!\n    $content: EntryContentForm!\n    $files: [EntryFileForm!]!\n    $creatingUnit: String\n  ) {\n    editEntry(\n      id: $id\n      expectedVersion: $expectedVersion\n      content: $content\n      files: $files\n      creatingUnit: $creatingUnit\n    ) {\n      ...EntryActOutcome\n    }\n  }\n"): typeof import('./graphql.ts').EditEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryActOutcome on EntryOutcome {\n    __typename\n    ... on StaffEntry {\n      id\n      version\n    }\n    ... on NotAllowed {\n      violations {\n        code\n        field\n        message\n        under {\n          text\n        }\n      }\n      changedSince {\n        ...EventParts\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EntryActOutcomeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExpireEntry($id: ID!, $expectedVersion: Int!) {\n    expireEntry(id: $id, expectedVersion: $expectedVersion) {\n      ...EntryActOutcome\n    }\n  }\n"): typeof import('./graphql.ts').ExpireEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnClassification($id: ID!, $expectedVersion: Int!, $reason: String!) {\n    returnClassification(id: $id, expectedVersion: $expectedVersion, reason: $reason) {\n      ...EntryActOutcome\n    }\n  }\n"): typeof import('./graphql.ts').ReturnClassificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeClassification(\n    $id: ID!\n    $expectedVersion: Int!\n    $classification: ClassificationForm!\n    $reason: String\n  ) {\n    proposeClassification(\n      id: $id\n      expectedVersion: $expectedVersion\n      classification: $classification\n      reason: $reason\n    ) {\n      ...EntryActOutcome\n    }\n  }\n"): typeof import('./graphql.ts').ProposeClassificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishEntry($id: ID!, $expectedVersion: Int!) {\n    publishEntry(id: $id, expectedVersion: $expectedVersion) {\n      ...EntryActOutcome\n    }\n  }\n"): typeof import('./graphql.ts').PublishEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewEntry($id: ID!, $expectedVersion: Int!, $reviewOn: CalendarDate!) {\n    reviewEntry(id: $id, expectedVersion: $expectedVersion, reviewOn: $reviewOn) {\n      ...EntryActOutcome\n    }\n  }\n"): typeof import('./graphql.ts').ReviewEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawEntry($id: ID!, $expectedVersion: Int!, $reason: String!) {\n    withdrawEntry(id: $id, expectedVersion: $expectedVersion, reason: $reason) {\n      ...EntryActOutcome\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportOutcomeParts on ImportOutcome {\n    __typename\n    ...RefusalParts\n  }\n"): typeof import('./graphql.ts').ImportOutcomePartsFragmentDoc;
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
export function graphql(source: "\n  mutation RegisterRequest($form: IntakeForm!, $idempotencyKey: ID!) {\n    registerRequest(form: $form, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Submitted {\n        accessCode\n        request {\n          id\n          reference\n          statute\n          dueOn\n          missing\n          deadline {\n            ...DeadlineParts\n          }\n          warnings {\n            code\n            field\n            message\n            under {\n              text\n            }\n          }\n          agency {\n            name\n            contactPoint {\n              unit\n              phone\n              email\n            }\n          }\n        }\n      }\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').RegisterRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UrgingRow on Urging {\n    id\n    kind\n    state\n    subject\n    about\n    message\n    sentOn\n    dueOn\n    answeredOn\n    late\n    agency {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql.ts').UrgingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UrgingPage($id: ID!) {\n    me {\n      id\n    }\n    urging(id: $id) {\n      ...UrgingRow\n      version\n      requestId\n      openActions\n      fromAgency {\n        name\n      }\n      history {\n        number\n        at\n        act\n        by\n        words\n      }\n    }\n  }\n"): typeof import('./graphql.ts').UrgingPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindAgency($search: String!) {\n    me {\n      id\n    }\n    agencies(search: $search, first: 8) {\n      edges {\n        matched\n        node {\n          id\n          code\n          name\n          validUntil\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindEntry($words: String!) {\n    me {\n      id\n    }\n    lookFirst(words: $words) {\n      id\n      title\n      documentNumber\n      issuer\n      issuedOn\n    }\n  }\n"): typeof import('./graphql.ts').FindEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PetitionRow on Petition {\n    id\n    reference\n    state\n    receivedOn\n    dueOn\n    decidedOn\n    overdue\n    sample\n    claim\n    agency {\n      code\n      name\n    }\n    entry {\n      title\n    }\n  }\n"): typeof import('./graphql.ts').PetitionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PetitionPage($id: ID!) {\n    me {\n      id\n    }\n    petition(id: $id) {\n      ...PetitionRow\n      statute\n      version\n      evidence\n      error\n      finding\n      correctedOn\n      correctionForms\n      correctionChannels\n      openActions\n      forwardedFrom\n      deadline {\n        ...DeadlineParts\n      }\n      entry {\n        id\n        documentNumber\n        issuer\n        forms\n        state\n        correctedOn\n      }\n      forwardedTo {\n        reference\n        state\n        dueOn\n        agency {\n          name\n        }\n      }\n      timeline {\n        number\n        at\n        by\n        text\n        detail\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PetitionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PetitionOutcomeParts on PetitionOutcome {\n    __typename\n    ...RefusalParts\n  }\n"): typeof import('./graphql.ts').PetitionOutcomePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpholdPetition(\n    $id: ID!\n    $expectedVersion: Int!\n    $error: OwnPublishedError!\n    $finding: String!\n  ) {\n    outcome: upholdPetition(\n      id: $id\n      expectedVersion: $expectedVersion\n      error: $error\n      finding: $finding\n    ) {\n      ...PetitionOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').UpholdPetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectPetition($id: ID!, $expectedVersion: Int!, $finding: String!) {\n    outcome: rejectPetition(id: $id, expectedVersion: $expectedVersion, finding: $finding) {\n      ...PetitionOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').RejectPetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForwardPetition(\n    $id: ID!\n    $expectedVersion: Int!\n    $toAgencyCode: String!\n    $isOwnInformation: Boolean!\n    $finding: String!\n  ) {\n    outcome: forwardPetition(\n      id: $id\n      expectedVersion: $expectedVersion\n      toAgencyCode: $toAgencyCode\n      isOwnInformation: $isOwnInformation\n      finding: $finding\n    ) {\n      ...PetitionOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').ForwardPetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPetitionCorrection(\n    $id: ID!\n    $expectedVersion: Int!\n    $forms: [PublicationForm!]!\n    $channels: [String!]!\n  ) {\n    outcome: recordPetitionCorrection(\n      id: $id\n      expectedVersion: $expectedVersion\n      forms: $forms\n      channels: $channels\n    ) {\n      ...PetitionOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').RecordPetitionCorrectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftEntryFromItem($requestId: ID!, $itemNumber: Int!) {\n    draftEntryFromItem(requestId: $requestId, itemNumber: $itemNumber) {\n      __typename\n      ... on ItemProposal {\n        entry {\n          id\n          title\n        }\n        warnings {\n          field\n          message\n        }\n      }\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').DraftEntryFromItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenIdentity($id: ID!, $reason: String!) {\n    openRequesterIdentity(id: $id, reason: $reason) {\n      __typename\n      ...RequesterIdentityParts\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').OpenIdentityDocument;
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
export function graphql(source: "\n  fragment AnswerDueParts on AnswerDue {\n    requestId\n    itemNumber\n    reference\n    description\n    documentName\n    classTitle\n    dueOn\n    lateAlready\n    overdue\n    entryId\n    fulfilled\n  }\n"): typeof import('./graphql.ts').AnswerDuePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventParts on TimelineEvent {\n    sequence\n    on\n    at\n    action\n    by\n    byName\n    text\n    detail\n    deadline {\n      ...DeadlineParts\n    }\n  }\n"): typeof import('./graphql.ts').EventPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestPage($id: ID!) {\n    me {\n      id\n    }\n    request(id: $id) {\n      id\n      reference\n      statute\n      stage\n      channel\n      delivery\n      sentAt\n      receivedOn\n      validOn\n      dueOn\n      nominalDueOn\n      extended\n      overdue\n      version\n      sample\n      complexity\n      requesterKind\n      needs\n      daysLeft\n      decidedOn\n      deliveredOn\n      receiptProvenOn\n      missing\n      missingExplanation\n      redirectedFrom\n      livedDays\n      purpose\n      directlyConcerned\n      assignedUnit\n      requesterMask\n      agency {\n        code\n        name\n        parent {\n          name\n        }\n      }\n      assignee {\n        id\n        name\n      }\n      deadline {\n        ...DeadlineParts\n      }\n      next {\n        by\n        dueOn\n        text\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      items {\n        number\n        description\n        documentName\n        outcome\n        refusalGround\n        answer\n        reason\n        publicEntry {\n          id\n          title\n        }\n        publicAddress\n        publicationDue {\n          ...AnswerDueParts\n        }\n        decidedOn\n        redirectedTo\n        rightAgency {\n          name\n        }\n        documents {\n          id\n          name\n        }\n      }\n      timeline {\n        ...EventParts\n      }\n      openActions {\n        action\n        by\n        items\n        threads\n        under {\n          text\n        }\n        deadlineIfTaken {\n          ...DeadlineParts\n        }\n        deadlineIfComplex {\n          ...DeadlineParts\n        }\n      }\n      documents {\n        ...DocumentParts\n      }\n      costs {\n        id\n        state\n        totalVnd\n        payBy\n      }\n      corrections {\n        id\n        item\n        state\n        dueOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      complaints {\n        id\n        state\n        dueOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      consents {\n        id\n        item\n        state\n        concerned\n      }\n      remedies {\n        kind\n        lastOn\n        deadline {\n          ...DeadlineParts\n        }\n      }\n      warnings {\n        code\n        field\n        message\n        under {\n          text\n        }\n      }\n      identityOpenings {\n        at\n        byRole\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RequestPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AfterAnswers($from: CalendarDate, $until: CalendarDate, $after: String) {\n    me {\n      id\n      role\n    }\n    answerDues(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...AnswerDueParts\n        }\n      }\n    }\n    deflection(from: $from, until: $until) {\n      agency {\n        code\n        name\n      }\n      looked\n      answered\n      asked\n      percent\n    }\n  }\n"): typeof import('./graphql.ts').AfterAnswersDocument;
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
export function graphql(source: "\n  mutation SetContactPoint($agencyCode: String!, $form: ContactPointForm!) {\n    setContactPoint(agencyCode: $agencyCode, form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').SetContactPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Aliases($search: String, $after: String) {\n    me {\n      id\n      role\n    }\n    searchAliases(search: $search, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          term\n          means\n          kind\n          bothWays\n          active\n          version\n          history {\n            number\n            at\n            byName\n            term\n            means\n            active\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AliasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAlias($form: SearchAliasForm!) {\n    outcome: addSearchAlias(form: $form) {\n      ...AliasOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').AddAliasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAlias($id: ID!, $version: Int!, $form: SearchAliasForm!) {\n    outcome: changeSearchAlias(id: $id, version: $version, form: $form) {\n      ...AliasOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').ChangeAliasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAliasActive($id: ID!, $version: Int!, $active: Boolean!) {\n    outcome: setSearchAliasActive(id: $id, version: $version, active: $active) {\n      ...AliasOutcomeParts\n    }\n  }\n"): typeof import('./graphql.ts').SetAliasActiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AliasOutcomeParts on SearchAliasOutcome {\n    __typename\n    ...RefusalParts\n  }\n"): typeof import('./graphql.ts').AliasOutcomePartsFragmentDoc;
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
export function graphql(source: "\n  query Duties($code: String!, $state: DutyState, $after: String) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      code\n      name\n    }\n    duties(agencyCode: $code, state: $state, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...DutyRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DutiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DutyYear($code: String!, $from: CalendarDate!, $until: CalendarDate!) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      code\n      name\n    }\n    dutyCalendar(agencyCode: $code, from: $from, until: $until) {\n      id\n      title\n      period\n      dueOn\n      state\n      daysLate\n    }\n  }\n"): typeof import('./graphql.ts').DutyYearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DutyEventsPage($code: String!) {\n    me {\n      id\n    }\n    agency(code: $code) {\n      code\n      name\n    }\n    dutyEvents(agencyCode: $code) {\n      recordable {\n        event\n        words\n        duty\n        periods {\n          key\n          words\n        }\n      }\n      recorded {\n        id\n        words\n        on\n        periodKey\n        documentNumber\n        withdrawnAt\n        withdrawalReason\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DutyEventsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDutyEvent($code: String!, $form: DutyEventForm!) {\n    outcome: recordDutyEvent(agencyCode: $code, form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').RecordDutyEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawDutyEvent($id: ID!, $reason: String!) {\n    outcome: withdrawDutyEvent(id: $id, reason: $reason) {\n      __typename\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawDutyEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DutyOverview {\n    me {\n      id\n      role\n      agency {\n        code\n      }\n    }\n    dutyOverview {\n      agency {\n        id\n        code\n        name\n      }\n      duties {\n        total\n        due\n        metOnTime\n        metLate\n        metDayUnknown\n        overdue\n        daysLateMost\n      }\n      completeness {\n        met\n        total\n        percent\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DutyOverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntryList(\n    $agencyCode: String\n    $reference: Boolean!\n    $state: EntryState\n    $access: AccessLevel\n    $search: String\n    $needsReview: Boolean!\n    $waitingForMe: Boolean!\n    $after: String\n  ) {\n    me {\n      id\n      role\n    }\n    entriesOfAgency(\n      agencyCode: $agencyCode\n      reference: $reference\n      state: $state\n      access: $access\n      search: $search\n      needsReview: $needsReview\n      waitingForMe: $waitingForMe\n      first: 50\n      after: $after\n    ) {\n      edges {\n        node {\n          ...EntryRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      totalIsExact\n    }\n    entryCounts(agencyCode: $agencyCode, reference: $reference) {\n      states {\n        state\n        count\n      }\n      waitingForMe\n      needsReview\n    }\n  }\n"): typeof import('./graphql.ts').EntryListDocument;
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
export function graphql(source: "\n  fragment StaffOutcomeParts on StaffOutcome {\n    __typename\n    ...RefusalParts\n  }\n"): typeof import('./graphql.ts').StaffOutcomePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Petitions($bucket: PetitionBucket!, $after: String) {\n    me {\n      id\n    }\n    petitions(bucket: $bucket, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...PetitionRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PetitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostingsPage($code: String!) {\n    me {\n      id\n    }\n    agencySection(code: $code) {\n      agency {\n        code\n        name\n      }\n      postings {\n        id\n        title\n        place\n        postedOn\n        takenDownOn\n        photoHref\n        state\n        stateWords\n        daysMissing\n        minimum {\n          dueOn\n          derivation\n          provisional\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PostingsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPosting($code: String!, $form: PostingForm!) {\n    outcome: recordPosting(agencyCode: $code, form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').RecordPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeDownPosting($id: ID!, $takenDownOn: CalendarDate!) {\n    outcome: takeDownPosting(id: $id, takenDownOn: $takenDownOn) {\n      __typename\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').TakeDownPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SectionPage($code: String!) {\n    me {\n      id\n    }\n    agencySection(code: $code) {\n      agency {\n        code\n        name\n      }\n      completeness {\n        met\n        total\n        percent\n      }\n      blocks {\n        ...SectionBlockParts\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SectionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteSectionBlock($code: String!, $form: SectionBlockForm!) {\n    outcome: writeSectionBlock(agencyCode: $code, form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').WriteSectionBlockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoAccounts {\n    demoAccounts {\n      name\n      role\n      agency\n      email\n      password\n    }\n  }\n"): typeof import('./graphql.ts').DemoAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerUrging($id: ID!, $expectedVersion: Int!, $answer: String!) {\n    outcome: answerUrging(id: $id, expectedVersion: $expectedVersion, answer: $answer) {\n      __typename\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').AnswerUrgingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseUrging($id: ID!, $expectedVersion: Int!, $remark: String!) {\n    outcome: closeUrging(id: $id, expectedVersion: $expectedVersion, remark: $remark) {\n      __typename\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').CloseUrgingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UrgingsPage($state: UrgingState!, $after: String) {\n    me {\n      id\n    }\n    urgings(state: $state, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...UrgingRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').UrgingsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UrgedRequest($id: ID!) {\n    me {\n      id\n    }\n    request(id: $id) {\n      id\n      reference\n    }\n  }\n"): typeof import('./graphql.ts').UrgedRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendUrging($form: UrgingForm!) {\n    outcome: sendUrging(form: $form) {\n      __typename\n      ...RefusalParts\n    }\n  }\n"): typeof import('./graphql.ts').SendUrgingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SectionBlockParts on SectionBlock {\n    block\n    title\n    filledBySystem\n    content\n    link\n    document {\n      id\n      name\n      href\n    }\n    owner\n    checkedOn\n    version\n    met\n    gapMessage\n    under {\n      instrument\n      text\n    }\n  }\n"): typeof import('./graphql.ts').SectionBlockPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusalParts on NotAllowed {\n    violations {\n      code\n      field\n      message\n    }\n  }\n"): typeof import('./graphql.ts').RefusalPartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
