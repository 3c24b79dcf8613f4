package org.watchfloor.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.StationCard;

/**
 * Copies of a station in one file: a zip of the journal's segments, the station's plans and
 * settings, and a manifest with the SHA-256 of each part. Made while the station works, read back
 * before it counts as made. The tables are not in it: they are folded from the journal after a
 * restore.
 */
public final class Backup {
  private static final Logger LOG = LoggerFactory.getLogger(Backup.class);
  private static final String MANIFEST = "manifest.json";

  /**
   * Keys are left out: a copy of one would outlive the destruction of what it locks. What became of
   * backups is this machine's.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "lock",
          "tables.open",
          "tables",
          "tables-set-aside",
          "station.json",
          "backups.json",
          DataFolder.KEYS);

  private static final int LARGEST_STEP = 999_999;
  private static final String MAPS = "maps";
  private static final String GRAPHS = "roads-";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the manifest says. */
  record Manifest(int format, StationCard card, long entries, Map<String, String> sha256) {}

  private Backup() {}

  /**
   * Writes a backup and reads it back.
   *
   * @param file where it goes; it appears whole or not at all
   * @return how many entries are in it
   * @throws RefusedException if it cannot be written or does not read back
   */
  public static long write(Journal journal, DataFolder folder, Path file) {
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    try {
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      Map<String, Long> lengths = new LinkedHashMap<>();
      long entries = journal.whileStill(last -> measure(journal, folder, lengths, last));
      writeParts(folder, lengths, entries, fresh);
      check(fresh, Long.MAX_VALUE);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return entries;
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("journal.refused.backup", file, String.valueOf(e.getMessage())), e);
    } finally {
      removeRest(fresh);
    }
  }

  /**
   * Makes a station in an empty folder from a backup, as its next incarnation.
   *
   * @return how many entries came back
   * @throws RefusedException if the file is not a whole backup, or the folder is not empty; what a
   *     failed restore leaves behind is not a station and opens for nobody
   */
  public static long restore(Path file, Path root) {
    try {
      Manifest manifest = check(file, room(root));
      DataFolder.createEmpty(root);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (String name : manifest.sha256().keySet()) {
          Path target = root.resolve(name);
          if (target.getParent() != null) {
            Files.createDirectories(target.getParent());
          }
          try (InputStream in = part(zip, name)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
          }
          try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
          }
        }
      }
      DataFolder.complete(root, manifest.card().nextIncarnation(randomStep()));
      return manifest.entries();
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("journal.refused.restore", file, String.valueOf(e.getMessage())), e);
    }
  }

  /** Whether a file is a backup that reads back whole. */
  public static boolean whole(Path file) {
    try {
      check(file, Long.MAX_VALUE);
      return true;
    } catch (IOException | RefusedException e) {
      LOG.debug("{} is no whole backup", file, e);
      return false;
    }
  }

  /** A half-written copy must not go on filling a full disk. */
  private static void removeRest(Path fresh) {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException e) {
      LOG.warn("{} is left behind", fresh, e);
    }
  }

  /**
   * How far the next incarnation is from the last, 1 to 999,999: two machines made again of one
   * station must not share a name.
   */
  public static int randomStep() {
    String random = Ids.secure(WatchClock.system()).next();
    return 1 + Math.floorMod(random.hashCode(), LARGEST_STEP);
  }

  /** The files and how much of each belongs to the backup: a journal segment only grows. */
  private static long measure(
      Journal journal, DataFolder folder, Map<String, Long> lengths, long entries) {
    try (Stream<Path> files = Files.walk(folder.root())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path name = folder.root().relativize(file);
        if (!LEFT_OUT.contains(name.getName(0).toString()) && !madeAgain(file, name)) {
          long length = Files.size(file);
          boolean segment = file.startsWith(folder.journal());
          long saved = segment ? journal.lengthOf(file, length) : length;
          if (saved > 0 || !segment) {
            lengths.put(name.toString().replace('\\', '/'), saved);
          }
        }
      }
      return entries;
    } catch (IOException | UncheckedIOException e) {
      throw new RefusedException(
          Message.of("journal.refused.cannotRead", folder.root(), String.valueOf(e.getMessage())),
          e);
    }
  }

  /**
   * What is in the making, what is built again from the map, and maps that are only linked: they
   * lie elsewhere, often because they are too large to be had twice.
   */
  private static boolean madeAgain(Path file, Path name) {
    boolean graph =
        name.getName(0).toString().equals(MAPS)
            && name.getNameCount() > 1
            && name.getName(1).toString().startsWith(GRAPHS);
    for (Path part : name) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return graph || Files.isSymbolicLink(file);
  }

  /** How much the disk of a folder that is yet to be made can take. */
  private static long room(Path root) throws IOException {
    Path there = root.toAbsolutePath();
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return Files.getFileStore(there).getUsableSpace();
  }

  private static void writeParts(
      DataFolder folder, Map<String, Long> lengths, long entries, Path fresh) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    try (OutputStream out = Files.newOutputStream(fresh);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, Long> part : lengths.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        DigestOutputStream digest = new DigestOutputStream(zip, sha256());
        copy(folder.root().resolve(part.getKey()), part.getValue(), digest);
        zip.closeEntry();
        sums.put(part.getKey(), hex(digest.getMessageDigest()));
      }
      zip.putNextEntry(new ZipEntry(MANIFEST));
      zip.write(
          JSON.writeValueAsBytes(new Manifest(StationCard.FORMAT, folder.card(), entries, sums)));
      zip.closeEntry();
    }
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void copy(Path file, long length, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (long left = length; left > 0; ) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new IOException(file + " became shorter");
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }

  /**
   * Reads a backup through and compares every part with the manifest.
   *
   * @param most bytes a part may have: what is packed to fill a disk is noticed before it does
   */
  private static Manifest check(Path file, long most) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Manifest manifest;
      try (InputStream in = part(zip, MANIFEST)) {
        manifest = JSON.readValue(in, Manifest.class);
      }
      if (manifest.format() > StationCard.FORMAT) {
        throw RefusedException.of(
            "store.refused.newer", file, manifest.format(), StationCard.FORMAT);
      }
      Set<String> names = Set.copyOf(zip.stream().map(ZipEntry::getName).toList());
      for (Map.Entry<String, String> part : manifest.sha256().entrySet()) {
        if (!names.contains(part.getKey()) || !safe(part.getKey())) {
          throw RefusedException.of("journal.refused.notABackup", file, part.getKey());
        }
        if (!part.getValue().equals(sumOf(zip, part.getKey(), most))) {
          throw RefusedException.of("journal.refused.backupDamaged", file, part.getKey());
        }
      }
      return manifest;
    } catch (JsonProcessingException e) {
      throw new RefusedException(Message.of("journal.refused.notABackup", file, MANIFEST), e);
    }
  }

  /** A part's name must stay inside the folder, whatever somebody has put into the manifest. */
  private static boolean safe(String name) {
    Path path = Path.of(name);
    return !path.isAbsolute()
        && !name.contains("\\")
        && path.equals(path.normalize())
        && !path.startsWith("..")
        && !LEFT_OUT.contains(path.getName(0).toString());
  }

  private static String sumOf(ZipFile zip, String name, long most) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try (InputStream in = new DigestInputStream(part(zip, name), digest)) {
      for (int read; (read = in.read(buffer)) >= 0; ) {
        total += read;
        if (total > most) {
          throw new IOException(name + " is larger than a part can be");
        }
      }
    }
    return hex(digest);
  }

  private static InputStream part(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw RefusedException.of("journal.refused.notABackup", zip.getName(), name);
    }
    return zip.getInputStream(entry);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
