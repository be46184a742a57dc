import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { RequestModule } from '../requests/request.module.ts';
import { PublicPlaceService } from './public-place.service.ts';
import { PublicPlaceWorker } from './public-place.worker.ts';

@Module({
  imports: [CatalogueModule, RequestModule],
  providers: [PublicPlaceService, PublicPlaceWorker],
})
export class PublicPlaceModule {}
