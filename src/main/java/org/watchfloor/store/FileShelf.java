package org.watchfloor.store;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files the record names: kept in the data folder, each once, under the SHA-256 of its bytes,
 * so that what the record names can be proved. Background threads.
 */
public final class FileShelf {
  /** What one file may have, bytes: what a printer and a mail box still take. */
  public static final long LARGEST = 10L << 20;

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private final DataFolder folder;

  @Inject
  public FileShelf(DataFolder folder) {
    this.folder = folder;
  }

  /** Whether a file is as it was when it was attached. */
  public enum Condition {
    WHOLE,
    /** Not at this station: it came from another, or was taken away. */
    MISSING,
    /** Its bytes are not those that were attached. */
    DAMAGED
  }

  /**
   * What stands on the shelf.
   *
   * @param bytes none unless it is whole
   */
  public record Kept(Condition condition, byte[] bytes) {}

  /**
   * Keeps a file; one that is there and whole stays as it is.
   *
   * @return its SHA-256, in hex
   * @throws IOException if it cannot be written; nothing is left of it then
   */
  public String keep(byte[] bytes) throws IOException {
    String sha256 = sha256(bytes);
    if (get(sha256).condition() != Condition.WHOLE) {
      WholeFile.write(file(sha256), bytes);
    }
    return sha256;
  }

  /**
   * Gets a file back.
   *
   * @param sha256 as the record names it
   * @throws IOException if it is there and cannot be read
   */
  public Kept get(String sha256) throws IOException {
    if (!isName(sha256)) {
      return new Kept(Condition.MISSING, new byte[0]);
    }
    Path file = file(sha256);
    if (!Files.isRegularFile(file)) {
      return new Kept(Condition.MISSING, new byte[0]);
    }
    byte[] bytes = Files.readAllBytes(file);
    return sha256(bytes).equals(sha256)
        ? new Kept(Condition.WHOLE, bytes)
        : new Kept(Condition.DAMAGED, new byte[0]);
  }

  /**
   * The names of all files on it, whole or damaged.
   *
   * @throws IOException if the shelf cannot be read
   */
  public Set<String> names() throws IOException {
    Path shelf = shelf();
    if (!Files.isDirectory(shelf)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(shelf)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(FileShelf::isName)
          .collect(Collectors.toSet());
    }
  }

  /** Where a file is kept, whether it is there or not. */
  public Path file(String sha256) {
    if (!isName(sha256)) {
      throw new IllegalArgumentException("No SHA-256: " + sha256);
    }
    return shelf().resolve(sha256);
  }

  private Path shelf() {
    return folder.root().resolve("pictures");
  }

  /** Whether a text can be the name of a file: what others wrote may be anything. */
  public static boolean isName(String text) {
    return SHA_256.matcher(text).matches();
  }

  /** SHA-256 in hex. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
