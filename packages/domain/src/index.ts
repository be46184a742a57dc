// Calendar and clocks
export {
  addDays,
  addMonths,
  ageOn,
  calendarDate,
  daysBetween,
  hanoiDay,
  hanoiTime,
  instant,
  parseCalendarDate,
  parseInstant,
  startOfHanoiDay,
  yearOf,
  type CalendarDate,
  type Instant,
} from './calendar/calendar-date.ts';
export {
  addWorkingDays,
  CALENDAR_DAY_KINDS,
  calendarDifferences,
  daysOff,
  isProvisional,
  isWorkingDay,
  weekdayName,
  workCalendar,
  workingDayFrom,
  workingDaysBetween,
  type CalendarDay,
  type CalendarDayKind,
  type CalendarDifference,
  type DayOff,
  type WorkCalendar,
} from './calendar/working-days.ts';
export { timeLimitText, type TimeLimit } from './calendar/time-limit.ts';
export { VIETNAM_CALENDAR } from './calendar/vietnam.ts';
export { deadline, type Deadline } from './law/deadline.ts';
export { dayText, derivationText, type DerivationStep, type MadeHow } from './law/derivation.ts';
export { DUTIES, type Duty } from './law/duty.ts';
export { type DeadlineQuestion } from './law/governing-limits.ts';

// Law
export { allows, violates, type Ruling, type Violation } from './ruling.ts';
export { VIOLATION_CODES, type ViolationCode } from './violation-codes.ts';
export { citation, provisionsOf, provisionText, type Provision } from './law/provision.ts';
export { statuteAt, statuteNamed, statuteOn, STATUTES, SWITCH_DAY } from './law/editions.ts';
export { LAW_01_2026 } from './law/law-01-2026.ts';
export { LAW_104_2016 } from './law/law-104-2016.ts';
export {
  MINOR_AGE_BANDS,
  STATUTE_INSTRUMENTS,
  type AnswerLimits,
  type AnswerRule,
  type ChannelRule,
  type FieldDemand,
  type FieldRule,
  type MinorAgeBand,
  type RequesterRule,
  type Statute,
  type StatuteInstrument,
} from './law/statute.ts';
export {
  INFORMATION_CREATORS,
  type InformationCreator,
  type ProviderRule,
} from './law/provider.ts';
export { FORM_FIELDS, type FormField } from './law/form-fields.ts';
export {
  EVIDENCE_KINDS,
  RESTRICTION_HEADS,
  type EvidenceKind,
  type RefusalRule,
  type RestrictionHead,
  type RestrictionRule,
} from './law/refusal-evidence.ts';
export {
  CALENDAR_END_READINGS,
  EXTENSION_BASE_READINGS,
  READINGS,
  RECEIPT_READINGS,
  type CountingReadings,
  type Readings,
} from './law/readings.ts';
export {
  openRemedies,
  REMEDIES,
  REMEDY_ROUTES,
  type OpenRemedy,
  type Remedy,
  type RemedyRoute,
} from './law/complaints.ts';
export { NEIGHBOUR_RULES } from './law/neighbour-law.ts';

// Agencies
export {
  AGENCY_KINDS,
  AGENCY_LEVELS,
  existsOn,
  type Agency,
  type AgencyKind,
  nameOn,
  type AgencyLevel,
  type FormerName,
  type Succession,
} from './agency/agency.ts';
export { boundBy, isPriorInformationOfUnit, PRIOR_INFORMATION_OF_UNITS } from './agency/bound.ts';
export {
  residenceWarning,
  type ResidenceQuestion,
  type ResidenceWarning,
} from './agency/residence.ts';
export {
  childrenOn,
  isPlacedOn,
  parentOn,
  pathOn,
  spansUnder,
  subtreeOn,
  type Placement,
  type SubtreeSpan,
} from './agency/placement.ts';
export {
  changeTree,
  TREE_CHANGES,
  TREE_TEXT_MAX,
  withEffect,
  type Founding,
  type Heir,
  type KnownAgency,
  type KnownChange,
  type KnownTree,
  type TreeChange,
  type TreeChangeType,
  type TreeEffect,
} from './agency/change-tree.ts';
export {
  answersForAgency,
  bodiesAnsweredFor,
  HANDOVER_READINGS,
  type ActingBody,
} from './agency/handover.ts';
export { treeFaults, type TreeFault, type TreeFaultCode } from './agency/tree-faults.ts';
export {
  agencyByCode,
  handedOverTo,
  heirsOf,
  keeperOf,
  successors,
  type AgencyTree,
  type Successors,
} from './agency/tree.ts';
export {
  mayAsk,
  minorAgeBand,
  requesterRule,
  type Asker,
  type Eligibility,
} from './law/requesters.ts';

