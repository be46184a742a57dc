import { figureOf, REPORT_TEMPLATES, reportTemplate } from '@minhbach/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { PerMinute } from '../platform/graphql/context.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { ReportReview, type Review } from './report-review.service.ts';
import {
  ReportReviewOutcome,
  ReviewArguments,
  type ReportReviewType,
} from './report-review.types.ts';

/** Each may count ten years of the whole city. */
const REVIEWS_PER_MINUTE = 60;

@Resolver()
export class ReportReviewResolver {
  constructor(private readonly reviews: ReportReview) {}

  @PerMinute(REVIEWS_PER_MINUTE)
  @Query(() => ReportReviewOutcome, {
    nullable: true,
    description:
      'The reports of two to ten years side by side. Overseers see every body, others their own and what it compiles; null for everybody else.',
  })
  async reportReview(@Args() form: ReviewArguments, @CurrentActor() actor: Actor) {
    const ruling = await this.reviews.of(form, actor);
    if (ruling === null) return null;
    return ruling.allowed ? shown(ruling.effect) : toNotAllowed(ruling.violations);
  }
}

function shown({ agency, level, years, rows }: Review): ReportReviewType {
  const [template] = REPORT_TEMPLATES;
  return {
    agency,
    level,
    years: years.map(({ report, ...year }) => ({
      ...year,
      reportId: report?.id ?? null,
      state: report?.state ?? null,
      submittedOn: report?.submittedOn ?? null,
    })),
    columns: reportTemplate(template).columns.map(({ figures, ...column }) => ({
      ...column,
      rows: rows
        .filter(({ figure }) => figures.includes(figure))
        .map((row) => {
          const { name, unit } = figureOf(row.figure);
          return { ...row, title: name, unit };
        }),
    })),
  };
}
