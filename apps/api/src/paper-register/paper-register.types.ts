import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { DateTimeScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import type { PaperForm, PaperTrial, RowFault } from './paper-register.service.ts';

@InputType('PaperRegisterForm')
export class PaperRegisterFormType implements PaperForm {
  @Field(() => ID, { description: 'a UUID of the sender’s own' }) id: string;
  @Field(() => String, {
    nullable: true,
    description: 'The body that kept it; the caller’s own where none is named.',
  })
  agencyCode?: string | null;
  @Field(() => String, { description: 'the paper register that it was copied from' })
  document: string;
  @Field(() => String, { description: 'with its headings, cells divided by tabs or as CSV' })
  table: string;
  @Field(() => Boolean, { description: 'Only look it through; keep nothing.' }) isTrial: boolean;
}

@ObjectType('PaperRowFault')
export class PaperRowFaultType implements RowFault {
  @Field(() => Int, { description: 'From 1, below the headings.' }) row: number;
  @Field(() => String) column: string;
  @Field(() => String) message: string;
}

@ObjectType('PaperTrial', { description: 'What was found in a table of which nothing was kept.' })
export class PaperTrialType implements PaperTrial {
  @Field(() => Int, { description: 'Rows that could come in as they are.' }) rows: number;
  @Field(() => String, { nullable: true }) tableFault: string | null;
  @Field(() => [PaperRowFaultType]) faults: PaperRowFaultType[];
}

@ObjectType('PaperImport', { description: 'đợt nhập số liệu từ sổ theo dõi giấy' })
export class PaperImportType {
  @Field(() => ID) id: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => String) document: string;
  @Field(() => Int) rows: number;
  @Field(() => String, { description: 'SHA-256 of the table as it was sent.' }) hash: string;
  @Field(() => String) importedByName: string;
  @Field(() => DateTimeScalar) importedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) withdrawnAt: Date | null;
  @Field(() => String, { nullable: true }) withdrawnReason: string | null;
}

export const PaperRegisterOutcome = createUnionType({
  name: 'PaperRegisterOutcome',
  types: () => [PaperImportType, PaperTrialType, NotAllowed] as const,
  resolveType: (value: object) => {
    if ('violations' in value) return NotAllowed;
    return 'faults' in value ? PaperTrialType : PaperImportType;
  },
});
