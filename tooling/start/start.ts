import { APP_NAMES, APPS, freePort, launchApps, portsFrom, type PerApp } from './apps.ts';
import { build } from './build.ts';
import { demoAccounts } from './demo-accounts.ts';
import { stopRequest } from './stop-request.ts';

process.exit(await start());

async function start(): Promise<number> {
  const ports = portsFrom(process.env);
  for (const name of APP_NAMES) {
    if ((await freePort(ports[name])) === undefined) return refuse(takenPort(ports[name], name));
  }
  if (!build()) return refuse('The build failed: its errors are above.');

  const asked = stopRequest();
  const apps = launchApps(ports, process.env, console.log);
  const running = apps.ready.then(() => {
    console.log(welcome(apps.urls));
    return apps.death;
  });
  const fault = await Promise.race([asked, running.catch((error: Error) => error.message)]);
  await apps.stop();
  return fault === undefined ? 0 : refuse(fault);
}

function refuse(reason: string): number {
  console.error(`\n${reason}\nMinh Bạch is not running.`);
  return 1;
}

function takenPort(port: number, name: keyof typeof APPS): string {
  return (
    `Port ${port}, where the ${name} app should listen, is in use. ` +
    `Is Minh Bạch already running? End what uses it, or set ${APPS[name].portVariable} to another.`
  );
}

function welcome(urls: PerApp<string>): string {
  const accounts = demoAccounts(process.env);
  return [
    '',
    `  Citizens   ${urls.public}`,
    `  Officers   ${urls.admin}`,
    `  API        ${urls.api}/graphql`,
    '',
    ...(accounts ? ['Demo accounts of the console (sample data):', accounts, ''] : []),
    'Ctrl-C ends all three.',
  ].join('\n');
}
