/** Gives names of the survey the form that ids of a quiz have, each once. */
export function createNames(): (name: unknown, otherwise: string) => string {
  const taken = new Set<string>();
  return (name, otherwise) => {
    const plain = String(typeof name === 'string' || typeof name === 'number' ? name : '')
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9_-]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 50);
    const stem = plain || otherwise;
    let id = stem;
    for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
    taken.add(id);
    return id;
  };
}
