// Lets gql.tada check documents against a schema file: the first must pass, the second must not.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Below this folder, so that the packages are found; obj is never checked in.
const folder = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, 'obj', `tada-${process.pid}`);
const [schemaFile, good, bad] = process.argv.slice(2);
const tada = (command) => spawnSync('npx', ['gql.tada', command], { cwd: folder, encoding: 'utf8' });
const check = (document) => {
  writeFileSync(join(folder, 'document.ts'), `import { graphql } from 'gql.tada';\nexport const document = graphql(\`${document}\`);\n`);
  const result = tada('check');
  console.log(JSON.stringify({ isOk: result.status === 0, mentions: /Cannot query field/.test(result.stdout + result.stderr) }));
};

mkdirSync(folder, { recursive: true });
try {
  copyFileSync(schemaFile, join(folder, 'schema.graphql'));
  const plugins = [{ name: 'gql.tada/ts-plugin', schema: './schema.graphql', tadaOutputLocation: './graphql-env.d.ts' }];
  const compilerOptions = { strict: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2022', noEmit: true, skipLibCheck: true, plugins };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const generated = tada('generate-output');
  if (generated.status !== 0) throw new Error(generated.stdout + generated.stderr);
  check(good);
  check(bad);
} finally {
  rmSync(folder, { recursive: true });
}
