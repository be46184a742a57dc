import { Module, type DynamicModule } from '@nestjs/common';
import { AgencyModule } from './agencies/agency.module.ts';
import { AlertModule } from './alerts/alert.module.ts';
import { CalendarModule } from './calendar/calendar.module.ts';
import { CatalogueModule } from './catalogue/catalogue.module.ts';
import { ContactPointModule } from './contact-points/contact-point.module.ts';
import { DocumentTextModule } from './document-texts/document-text.module.ts';
import { DutyModule } from './duties/duty.module.ts';
import { CatalogueSearchModule } from './catalogue-search/catalogue-search.module.ts';
import { ImportModule } from './catalogue-imports/import.module.ts';
import { DirectiveModule } from './directives/directive.module.ts';
import { DraftModule } from './drafts/draft.module.ts';
import { DocumentModule } from './documents/document.module.ts';
import { FacilityModule } from './facilities/facility.module.ts';
import { FeedModule } from './feeds/feed.module.ts';
import { GuidanceModule } from './guidance/guidance.module.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { IndicatorModule } from './indicators/indicator.module.ts';
import { LawModule } from './law/law.module.ts';
import { LookModule } from './looks/look.module.ts';
import { LinkModule } from './links/link.module.ts';
import { NoticeModule } from './notices/notice.module.ts';
import { OversightModule } from './oversight/oversight.module.ts';
import { PaperRegisterModule } from './paper-register/paper-register.module.ts';
import { PetitionModule } from './petitions/petition.module.ts';
import { graphqlModule } from './platform/graphql/graphql.module.ts';
import { PlatformModule, type Ground } from './platform/platform.module.ts';
import { PublicPlaceModule } from './public-places/public-place.module.ts';
import { ReleaseModule } from './releases/release.module.ts';
import { ReportModule } from './reports/report.module.ts';
import { RequestModule } from './requests/request.module.ts';
import { SampleModule } from './samples/sample.module.ts';
import { StatisticModule } from './statistics/statistic.module.ts';
import { TreeModule } from './agency-tree/tree.module.ts';
import { VisitModule } from './visits/visit.module.ts';
import { TrainingModule } from './trainings/training.module.ts';

@Module({})
export class AppModule {
  static on(ground: Ground): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.on(ground),
        graphqlModule(ground.documents),
        AgencyModule,
        AlertModule,
        CalendarModule,
        CatalogueModule,
        CatalogueSearchModule,
        ContactPointModule,
        DirectiveModule,
        DocumentModule,
        DocumentTextModule,
        DraftModule,
        FacilityModule,
        FeedModule,
        DutyModule,
        GuidanceModule,
        IdentityModule,
        ImportModule,
        IndicatorModule,
        LawModule,
        LookModule,
        LinkModule,
        NoticeModule,
        OversightModule,
        PaperRegisterModule,
        PetitionModule,
        PublicPlaceModule,
        ReleaseModule,
        ReportModule,
        RequestModule,
        SampleModule,
        StatisticModule,
        TreeModule,
        TrainingModule,
        VisitModule,
      ],
    };
  }
}
