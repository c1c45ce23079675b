// Engines that are programs of their own and load modules: Node.js, Deno, Bun.

import { runToEnd } from './consumer.mjs';

/** Prints the answer of the probe, and on the other stream where and in what language the machine thinks that it is. */
const report = (load) => `${load}
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
console.error(JSON.stringify({ locale, timeZone }));
globalThis.probed.then(console.log);
`;

/** What is run: the probe as it is loaded by import and by require. */
export function writePrograms({ write }, { esm, cjs }) {
  write('probe.mjs', esm);
  write('probe.cjs', cjs);
  write('by-import.mjs', report("import './probe.mjs';"));
  write('by-require.cjs', report("require('./probe.cjs');"));
}

const programs = { import: 'by-import.mjs', require: 'by-require.cjs' };

/** Where the machine may think that it is: far east, half an hour off in the west, far off, with other letters and digits. */
const places = [
  { TZ: 'Asia/Jakarta', LC_ALL: 'id_ID.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' },
];

const flags = [
  '--disallow-code-generation-from-strings',
  '--disable-proto=throw',
  '--frozen-intrinsics',
  '--jitless',
];

/** The rows for one Node.js; `all` of them for the first. */
function nodeRows(consumer, command, version, all) {
  const row = (way, { args = [], env = {}, note } = {}) => ({
    engine: 'Node.js',
    way,
    note,
    async run() {
      const { stdout, stderr } = await runToEnd(command(), [...args, programs[way]], {
        cwd: consumer.folder,
        env,
      });
      const { TZ: zone, LC_ALL: language = '' } = env;
      const where = JSON.stringify({ locale: language.slice(0, 5).replace('_', '-'), timeZone: zone });
      if (zone !== undefined && !stderr.includes(where)) throw new Error(`not ${where}, but ${stderr}`);
      return { version: version(), text: stdout };
    },
  });
  return [
    row('import'),
    row('require'),
    ...(all
      ? [
          ...places.map((env) => row('import', { env, note: `${env.TZ}, ${env.LC_ALL.slice(0, 5)}` })),
          ...flags.map((flag) => row('import', { args: [flag], note: flag })),
        ]
      : []),
  ];
}

const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

// Its own package copies the binary out of this one, by a script that npm may be told not to run.
const bunPackage = `@oven/bun-${process.platform === 'win32' ? 'windows' : process.platform}-${
  process.arch === 'arm64' ? 'aarch64' : process.arch
}`;

/** Another Node.js, as the npm registry carries it. */
export function otherNode(consumer, tag) {
  const alias = `node-${tag}`;
  let version;
  return {
    command: () => consumer.path(`node_modules/${alias}/bin/node`),
    async install() {
      consumer.install(`${alias}@npm:${nodePackage}@${tag}`);
      version = (await runToEnd(this.command(), ['--version'])).stdout.trim();
    },
    version: () => version,
  };
}

/** Every row of a program that loads modules. The first is what the others are compared with. */
export function processRows(consumer) {
  const newest = otherNode(consumer, 'latest');
  const installing = (install, rows) => {
    const installOnce = once(install);
    return rows.map((row) => ({ ...row, install: installOnce }));
  };
  return [
    ...nodeRows(
      consumer,
      () => process.execPath,
      () => process.version,
      true,
    ),
    ...installing(() => newest.install(), nodeRows(consumer, newest.command, newest.version, false)),
    // Without leave to do anything; only to find a module that is required it looks at files.
    ...other(consumer, 'Deno', {
      name: 'deno',
      binary: '.bin/deno',
      args: ['run', '--no-prompt'],
      require: ['--allow-read'],
    }),
    ...other(consumer, 'Bun', { name: bunPackage, binary: `${bunPackage}/bin/bun`, args: ['run'] }),
  ];
}

/** The same promise for whoever asks, kept or broken. */
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

/** Deno or Bun, by the package that brings its binary and by where that is. */
function other(consumer, engine, { name, binary, args, require = [] }) {
  const command = consumer.path(`node_modules/${binary}`);
  let version;
  const install = once(async () => {
    consumer.install(name);
    const { stdout } = await runToEnd(command, ['--version']);
    [version] = stdout.match(/\d+\.\d+\.\d+/) ?? [];
  });
  return ['import', 'require'].map((way) => {
    const extra = way === 'require' ? require : [];
    return {
      engine,
      way,
      note: extra.length > 0 ? extra.join(' ') : undefined,
      install,
      async run() {
        const { stdout } = await runToEnd(command, [...args, ...extra, programs[way]], {
          cwd: consumer.folder,
        });
        return { version, text: stdout };
      },
    };
  });
}