// Costs
export {
  actualCosts,
  AREA_DIFFICULTIES,
  chargeable,
  CIRCULAR_46_2018,
  PAPER_SIZES,
  PLAIN_COST_ITEMS,
  SIZED_COST_ITEMS,
  UNCLASSIFIED_AREA,
  type AreaDifficulty,
  type CopyOrder,
  type CostQuestion,
  type Costs,
  type PaperSize,
  type PlainCostItem,
  type PriceTable,
  type SizedCostItem,
} from './law/costs.ts';

// Catalogue
export {
  ENTRY_STATES,
  firstPublicOn,
  isInForce,
  isShown,
  SHOWN_STATES,
  type CatalogueEntry,
  type Classification,
  type ClassificationForm,
  type ClassificationProposal,
  type EntryContent,
  type EntryContentForm,
  type EntryFile,
  type EntryState,
} from './catalogue/entry.ts';
export {
  ENTRY_ACTIONS,
  ENTRY_ACTS,
  type EntryAct,
  type EntryAction,
  type EntryActionOf,
  type EntryActionType,
} from './catalogue/entry-actions.ts';
export {
  ENTRY_CREATORS,
  ENTRY_MOVES,
  entryStateAfter,
  type EntryMove,
} from './catalogue/entry-moves.ts';
export {
  bringsSameRow,
  draftEntry,
  importEntry,
  type EntryForm,
  type EntryImport,
  type NewEntryCircumstances,
} from './catalogue/new-entry.ts';
export { decideEntry, keepsEntry } from './catalogue/decide-entry.ts';
export {
  type EntryCircumstances,
  type EntryDecision,
  type EntryLine,
} from './catalogue/entry-decision.ts';
export { openEntryActions, type OpenEntryAction } from './catalogue/open-entry-actions.ts';
export { REVIEW_AFTER_MONTHS } from './catalogue/entry-acts.ts';
export { ENTRY_FILES_MAX } from './catalogue/entry-content.ts';
export { ENTRY_CLASSES_MAX } from './catalogue/classification.ts';
export {
  BEYOND_THE_LIST,
  classOfKey,
  classTitle,
  isClassKey,
  partsOf,
} from './catalogue/class-keys.ts';
export {
  ACCESS_LEVELS,
  accessLevelFor,
  mayPublishFile,
  type AccessLevel,
} from './catalogue/access.ts';
export { PUBLICATION_FORMS, type PublicationForm } from './catalogue/publication-form.ts';
export { clearSecretMark } from './catalogue/clear-secret-mark.ts';
export {
  bearsSecretMark,
  isNameMarkedSecret,
  isTextMarkedSecret,
} from './catalogue/secret-mark.ts';
export { proposedSuccessorClasses } from './catalogue/class-mapping.ts';
export {
  PROVIDED_FLAWS,
  providedFlawClock,
  PUBLISHED_ERRORS,
  publishedErrorDuty,
  type ProvidedFlaw,
  type PublishedError,
  type PublishedErrorDuty,
} from './catalogue/correct.ts';
export {
  PUBLICATION_BASES,
  publicationDuty,
  type PublicationBasis,
  type PublicationDuty,
  type PublicationQuestion,
} from './catalogue/publish.ts';
export {
  isPetitionOverdue,
  parsePetitionReference,
  petitionDeadline,
  petitionReference,
  PETITION_ACTIONS,
  PETITION_ACTS,
  PETITION_STATES,
  type OwnPublishedError,
  type Petition,
  type PetitionAct,
  type PetitionAction,
  type PetitionActionOf,
  type PetitionActionType,
  type PetitionLine,
  type PetitionState,
} from './catalogue/petition.ts';
export {
  lodgePetition,
  type LodgeCircumstances,
  type LodgedPetition,
  type PetitionForm,
} from './catalogue/lodge-petition.ts';
export {
  decidePetition,
  isPetitionParty,
  openPetitionActions,
  type PetitionCircumstances,
  type PetitionDecision,
} from './catalogue/decide-petition.ts';
export { PETITION_MOVES, type PetitionMove } from './catalogue/petition-moves.ts';
export {
  deflectionPercent,
  lookAfter,
  LOOK_OUTCOMES,
  type DeflectionFigures,
  type LookOutcome,
} from './catalogue/look-first.ts';
export {
  PERSONAL_DATA_KINDS,
  personalDataIn,
  withoutPersonalData,
  type PersonalDataFound,
  type PersonalDataKind,
} from './catalogue/personal-data.ts';
export {
  proposalOfItem,
  releasedItemDuty,
  wasRequiredBefore,
  type ItemProposal,
  type ProposalContext,
  type ReleasedItem,
} from './catalogue/released-item.ts';
export {
  isWebAddress,
  PUBLIC_STANDINGS,
  publicStanding,
  type PublicStanding,
  type StandingEntry,
} from './catalogue/public-standing.ts';
export { type CatalogueClass, type PortalDuty } from './catalogue/class.ts';
export { predecessorClasses } from './catalogue/class-predecessors.ts';
export {
  dutiesOf,
  isRequiredBefore,
  templatesOf,
  type AgencyDuty,
  type DutyFacts,
  type DutyPromise,
} from './catalogue/duties.ts';
export { type RecordedEvent } from './catalogue/duty-occasions.ts';
export {
  linkToDuty,
  mayKeepDuties,
  mayWriteSection,
  promiseDay,
  recordEvent,
  type EventForm,
} from './catalogue/duty-acts.ts';
export { DUTY_EVENTS, dutyEventWords, type DutyEvent } from './catalogue/duty-events.ts';
export {
  DUTY_FIELDS,
  DUTY_HOLDERS,
  type DutyAgency,
  type DutyField,
  type DutyHolder,
} from './catalogue/duty-holder.ts';
export {
  DUTY_RHYTHMS,
  periodOfKey,
  periodsOfYear,
  periodWords,
  type DaySpan,
  type DutyPeriod,
  type DutyRhythm,
} from './catalogue/duty-period.ts';
export { DUTY_READINGS, dutySpan } from './catalogue/duty-readings.ts';
export {
  afterLinkCheck,
  LINK_STATES,
  linkState,
  UNCHECKED_LINK,
  type LinkRecord,
  type LinkState,
} from './catalogue/link-check.ts';
export {
  classesThatMeet,
  DUTY_STATES,
  dutyStatus,
  fulfilmentOf,
  mayAskFree,
  meets,
  NOT_FREE_REASONS,
  publicFrom,
  type DutyEvidence,
  type DutyState,
  type DutyStatus,
  type FreeRequest,
  type Fulfilment,
  type NotFreeReason,
} from './catalogue/duty-status.ts';
export {
  POSTING_STATES,
  postingStatus,
  recordPosting,
  takeDownPosting,
  type Posting,
  type PostingForm,
  type PostingState,
  type PostingStatus,
} from './catalogue/posting.ts';
export {
  BLOCK_GAPS,
  BLOCK_TEXT_MAX_LENGTH,
  blocksOf,
  completenessOf,
  SECTION_BLOCKS,
  SECTION_RULES,
  writeBlock,
  type BlockContent,
  type BlockFacts,
  type BlockForm,
  type BlockGap,
  type BlockRule,
  type Completeness,
  type SectionBlock,
  type SectionPart,
} from './catalogue/section.ts';
export { DUTY_TEMPLATES, type DutyStart, type DutyTemplate } from './law/law-duty-templates.ts';
export {
  SECTOR_RULES,
  SECTOR_TERMS,
  type SectorRule,
  type SectorTerm,
} from './law/law-sector-terms.ts';
export {
  COLUMN_HEADINGS,
  columnsNamed,
  DAY_COLUMNS,
  IMPORT_COLUMNS,
  readHeader,
  REQUIRED_COLUMNS,
  type ImportColumn,
  type ImportTexts,
  type SheetHeader,
} from './catalogue/import-columns.ts';
export {
  duplicateOf,
  DUPLICATE_WAYS,
  type Described,
  type Duplicate,
  type DuplicateWay,
} from './catalogue/import-duplicate.ts';
export { foldedText } from './catalogue/folded-text.ts';
export { agencyIndex, type AgencyIndex, type NamedAgency } from './catalogue/import-agencies.ts';
export {
  importRow,
  SHEET_ACCESS_WORDS,
  SHEET_HEAD_WORDS,
  type JudgedRow,
  type RowCircumstances,
} from './catalogue/import-row.ts';
export { type RowProblem } from './catalogue/import-cells.ts';
export {
  decideImport,
  IMPORT_ACTIONS,
  IMPORT_SCOPES,
  IMPORT_STATES,
  importScope,
  openImportActions,
  ROW_OUTCOMES,
  ROW_VERDICTS,
  speakingFor,
  type ImportAction,
  type ImportRun,
  type ImportScope,
  type ImportState,
  type RowOutcome,
  type RowVerdict,
} from './catalogue/import-run.ts';

