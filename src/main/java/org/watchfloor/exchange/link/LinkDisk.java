package org.watchfloor.exchange.link;

/**
 * What the broker may use.
 *
 * @param queue waits in one queue at most, bytes; more is refused and offered again later
 * @param free stays free on its disk, bytes: the record comes first
 */
record LinkDisk(long queue, long free) {
  static final LinkDisk USUAL = new LinkDisk(32L << 20, 256L << 20);
}
