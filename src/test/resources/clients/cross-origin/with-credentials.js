// TypeError
async site => {
  // Answers of everybody's data: no cookie goes with the question, and none may be asked for.
  try {
    const reply = await fetch(site + 'sparql?query=ASK%20%7B%7D', {credentials: 'include'});
    return String(reply.status);
  } catch (refused) {
    return refused.name;
  }
}
