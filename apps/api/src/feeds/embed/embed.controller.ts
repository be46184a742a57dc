import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Addresses } from '../addresses.ts';
import { PublicAnswers } from '../public-answers.ts';
import { AgencyFeedService } from './agency-feed.service.ts';
import { jsonFeed } from './json-feed.ts';
import { sectionHtml } from './section-html.ts';

/** Read once: the same for every agency, since it knows its own address. */
const SCRIPT = readFileSync(join(import.meta.dirname, '../../../static/agency-section.js'), 'utf8');

/**
 * An agency's section for the agency's own portal. The only answers of ours that pages of other
 * origins may read: they hold nothing that depends on who asks.
 */
@Controller('embed/co-quan')
export class EmbedController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly service: AgencyFeedService,
    private readonly addresses: Addresses,
  ) {}

  @Get(':code.json')
  json(@Param('code') code: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const type = 'application/feed+json; charset=utf-8';
    return this.answers.send({ request, reply: forAnyPage(reply) }, type, async () =>
      jsonFeed(await this.service.of(code), this.addresses),
    );
  }

  @Get(':code.html')
  html(@Param('code') code: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const type = 'text/html; charset=utf-8';
    return this.answers.send({ request, reply: forAnyPage(reply) }, type, async () =>
      sectionHtml(await this.service.of(code), this.addresses),
    );
  }

  @Get(':code.js')
  async script(
    @Param('code') code: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const type = 'text/javascript; charset=utf-8';
    await this.answers.send({ request, reply: forAnyPage(reply) }, type, async () => {
      await this.service.require(code);
      return SCRIPT;
    });
  }
}

function forAnyPage(reply: FastifyReply): FastifyReply {
  return reply.headers({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    // It is found in the portal that shows it, and on the page of the agency here.
    'x-robots-tag': 'noindex',
  });
}
