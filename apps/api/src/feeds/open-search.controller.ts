import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Addresses } from './addresses.ts';
import { PublicAnswers } from './public-answers.ts';
import { xml, XML_DECLARATION } from './xml.ts';

/** OpenSearch 1.1: lets a browser search the catalogue from its own address bar. */
@Controller()
export class OpenSearchController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly addresses: Addresses,
  ) {}

  @Get('opensearch.xml')
  describe(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const type = 'application/opensearchdescription+xml; charset=utf-8';
    return this.answers.send({ request, reply }, type, () => description(this.addresses));
  }
}

const description = (addresses: Addresses): string =>
  xml`${XML_DECLARATION}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>Minh Bạch</ShortName>
<LongName>Minh Bạch: thông tin công khai của Hà Nội</LongName>
<Description>Tìm thông tin do các cơ quan của thành phố Hà Nội công khai.</Description>
<Tags>hà-nội tiếp-cận-thông-tin công-khai</Tags>
<Image height="16" width="16" type="image/svg+xml">${addresses.at('/favicon.svg')}</Image>
<Url type="text/html" template="${addresses.searchPage()}?tim={searchTerms}"/>
<Url type="application/atom+xml" template="${addresses.at('/catalogue.atom')}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${addresses.at('/opensearch.xml')}"/>
<Query role="example" searchTerms="bảng giá đất"/>
<SyndicationRight>open</SyndicationRight>
<Language>vi</Language>
<OutputEncoding>UTF-8</OutputEncoding>
<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`.text;
