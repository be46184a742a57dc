import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AgencyModule } from '../agencies/agency.module.ts';
import type { Config } from '../platform/config.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { Keys } from '../platform/keys.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { ActorGuard } from './actor.guard.ts';
import { AUTHENTICATION, createAuthentication } from './authentication.ts';
import { AuthenticationController } from './authentication.controller.ts';
import { SignInAttempts } from './sign-in-attempts.repository.ts';
import { DemoAccounts } from './demo-accounts.ts';
import { authenticationStorage, StaffRepository } from './staff.repository.ts';
import { StaffResolver } from './staff.resolver.ts';
import { StaffService } from './staff.service.ts';

@Module({
  imports: [AgencyModule],
  controllers: [AuthenticationController],
  providers: [
    {
      provide: AUTHENTICATION,
      inject: [DATABASE, CONFIG, Keys],
      useFactory: (database: Database, config: Config, keys: Keys) =>
        createAuthentication(authenticationStorage(database), config, keys),
    },
    { provide: APP_GUARD, useClass: ActorGuard },
    DemoAccounts,
    SignInAttempts,
    StaffRepository,
    StaffResolver,
    StaffService,
  ],
  exports: [StaffRepository],
})
export class IdentityModule {}
