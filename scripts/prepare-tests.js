// Brings what the tests need beyond node_modules: a Java runtime, Maven, the jars of a Neo4j server, Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('neo4j-pom.xml', import.meta.url));
const CACHE = fileURLToPath(new URL('../.cache/neo4j/', import.meta.url));
const JARS = `${CACHE}lib`;
/** Written last, so that an interrupted download is not taken for a whole one. */
const MARK = `${CACHE}pom.xml`;
const COPY_JARS = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const NEEDED_JAVA = 17;

const NEEDS = [
  {
    name: `Java ${NEEDED_JAVA} or newer`,
    has: () => javaVersion() >= NEEDED_JAVA,
    debian: 'default-jre-headless',
  },
  { name: 'Maven (mvn)', has: () => runs('mvn', '-v'), debian: 'maven' },
  { name: 'Chromium (/usr/bin/chromium)', has: () => existsSync('/usr/bin/chromium'), debian: 'chromium' },
];

const missing = NEEDS.filter(need => !need.has());
if (missing.length > 0 && isDebianRoot()) installDebian(missing.map(need => need.debian));
const still = missing.filter(need => !need.has());
for (const need of still) {
  console.error(`the tests need ${need.name}: install it (on Debian: apt-get install ${need.debian})`);
}
if (still.length > 0) process.exit(1);
fetchNeo4j();

/** @param {string[]} packages */
function installDebian(packages) {
  console.log(`installing ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: /** @type {const} */ (['ignore', 'ignore', 'inherit']) };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

function fetchNeo4j() {
  const pom = readFileSync(POM, 'utf8');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === pom) return;
  console.log('fetching Neo4j for the tests');
  rmSync(JARS, { recursive: true, force: true });
  mkdirSync(JARS, { recursive: true });
  const args = ['-q', '-B', '-f', POM, COPY_JARS, '-DincludeScope=runtime', `-DoutputDirectory=${JARS}`];
  const { status } = spawnSync('mvn', args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error('Neo4j for the tests cannot be fetched: check that Maven reaches its repository');
    process.exit(1);
  }
  writeFileSync(MARK, pom);
}

function javaVersion() {
  const { stderr = '' } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
}

/** @param {string} command @param {string} argument */
function runs(command, argument) {
  return spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;
}

function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0 && runs('apt-get', '--version');
}