// Requests
export {
  ACTOR_ROLES,
  CHANNELS,
  COMPLAINT_MATTERS,
  COMPLAINT_STATES,
  COMPLEXITIES,
  CONSENT_STATES,
  CORRECTION_STATES,
  COST_STATES,
  DELIVERY_MODES,
  DELIVERY_PROOFS,
  ITEM_OUTCOMES,
  REFUSAL_GROUNDS,
  REOPENING_REASONS,
  REQUEST_STAGES,
  REQUESTER_KINDS,
  REQUESTER_NEEDS,
  STAFF_ROLES,
  type ActorRole,
  type Channel,
  type ComplaintMatter,
  type ComplaintState,
  type Complexity,
  type ConsentState,
  type CorrectionState,
  type CostState,
  type DeliveryMode,
  type DeliveryProof,
  type ItemOutcome,
  type RefusalGround,
  type ReopeningReason,
  type RequesterKind,
  type RequesterNeed,
  type RequestStage,
  type StaffRole,
} from './request/vocabulary.ts';
export {
  ACTION_TYPES,
  COMPLAINT_ACTIONS,
  CONSENT_ACTIONS,
  CORRECTION_ACTIONS,
  COST_ACTIONS,
  ITEM_ACTIONS,
  REGISTER_ACTS,
  STAGE_ACTIONS,
  type ActionOf,
  type ActionType,
  type ComplaintActionType,
  type ConsentActionType,
  type CorrectionActionType,
  type CostActionType,
  type CostLineForm,
  type ItemActionType,
  type RegisterAct,
  type Release,
  type RequestAction,
  type StageActionType,
} from './request/actions.ts';
export { actingRole, onlyReads, readsAllAgencies, type Actor } from './request/actor.ts';
export {
  NO_FACTS,
  type Circumstances,
  type Decision,
  type Facts,
  type Fresh,
  type RegisterEntry,
  type RegisterFact,
} from './request/decision.ts';
export {
  type CompletionForm,
  type FormContent,
  type IntakeForm,
  type PersonForm,
  type RequestForm,
  type RequestItemForm,
} from './request/forms.ts';
export {
  answerDeadline,
  complaintDeadline,
  correctionDeadline,
  dueDays,
  isOverdue,
  timeNoticeDeadline,
  type Clocked,
  type DueDays,
} from './request/clocks.ts';
export { completedContent } from './request/complete.ts';
export { decide, isParty } from './request/decide.ts';
export { FORM_GAPS, type FormGap } from './request/form-gaps.ts';
export { MOVES, moveRow, moveRows, type MoveRow } from './request/move-rows.ts';
export { daysLeft, nextStep, type NextStep } from './request/next-step.ts';
export { openActions, type OpenAction } from './request/open-actions.ts';
export { previewDeadline, type RequestPreview } from './request/preview.ts';
export { LIFECYCLE_READINGS, type LifecycleReading } from './request/readings.ts';
export {
  parseReference,
  reference,
  REFERENCE_RANDOM_SIGNS,
  REFERENCE_SIGNS,
} from './request/reference.ts';
export { type PublicPlaces } from './request/public-evidence.ts';
export { remedies } from './request/remedies.ts';
export { register, submit, type Submission, type SubmitCircumstances } from './request/submit.ts';
export { cleanText, ITEMS_MAX, TEXT_LIMITS, type TextField } from './request/text.ts';
export { type Thread } from './request/targets.ts';
export { formWarnings, type WarningQuestion } from './request/warnings.ts';
export { type ItemMove, type Moves, type StageMove, type ThreadMove } from './request/moves.ts';
export {
  NO_RIGHT_BODY_REASONS,
  PUBLICATION_CASES,
  type NoRightBodyReason,
  type PublicationCase,
  type Refusal,
  type RefusalForm,
} from './request/refusal.ts';
export { type InformationRequest, type RequestItem } from './request/request.ts';
export {
  type Complaint,
  type Consent,
  type Correction,
  type CostLine,
  type CostNotice,
} from './request/threads.ts';
export {
  ACT_VIOLATION_CODES,
  DIRECTIVE_VIOLATION_CODES,
  DUTY_VIOLATION_CODES,
  ENTRY_VIOLATION_CODES,
  FORM_VIOLATION_CODES,
  REFUSAL_VIOLATION_CODES,
  PETITION_VIOLATION_CODES,
  THREAD_VIOLATION_CODES,
  WARNING_CODES,
} from './violation-codes.ts';

