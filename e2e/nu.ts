/**
 * `npm run test:nu`: the checker of the W3C on every page of `dist/`, where there are Java and the 31 MB of its jar, which
 * `npm ci` does not bring: `npm pack vnu-jar` does, as .github/workflows/tests.yml tells.
 */
import { spawnSync } from 'node:child_process';

const jar = process.env.VNU_JAR;
if (!jar) console.log('Nu did not run: it needs Java, and VNU_JAR=…/vnu.jar');
else {
  const options = ['--errors-only', '--skip-non-html', '--also-check-svg'];
  const { status } = spawnSync('java', ['-jar', jar, ...options, 'dist'], { stdio: 'inherit' });
  console.log(status === 0 ? 'Nu finds no error.' : 'Nu finds errors.');
  process.exitCode = status ?? 1;
}
