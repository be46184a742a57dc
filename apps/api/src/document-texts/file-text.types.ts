import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { TEXT_STATES, TEXT_WARNINGS, type TextState, type TextWarning } from './text-states.ts';

export const TextStateEnum = graphqlEnum('TextState', TEXT_STATES);
export const TextWarningEnum = graphqlEnum('TextWarning', TEXT_WARNINGS);

@ObjectType('FileWarning', { description: 'What whoever publishes the file should know about it.' })
export class FileWarningType {
  @Field(() => TextWarningEnum) code: TextWarning;
  @Field(() => String) message: string;
}

/** The excerpt is resolved in `file-text.resolver.ts`. */
@ObjectType('FileText', { description: 'nội dung dạng chữ của tệp' })
export class FileTextType {
  @Field(() => TextStateEnum) state: TextState;
  @Field(() => String, { description: 'The state in words.' }) message: string;
  @Field(() => Int, { description: 'In percent, while it is being read.' }) progress: number;
  @Field(() => Int, { nullable: true, description: 'Of the document; null where it has none.' })
  pages: number | null;
  @Field(() => Int, { description: 'How many pages of text `documentText` has.' })
  textPages: number;
  @Field(() => Boolean, { description: 'There is more in the file than was read.' })
  truncated: boolean;
  @Field(() => Boolean, { description: 'It bears a mark of secrecy and is nobody’s to take.' })
  secretMark: boolean;
  @Field(() => [FileWarningType]) warnings: FileWarningType[];
  @Field(() => String, { nullable: true }) excerpt: string | null;
}

export const FileTextOutcome = createUnionType({
  name: 'FileTextOutcome',
  types: () => [FileTextType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : FileTextType),
});

@ObjectType('DocumentTextPage', { description: 'một trang nội dung dạng chữ của tệp' })
export class DocumentTextPageType {
  @Field(() => ID) documentId: string;
  @Field(() => String) name: string;
  @Field(() => Int) page: number;
  @Field(() => Int) textPages: number;
  @Field(() => Boolean, { description: 'There is more in the file than was read.' })
  truncated: boolean;
  @Field(() => String) text: string;
}