// Figures, reports
export { FIGURE_UNITS, type FigureCell, type FigureUnit, type Period } from './report/figure.ts';

// Guidance
export {
  addressOfAttached,
  attachedFileOf,
  GUIDANCE_AUDIENCES,
  GUIDANCE_KINDS,
  GUIDANCE_LINK_KINDS,
  GUIDANCE_LINKS_MAX,
  GUIDANCE_REVIEW_MONTHS,
  isReviewOverdue,
  mayWriteGuidance,
  publishGuidance,
  type GuidanceAudience,
  type GuidanceContent,
  type GuidanceForm,
  type GuidanceKind,
  type GuidanceLink,
  type GuidanceLinkKind,
} from './guidance/guidance.ts';
export { stretchesOf, type Stretch } from './agency/stretches.ts';
export {
  BACKLOG_FACTS,
  BACKLOG_WEEKS,
  backlogOf,
  backlogStart,
  type BacklogWeek,
  type FactsOfDay,
} from './report/backlog.ts';
export {
  factsOfPaperCase,
  PAPER_COLUMNS,
  PAPER_FAULT_CODES,
  type PaperCase,
  type PaperColumn,
  type PaperFaultCode,
} from './report/paper-case.ts';
export {
  mayImportPaper,
  PAPER_HEADINGS,
  PAPER_ROWS_MAX,
  PAPER_TABLE_FAULTS,
  PAPER_TEXT_MAX,
  paperKey,
  readPaperSheet,
  type PaperReading,
  type PaperRowFault,
  type PaperTableFault,
  type PaperTableFaultCode,
} from './report/paper-sheet.ts';
export { PAPER_CHOICES } from './report/paper-words.vi.ts';
export { wholeMonths } from './report/whole-months.ts';
export {
  isTop,
  PERSONAL_FACTS,
  POOLED,
  publicCells,
  SHOWN_FROM,
  tellsParts,
  TOLD_ALONE_FROM,
  wholeBodies,
  type PartSum,
} from './report/public-cells.ts';
export {
  FACT_KINDS,
  FACT_SOURCES,
  type Fact,
  type FactKind,
  type FactSource,
} from './report/fact.ts';
export {
  factOfRegulation,
  factOfVisits,
  factsOfDuties,
  factsOfEntry,
  factsOfLooks,
  factsOfPetition,
  factsOfTraining,
  type DayLooks,
  type EntryVersion,
} from './report/told-facts.ts';
export {
  AGGREGATIONS,
  FIGURE_CODES,
  FIGURE_GROUPS,
  type Aggregation,
  type Figure,
  type FigureCode,
  type FigureGroup,
} from './report/figure-shapes.ts';
export { FIGURES, figureOf } from './report/figures.vi.ts';
export {
  factsOfRequest,
  UNCLASSIFIED,
  type CountedLine,
  type CountedRequest,
} from './report/request-facts.ts';
export {
  cellsOf,
  countsFor,
  coverageOf,
  factsOfFigures,
  lastDays,
  percentOf,
  STOCK_FACTS,
  stockSpans,
  sumsOf,
  type Coverage,
  type FactSum,
} from './report/statistics.ts';
// Contact points, training, facilities
export {
  CONTACT_TEXT_MAX_LENGTH,
  mayNameContactPoint,
  nameContactPoint,
  recordAbsence,
  type AbsenceForm,
  type ContactPointForm,
  type NamedContactPoint,
} from './agency/contact-acts.ts';
export {
  CONTACT_STATES,
  contactOf,
  contactState,
  isSamePerson,
  personsNamedIn,
  responsibleOn,
  uncoveredSince,
  type ContactAbsence,
  type ContactHistory,
  type ContactPoint,
  type ContactState,
  type NamedPerson,
  type Responsible,
} from './agency/contact-point.ts';
export {
  DISSEMINATION_AUDIENCES,
  DISSEMINATION_CHANNELS,
  keepDissemination,
  type Dissemination,
  type DisseminationAudience,
  type DisseminationChannel,
} from './agency/dissemination.ts';
export {
  FACILITY_KINDS,
  keepFacility,
  mayKeepFacilities,
  type Facility,
  type FacilityKind,
} from './agency/facility.ts';
export {
  ATTENDEES_MAX,
  keepTraining,
  MATERIALS_MAX,
  mayKeepTraining,
  TRAINING_READINGS,
  TRAINING_TEXT_MAX_LENGTH,
  trainingCoverage,
  type Attendance,
  type Attendee,
  type Training,
  type TrainingCoverage,
} from './agency/training.ts';
// Directives
export { addressedBodies } from './directive/addressed-bodies.ts';
export {
  decideTask,
  openTaskActions,
  type TaskAction,
  type TaskCircumstances,
  type TaskDecision,
  type TaskEvidence,
  type TaskLine,
} from './directive/decide-task.ts';
export { DIRECTIVE_READINGS } from './directive/directive-readings.ts';
export {
  DIRECTIVE_KINDS,
  TASK_REPORT_STATES,
  TASK_SCHEDULES,
  TASK_SUCCESSIONS,
  type DirectedBody,
  type Directive,
  type DirectiveKind,
  type DirectiveTask,
  type TaskReport,
  type TaskReportState,
  type TaskSchedule,
  type TaskSuccession,
} from './directive/directive.ts';
export {
  DIRECTIVE_TASKS_MAX,
  mayIssueDirective,
  newDirective,
  type DirectiveForm,
  type DirectiveTaskForm,
  type NewDirective,
} from './directive/new-directive.ts';
export {
  byUrgency,
  taskCells,
  TASK_STANDINGS,
  type DirectedTree,
  type TaskCell,
  type TaskGround,
  type TaskStanding,
} from './directive/task-cells.ts';
export {
  isSettledByFigures,
  TASK_CRITERIA,
  TASK_FIGURES,
  type FigureFinding,
  type TaskCriterion,
  type TaskFigure,
} from './directive/task-figures.ts';
export { TASK_ACTIONS, TASK_MOVES, type TaskActionType } from './directive/task-moves.ts';
export { compileCells } from './report/compile-cells.ts';
export {
  decideReport,
  isSentAlready,
  openReportActions,
  type ReportAction,
  type ReportDecision,
} from './report/decide-report.ts';
export { outliersOf, type Outlier } from './report/outliers.ts';
export {
  lateLines,
  restatements,
  type LateAct,
  type LateLine,
  type Restatement,
} from './report/restatement.ts';
export {
  addresseesOf,
  REPORT_ADDRESSEES,
  type ReportAddressee,
} from './report/report-addressees.ts';
export { REPORT_MOVES, type ReportActor } from './report/report-moves.ts';
export {
  compiledReport,
  isCompiledLevel,
  openReports,
  type NewReport,
  type OpeningForm,
  type ReportChain,
  type ReportTree,
} from './report/report-opening.ts';
export { REPORT_READINGS } from './report/report-readings.ts';
export {
  countedOrTold,
  totalLines,
  type TotalLine,
  type TypedTotals,
} from './report/reported-totals.ts';
export {
  isSettled,
  REVIEW_GAPS,
  REVIEW_LEVELS,
  REVIEW_SOURCES,
  reviewGap,
  reviewRows,
  reviewYears,
  type ReviewCell,
  type ReviewGap,
  type ReviewLevel,
  type ReviewRow,
  type ReviewSource,
  type ReviewSpan,
  type ReviewYear,
} from './report/report-review.ts';
export {
  NARRATIVE_PARTS,
  REPORT_TEMPLATES,
  reportTemplate,
  templateCells,
  templateFigures,
  type NarrativePart,
  type ReportTemplate,
  type ReportTemplateKey,
  type TemplateColumn,
} from './report/report-template.ts';
export {
  isReportLate,
  REPORT_ACTIONS,
  REPORT_EVENTS,
  REPORT_LEVELS,
  REPORT_STATES,
  type Explanations,
  type FrozenReport,
  type Narrative,
  type Report,
  type ReportActionType,
  type ReportCell,
  type ReportedTotal,
  type ReportedTotals,
  type ReportEvent,
  type ReportLevel,
  type ReportState,
} from './report/report.ts';
export {
  ALERT_READINGS,
  ALERT_RHYTHMS,
  ALERT_SUBJECTS,
  alertSections,
  alertSubjectsFor,
  subjectsDue,
  unusualOpenings,
  usualRhythm,
  type Alert,
  type AlertChoices,
  type AlertedBody,
  type AlertRhythm,
  type AlertSection,
  type AlertSubject,
  type LastTold,
} from './oversight/alerts.ts';
export {
  decideUrging,
  isUrgingLate,
  openUrgingActions,
  sendUrging,
  URGING_ACTIONS,
  URGING_ACTS,
  URGING_DAYS_MAX,
  URGING_KINDS,
  URGING_MOVES,
  URGING_STANDINGS,
  URGING_STATES,
  URGING_SUBJECTS,
  urgingStanding,
  type UrgedMatter,
  type Urging,
  type UrgingAct,
  type UrgingAction,
  type UrgingActionType,
  type UrgingForm,
  type UrgingKind,
  type UrgingStanding,
  type UrgingState,
  type UrgingSubject,
} from './oversight/urging.ts';
export {
  caseOutcomeOn,
  CASE_OUTCOMES,
  OUTCOME_ACTS,
  type CaseOutcome,
} from './oversight/case-outcome.ts';
export { drawSample, type DrawnSample, type Stratum } from './oversight/draw-sample.ts';
export {
  frameText,
  INSPECTION_FINDINGS,
  judgeInspectionNote,
  judgeSample,
  SAMPLE_FRAME_MAX,
  SAMPLE_SEED_MAX,
  SAMPLE_SIZE_MAX,
  SAMPLE_STRATIFICATIONS,
  type FrameCase,
  type InspectionFinding,
  type InspectionNoteForm,
  type SampleForm,
  type SampleStratification,
} from './oversight/sample.ts';

export {
  INDICATOR_CODES,
  INDICATOR_UNITS,
  indicatorOf,
  INDICATORS,
  type Indicator,
  type IndicatorCode,
  type IndicatorUnit,
} from './oversight/indicators.vi.ts';
export { peerStandingWords } from './oversight/peer-words.vi.ts';
export {
  besidePeers,
  PEER_STANDINGS,
  PEERS_LEAST,
  type IndicatorCell,
  type IndicatorTally,
  type PeerRange,
  type PeerStanding,
} from './oversight/peers.ts';

// Words
export {
  caseOutcomeWords,
  inspectionFindingWords,
  stratificationWords,
} from './oversight/sample-words.vi.ts';
export { alertSubjectWords } from './oversight/alert-words.vi.ts';
export { dimensionWords } from './report/dimension-words.vi.ts';
export {
  channelWords,
  refusalGroundWords,
  requesterKindWords,
} from './request/vocabulary-words.vi.ts';
