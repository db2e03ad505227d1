// 200 application/n-triples true
async site => {
  const query = 'CONSTRUCT WHERE { ?s a <https://w3id.org/plenary/ontology#Resolution> }';
  const reply = await fetch(site + 'sparql?query=' + encodeURIComponent(query), {
    headers: {Accept: 'application/n-triples'}
  });
  const type = reply.headers.get('Content-Type').split(';')[0];
  return [reply.status, type, (await reply.text()).includes('A/RES/72/74')].join(' ');
}
