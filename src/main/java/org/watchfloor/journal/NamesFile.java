package org.watchfloor.journal;

import org.watchfloor.store.FileShelf;

/**
 * A fact that names a file of the {@link FileShelf}: the file goes wherever the entry goes, if it
 * is there.
 */
public interface NamesFile {
  /** SHA-256 over the file's bytes, in hex. */
  String sha256();
}
