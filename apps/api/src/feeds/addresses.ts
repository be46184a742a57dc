import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { slugOf } from './class-slugs.ts';

/**
 * Where everything is, for people and for machines. What names a thing for ever (dataset, agent,
 * concept) hangs on an id that no renaming moves: codes of agencies have been taken over by others.
 */
@Injectable()
export class Addresses {
  readonly base: string;

  constructor(@Inject(CONFIG) { publicUrl }: Pick<Config, 'publicUrl'>) {
    this.base = publicUrl;
  }

  at = (path: string): string => `${this.base}${path}`;

  // Pages of the public site.
  entryPage = (id: string): string => this.at(`/danh-muc/${id}`);
  agencyPage = (code: string): string => this.at(`/co-quan/${encodeURIComponent(code)}`);
  searchPage = (): string => this.at('/danh-muc');
  file = (documentId: string): string => this.at(`/files/${documentId}`);

  // Things that the catalogue speaks of.
  catalogue = (): string => this.at('/catalogue');
  dataset = (id: string): string => this.at(`/catalogue/${id}`);
  agent = (agencyId: string): string => this.at(`/vocabulary/agencies#${agencyId}`);
  concept = (classKey: string): string => this.at(`/vocabulary/classes#${slugOf(classKey)}`);
  statistics = (): string => this.at('/statistics');
  licence = (): string => this.at('/vocabulary/licence#terms');

  /** RFC 4151: the same for ever, wherever the site moves within its host. */
  tag = (name: string): string => `tag:${new URL(this.base).hostname},2026:${name}`;
  urn = (id: string): string => `urn:uuid:${id}`;
}
