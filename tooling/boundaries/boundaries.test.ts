import { expect, it } from 'vitest';
import { crossings } from './boundaries.ts';
import { RULES } from './rules.ts';

type Planted = { from: string; code: string };

/** One import against each rule. */
const PLANTED: Record<string, Planted> = {
  'domain-imports-nothing': {
    from: 'packages/domain/src/request/extend.ts',
    code: "import { z } from 'zod';",
  },
  'domain-command-needs-only-node': {
    from: 'packages/domain/bin/deadlines.ts',
    code: "import pino from 'pino';",
  },
  'clients-know-only-the-contract': {
    from: 'apps/public/app/routes/home.tsx',
    code: "import type { RequestService } from '../../../api/src/requests/request.service.ts';",
  },
  'api-has-no-screens': {
    from: 'apps/api/src/requests/request.service.ts',
    code: "import { WORDS } from '@minhbach/ui/words/stages.vi.ts';",
  },
  'sites-stand-apart': {
    from: 'apps/admin/app/routes/inbox.tsx',
    code: "import { askApi } from '../../../public/app/api.server.ts';",
  },
  'form-parts-know-no-site': {
    from: 'packages/ui/src/form/field.tsx',
    code: "import { Link } from 'react-router';",
  },
  'features-do-not-reach-into-each-other': {
    from: 'apps/api/src/requests/request.service.ts',
    code: "import { hangUp } from '../notices/smtp.ts';",
  },
  'only-repositories-speak-sql': {
    from: 'apps/api/src/requests/request.service.ts',
    code: "import { request } from './request.table.ts';",
  },
  'platform-knows-no-feature': {
    from: 'apps/api/src/platform/database.ts',
    code: "import { RequestService } from '../requests/request.service.ts';",
  },
  'only-named-exports-of-a-package': {
    from: 'apps/api/src/requests/request.service.ts',
    code: "import { decide } from '../../../../packages/domain/src/request/decide.ts';",
  },
};

it.each(RULES.map(({ name }) => name))('sees what %s forbids, and gives the reason', (name) => {
  const planted = PLANTED[name];
  const rule = RULES.find((each) => each.name === name);

  const found = crossings(new Map(planted ? [[planted.from, planted.code]] : []));

  expect(found.filter((line) => line.includes(`${name}: ${rule?.reason}`))).toHaveLength(1);
});

it('sees a ring that only types close', () => {
  const sources = new Map([
    ['apps/api/src/a/a.service.ts', "import { B } from './b.service.ts';"],
    ['apps/api/src/a/b.service.ts', "import type { A } from './a.service.ts';"],
  ]);

  expect(crossings(sources).join()).toContain('no-cycles');
});

it('sees imports over several lines, re-exports, and lazy ones', () => {
  const from = 'packages/domain/src/index.ts';
  const code =
    "import {\n  a,\n} from 'one';\nexport { b } from 'two';\nconst c = import('three');";

  expect(crossings(new Map([[from, code]]))).toHaveLength(3);
});

it('lets a feature use the service of another, a repository the table, a test anything', () => {
  const sources = new Map([
    [
      'apps/api/src/notices/notice.service.ts',
      "import { RequestService } from '../requests/request.service.ts';",
    ],
    [
      'apps/api/src/notices/notice.repository.ts',
      "import { request } from '../requests/request.table.ts';",
    ],
    [
      'apps/api/src/notices/notice.service.test.ts',
      "import { words } from '../requests/request-words.ts';",
    ],
    ['apps/public/app/root.tsx', "import type { Stage } from '@minhbach/domain';"],
    ['packages/domain/src/request/extend.ts', "import { allows } from '../ruling.ts';"],
  ]);

  expect(crossings(sources)).toEqual([]);
});
