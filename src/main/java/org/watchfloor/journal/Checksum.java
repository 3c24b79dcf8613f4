package org.watchfloor.journal;

import java.util.zip.CRC32C;

/** The CRC-32C of some bytes; no single flipped bit leaves it the same. */
final class Checksum {
  private Checksum() {}

  static int of(byte[] bytes, int offset, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, offset, length);
    return (int) crc.getValue();
  }
}
