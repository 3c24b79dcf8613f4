package org.watchfloor.exchange.link;

/**
 * What links may use.
 *
 * @param queue waits in one queue at most, bytes; more is refused and offered again later
 * @param free stays free on the broker's disk, bytes: the record comes first
 * @param parcel the largest package that goes over a link, bytes; a larger one goes on a stick
 */
record LinkDisk(long queue, long free, long parcel) {
  private static final long MEGABYTE = 1L << 20;

  static final LinkDisk USUAL = new LinkDisk(32L << 20, 256L << 20, 1L << 30);

  /** In whole megabytes, rounded up: for a person. */
  static long megabytes(long bytes) {
    return (bytes + MEGABYTE - 1) / MEGABYTE;
  }
}
