/** What Node 20 lacks of what is packed; in the project itself nothing stands in for anything. */

/** `Map.groupBy`: stands in its place in the packed code alone. */
export function groupBy(items, keyOf) {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

// the reader of PDF, a package of its own, asks for it by its global name
Promise.withResolvers ??= function withResolvers() {
  const own = {};
  own.promise = new this((resolve, reject) => Object.assign(own, { resolve, reject }));
  return own;
};

// and for this one too; without it, fonts are lost without a word
ArrayBuffer.prototype.transferToFixedLength ??= function transferToFixedLength(length = this.byteLength) {
  const copy = new ArrayBuffer(length);
  new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy;
};
