/**
 * The circles of a graph of imports (file → files that it imports), each as the files along it; one for
 * each file from which one leads back to a file that is being followed.
 */
export function findCircles(imports) {
  const circles = [];
  const done = new Set();
  const trail = [];
  const follow = (file) => {
    const at = trail.indexOf(file);
    if (at >= 0) return circles.push([...trail.slice(at), file]);
    if (done.has(file)) return;
    trail.push(file);
    for (const next of imports.get(file) ?? []) follow(next);
    trail.pop();
    done.add(file);
  };
  for (const file of imports.keys()) follow(file);
  return circles;
}
