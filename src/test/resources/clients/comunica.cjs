// Runs a query over sources with the Comunica that stands below the working directory.
// node comunica.cjs QUERY-FILE [ENDPOINT…] writes SPARQL JSON; an error ends it with code 1.
const { readFileSync } = require('node:fs');
const { QueryEngine } = require(require.resolve('@comunica/query-sparql', { paths: [process.cwd()] }));

async function main([file, ...endpoints]) {
  const engine = new QueryEngine();
  // Without a source Comunica asks for one, even where each part of a query names its own.
  const sources = endpoints.length > 0
    ? endpoints.map(value => ({ type: 'sparql', value }))
    : [{ type: 'serialized', value: '', mediaType: 'text/turtle', baseIRI: 'urn:x-nothing:' }];
  const result = await engine.query(readFileSync(file, 'utf8'), { sources });
  const { data } = await engine.resultToString(result, 'application/sparql-results+json');
  // The answer is written only when all of it is there: an error half-way must not look like an end.
  const parts = [];
  for await (const part of data) parts.push(part.toString());
  process.stdout.write(parts.join(''));
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
