package org.watchfloor.exchange.parcel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.FileShelf;

/**
 * The bytes of a package: writes one whole or not at all, and reads one without believing anything
 * it says before it was checked. Nothing is ever unpacked to disk, and no name in it is a path.
 */
final class ParcelFile {
  private static final Logger LOG = LoggerFactory.getLogger(ParcelFile.class);
  static final String MANIFEST = "manifest.json";
  static final String SIGNATURE = "manifest.sig";
  static final String ENTRIES = "entries.bin";
  private static final String FILES = "files/";

  private static final Pattern ID = Pattern.compile("[0-9A-Z]{1,26}");

  /** Names of all stations and some thousand runs fit; more is no manifest. */
  private static final int LARGEST_MANIFEST = 4 << 20;

  private static final int LARGEST_SIGNATURE = 1024;

  private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};

  /** What one package may hold, bytes: some hundred thousand entries. */
  static final int LARGEST_PART = 512 << 20;

  /** What one file beside the entries may be, closed, bytes. */
  private static final int LARGEST_ATTACHMENT = (int) FileShelf.LARGEST + 1024;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private ParcelFile() {}

  /** The bytes of a manifest, as they are signed. */
  static byte[] bytes(Manifest manifest) {
    try {
      return JSON.writeValueAsBytes(manifest);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A manifest that cannot be written", e);
    }
  }

  /** Entries as they are closed. */
  static byte[] packed(List<String> contents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes, 1 << 16)) {
      for (String content : contents) {
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
      }
    } catch (IOException e) {
      throw new IllegalStateException("Memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  /** How many bytes some entries are, unpacked. */
  static long plainBytes(List<String> contents) {
    return contents.stream()
        .mapToLong(content -> content.getBytes(StandardCharsets.UTF_8).length + 1L)
        .sum();
  }

  /**
   * Unpacks entries.
   *
   * @param plain how many bytes they were said to be; one more and it is not read on
   * @throws RefusedException if it is not what was said
   */
  static List<String> unpacked(Path file, byte[] packed, long plain) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
      byte[] buffer = new byte[1 << 16];
      for (int read; (read = in.read(buffer)) >= 0; ) {
        if (text.size() + (long) read > plain) {
          throw RefusedException.of("exchange.parcel.refused.swells", file);
        }
        text.write(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new RefusedException(Message.of("exchange.parcel.refused.altered", file), e);
    }
    List<String> contents = new ArrayList<>();
    text.toString(StandardCharsets.UTF_8).lines().forEach(contents::add);
    return contents;
  }

  /**
   * Writes a package; the file appears whole or not at all.
   *
   * @param attachments the closed parts of files by their SHA-256, made as they are written
   * @throws RefusedException if there is a file of that name, or it cannot be written
   */
  static void write(
      Path file,
      byte[] manifest,
      String signature,
      byte[] entries,
      Map<String, Supplier<byte[]>> attachments) {
    if (Files.exists(file)) {
      throw RefusedException.of("exchange.parcel.refused.there", file);
    }
    Path part =
        file.resolveSibling(file.getFileName() + "-" + FileShelf.sha256(manifest) + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        put(zip, MANIFEST, manifest);
        put(zip, SIGNATURE, signature.getBytes(StandardCharsets.US_ASCII));
        put(zip, ENTRIES, entries);
        for (Map.Entry<String, Supplier<byte[]>> one : attachments.entrySet()) {
          put(zip, FILES + one.getKey(), one.getValue().get());
        }
      }
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("exchange.parcel.refused.write", file, String.valueOf(e.getMessage())), e);
    } finally {
      removeRest(part);
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /** A half-written package must not go on filling a full stick. */
  private static void removeRest(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      LOG.warn("{} is left behind", part, e);
    }
  }

  /**
   * What lies in a file, unchecked but for its shape.
   *
   * @param manifest the exact bytes that were signed
   * @param signature as it stands there
   * @param said the manifest as read
   */
  record Found(byte[] manifest, String signature, Manifest said) {}

  /**
   * Reads what a package says of itself.
   *
   * @throws RefusedException if it is no package, cut off, of a newer program, or has something
   *     inside that no package has
   */
  static Found read(Path file) {
    try (ZipFile zip = open(file)) {
      byte[] manifest = read(zip, MANIFEST, LARGEST_MANIFEST, file);
      String signature =
          new String(read(zip, SIGNATURE, LARGEST_SIGNATURE, file), StandardCharsets.ISO_8859_1);
      Manifest said = parse(manifest, file);
      Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
      if (zip.size() != names.size() || !names.equals(names(said))) {
        throw RefusedException.of("exchange.parcel.refused.inside", file);
      }
      return new Found(manifest, signature.strip(), said);
    } catch (IOException e) {
      throw cannotRead(file, e);
    }
  }

  private static Set<String> names(Manifest said) {
    Set<String> names = new HashSet<>(Set.of(MANIFEST, SIGNATURE, ENTRIES));
    said.attachments().forEach(one -> names.add(FILES + one.sha256()));
    return names;
  }

  private static Manifest parse(byte[] bytes, Path file) {
    try {
      JsonNode node = JSON.readTree(bytes);
      int format = node.path("format").asInt(0);
      if (format > Manifest.FORMAT) {
        throw RefusedException.of("exchange.parcel.refused.newer", file, format, Manifest.FORMAT);
      }
      if (format == 1 && node instanceof ObjectNode first) {
        first.putArray("attachments");
      }
      Manifest manifest = format < 1 ? null : JSON.treeToValue(node, Manifest.class);
      if (manifest == null
          || !ID.matcher(manifest.id()).matches()
          || !manifest.attachments().stream().allMatch(one -> FileShelf.isName(one.sha256()))) {
        throw RefusedException.of("exchange.parcel.refused.none", file);
      }
      return manifest;
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException(Message.of("exchange.parcel.refused.none", file), e);
    }
  }

  /**
   * Reads the closed part, which must be the one the manifest speaks of.
   *
   * @throws RefusedException if it is not
   */
  static byte[] part(Path file, Manifest.Part said) {
    return part(file, ENTRIES, said, LARGEST_PART);
  }

  /**
   * Reads the closed part of a file, which must be the one the manifest speaks of.
   *
   * @throws RefusedException if it is not
   */
  static byte[] attachment(Path file, Manifest.Attachment said) {
    return part(file, FILES + said.sha256(), said.part(), LARGEST_ATTACHMENT);
  }

  private static byte[] part(Path file, String name, Manifest.Part said, int most) {
    if (said.bytes() < 0 || said.bytes() > most || said.plain() > most) {
      throw RefusedException.of("exchange.parcel.refused.swells", file);
    }
    try (ZipFile zip = open(file)) {
      byte[] bytes = read(zip, name, (int) said.bytes(), file);
      if (bytes.length != said.bytes() || !FileShelf.sha256(bytes).equals(said.sha256())) {
        throw RefusedException.of("exchange.parcel.refused.altered", file);
      }
      return bytes;
    } catch (IOException e) {
      throw cannotRead(file, e);
    }
  }

  private static ZipFile open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw RefusedException.of("exchange.parcel.refused.noFile", file);
    }
    return new ZipFile(file.toFile());
  }

  private static byte[] read(ZipFile zip, String name, int most, Path file) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw RefusedException.of("exchange.parcel.refused.inside", file);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(most);
      if (in.read() >= 0) {
        throw RefusedException.of("exchange.parcel.refused.swells", file);
      }
      return bytes;
    }
  }

  /** A file that ends too early has lost the list of what is in it. */
  private static RefusedException cannotRead(Path file, IOException e) {
    return e instanceof ZipException
        ? new RefusedException(
            Message.of(
                beginsAsZip(file)
                    ? "exchange.parcel.refused.cutOff"
                    : "exchange.parcel.refused.none",
                file),
            e)
        : new RefusedException(
            Message.of("exchange.parcel.refused.read", file, String.valueOf(e.getMessage())), e);
  }

  /** Whether what there is of a file could be the beginning of a package. */
  private static boolean beginsAsZip(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(ZIP_BEGINS.length);
      return Arrays.equals(first, Arrays.copyOf(ZIP_BEGINS, first.length));
    } catch (IOException e) {
      LOG.debug("{} cannot be looked into", file, e);
      return true;
    }
  }
}
