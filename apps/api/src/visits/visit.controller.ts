import {
  BadRequestException,
  Body,
  Controller,
  ForbiddenException,
  HttpCode,
  Post,
  Req,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isOurOwn } from '../platform/rate-limits.ts';
import { VisitRepository } from './visit.repository.ts';

const BODIES_MAX = 10_000;
const Told = z
  .record(z.string().max(100), z.int().min(1).max(1_000_000))
  .refine((visits) => Object.keys(visits).length <= BODIES_MAX);

/** Where the public site says how often sections were opened; nobody else may, or the number says nothing. */
@Controller('section-visits')
export class VisitController {
  constructor(private readonly visits: VisitRepository) {}

  @Post()
  @HttpCode(204)
  async count(@Req() request: FastifyRequest, @Body() body: unknown): Promise<void> {
    if (!isOurOwn(request)) throw new ForbiddenException();
    const told = Told.safeParse(body);
    if (!told.success) throw new BadRequestException();
    await this.visits.add(told.data);
  }
}
