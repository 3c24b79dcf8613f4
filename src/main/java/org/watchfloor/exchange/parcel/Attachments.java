package org.watchfloor.exchange.parcel;

import java.io.IOException;
import java.nio.file.Path;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.FileShelf;

/** The files a package has beside its entries; opened one at a time, never all at once. */
final class Attachments {
  private final Path file;
  private final Manifest said;
  private final byte[] key;

  /**
   * @param key the package's own
   */
  Attachments(Path file, Manifest said, byte[] key) {
    this.file = file;
    this.said = said;
    this.key = key.clone();
  }

  /** How many there are. */
  int size() {
    return said.attachments().size();
  }

  /**
   * Opens every one.
   *
   * @throws RefusedException if one is not the file its name says
   */
  void check() {
    said.attachments().forEach(this::open);
  }

  /**
   * Keeps every one at this station. Those that are kept stay if a later one cannot be: nothing
   * shows a file before an entry names it.
   *
   * @throws RefusedException if one cannot be kept
   */
  void keep(FileShelf shelf) {
    for (Manifest.Attachment one : said.attachments()) {
      try {
        shelf.keep(open(one));
      } catch (IOException e) {
        throw new RefusedException(
            Message.of(
                "exchange.parcel.refused.attachment",
                shelf.file(one.sha256()),
                String.valueOf(e.getMessage())),
            e);
      }
    }
  }

  private byte[] open(Manifest.Attachment one) {
    byte[] closed = ParcelFile.attachment(file, one);
    return PartCipher.open(PartCipher.keyOf(key, one.sha256()), said.id(), closed)
        .filter(bytes -> FileShelf.sha256(bytes).equals(one.sha256()))
        .orElseThrow(() -> RefusedException.of("exchange.parcel.refused.altered", file));
  }
}
