import { Injectable } from '@nestjs/common';
import {
  releasedItemDuty,
  type AgencyKind,
  type CalendarDate,
  type Decision,
  type RequestAction,
  type WorkCalendar,
} from '@minhbach/domain';
import type { Transaction } from '../platform/database.ts';
import { PublicPlaceRepository } from './public-place.repository.ts';
import { PublicationDueRepository } from './publication-due.repository.ts';

export type FollowUpFacts = { holder: AgencyKind; today: CalendarDate; calendar: WorkCalendar };

/** What the decision of an item leads to in the catalogue, kept in its transaction. */
@Injectable()
export class ItemFollowUps {
  constructor(
    private readonly dues: PublicationDueRepository,
    private readonly places: PublicPlaceRepository,
  ) {}

  async keep(
    transaction: Transaction,
    { request }: Decision,
    action: RequestAction,
    { holder, today, calendar }: FollowUpFacts,
  ): Promise<void> {
    if (!('item' in action)) return;
    const item = request.items.find(({ number }) => number === action.item);
    if (item === undefined) return;
    if (action.type === 'refuse_item')
      return this.places.keep(transaction, request.id, item, today);
    if (!('publicationClass' in action) || !action.publicationClass) return;

    const { publicationClass, madeOn = null } = action;
    const duty = releasedItemDuty(
      { publicationClass, madeOn, askedOn: request.receivedOn, holder },
      calendar,
    );
    // Information of a class that the body owes nobody, since it was made before the law bound it.
    if (!duty.allowed) return;
    const { dueOn, basis, under } = duty.effect;
    await this.dues.keep(transaction, {
      requestId: request.id,
      itemNumber: item.number,
      agencyId: request.agencyId,
      publicationClass,
      madeOn,
      dueOn,
      basis,
      under,
      foundOn: today,
    });
  }
}
