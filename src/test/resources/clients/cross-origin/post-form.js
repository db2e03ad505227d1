// 200 true
async site => {
  const reply = await fetch(site + 'sparql', {
    method: 'POST',
    headers: {Accept: 'application/sparql-results+json'},
    body: new URLSearchParams({query: 'ASK { ?s ?p ?o }'})
  });
  return reply.status + ' ' + (await reply.json()).boolean;
}
