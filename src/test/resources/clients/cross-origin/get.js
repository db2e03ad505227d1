// 200 cors application/sparql-results+json 1
async site => {
  const query = 'SELECT (1 AS ?n) {}';
  const reply = await fetch(site + 'sparql?query=' + encodeURIComponent(query), {
    headers: {Accept: 'application/sparql-results+json'}
  });
  const answer = await reply.json();
  const type = reply.headers.get('Content-Type').split(';')[0];
  return [reply.status, reply.type, type, answer.results.bindings[0].n.value].join(' ');
}
