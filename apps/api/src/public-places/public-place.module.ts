import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { LinkModule } from '../links/link.module.ts';
import { RequestModule } from '../requests/request.module.ts';
import { PublicPlaceService } from './public-place.service.ts';
import { PublicPlaceWorker } from './public-place.worker.ts';

@Module({
  imports: [CatalogueModule, LinkModule, RequestModule],
  providers: [PublicPlaceService, PublicPlaceWorker],
})
export class PublicPlaceModule {}
