import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock.ts';
import { Addresses } from '../addresses.ts';
import { notModified, PublicAnswers, withFreshness } from '../public-answers.ts';
import { xml, XML_DECLARATION, type Xml } from '../xml.ts';
import { readArguments, type OaiArguments } from './arguments.ts';
import { OaiError } from './errors.ts';
import { datestamp, OaiService } from './oai.service.ts';
import { plainText } from '../plain-text.ts';

/** Harvesting by OAI-PMH 2.0. */
@Controller('oai')
export class OaiController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly service: OaiService,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  @Get()
  async get(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const freshness = await this.answers.freshness(request);
    if (freshness.isKnown) return notModified({ request, reply }, freshness);
    const body = await this.#answer(query);
    // The date of the response is in it, so caches ask each time; they may then keep it.
    void withFreshness(reply, freshness).header('cache-control', 'public, no-cache');
    void reply.type('text/xml; charset=utf-8').send(body);
  }

  @Post()
  @HttpCode(200)
  async post(@Body() body: unknown, @Res() reply: FastifyReply) {
    void reply.type('text/xml; charset=utf-8').send(await this.#answer(body));
  }

  async #answer(given: unknown): Promise<string> {
    let asked: OaiArguments | null = null;
    try {
      asked = readArguments(given);
      return this.#response(asked, await this.service.answer(asked));
    } catch (fault) {
      if (!(fault instanceof OaiError)) throw fault;
      const isOfTheArguments = ['badVerb', 'badArgument'].includes(fault.code);
      const error = xml`<error code="${fault.code}">${fault.message}</error>`;
      return this.#response(isOfTheArguments ? null : asked, error);
    }
  }

  /** The request is repeated with its arguments, unless these were the mistake. */
  #response(asked: OaiArguments | null, content: Xml): string {
    const given = Object.entries(asked ?? {}).map(
      ([name, value]) => xml` ${name}="${plainText(value)}"`,
    );
    return xml`${XML_DECLARATION}<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">
<responseDate>${datestamp(this.clock.now())}</responseDate>
<request${given}>${this.addresses.at('/oai')}</request>
${content}
</OAI-PMH>
`.text;
  }
}
