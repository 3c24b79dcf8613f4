package org.watchfloor.exchange.parcel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryRun;

/**
 * What a package says of itself, in clear text beside its signature: a zip of {@code
 * manifest.json}, {@code manifest.sig} (Ed25519 over the bytes of the manifest, Base64), the sealed
 * part {@code entries.bin}: the entries as lines of UTF-8, gzip, AES-256-GCM, and for each file the
 * entries name a sealed part {@code files/<SHA-256>}, with a key made from that of the entries by
 * HKDF-SHA256.
 *
 * @param format the layout; a program refuses one newer than it knows
 * @param id the package's own id
 * @param from the station that made it
 * @param name that station's name
 * @param madeAt by its clock
 * @param officer who made it
 * @param to the key of the parts, sealed for each station that may open it, by station
 * @param knows the newest entry the maker had of every station: what need not be sent to it
 * @param runs the entries inside
 * @param seals what the stations whose entries are passed on signed themselves
 * @param entries the part with the entries
 * @param attachments the files they name, of those the maker has
 */
record Manifest(
    int format,
    String id,
    String from,
    String name,
    Instant madeAt,
    String officer,
    Map<String, String> to,
    List<EntryId> knows,
    List<EntryRun> runs,
    List<HeadSeal> seals,
    Part entries,
    List<Attachment> attachments) {
  /** The layout this program writes. */
  static final int FORMAT = 2;

  Manifest {
    to = Map.copyOf(to);
    knows = List.copyOf(knows);
    runs = List.copyOf(runs);
    seals = List.copyOf(seals);
    attachments = List.copyOf(attachments);
  }

  /** How many entries are inside. */
  long size() {
    return runs.stream().mapToLong(EntryRun::size).sum();
  }

  /**
   * A sealed part of the package.
   *
   * @param bytes its length in the file
   * @param sha256 over its bytes in the file, in hex
   * @param plain its length when it is opened and unpacked, bytes
   */
  record Part(long bytes, String sha256, long plain) {}

  /**
   * A file beside the entries.
   *
   * @param sha256 its own, as the entries name it, in hex
   * @param part its part, closed
   */
  record Attachment(String sha256, Part part) {}
}
