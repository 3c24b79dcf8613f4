package org.watchfloor.exchange.parcel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
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

/**
 * The bytes of a package: writes one whole or not at all, and reads one without believing anything
 * it says before it was checked. Nothing is ever unpacked to disk, and no name in it is a path.
 */
final class ParcelFile {
  private static final Logger LOG = LoggerFactory.getLogger(ParcelFile.class);
  static final String MANIFEST = "manifest.json";
  static final String SIGNATURE = "manifest.sig";
  static final String ENTRIES = "entries.bin";

  private static final Pattern ID = Pattern.compile("[0-9A-Z]{1,26}");

  /** Names of all stations and some thousand runs fit; more is no manifest. */
  private static final int LARGEST_MANIFEST = 4 << 20;

  private static final int LARGEST_SIGNATURE = 1024;

  private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};

  /** What one package may hold, bytes: some hundred thousand entries. */
  static final int LARGEST_PART = 512 << 20;

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
   * @throws RefusedException if there is a file of that name, or it cannot be written
   */
  static void write(Path file, byte[] manifest, String signature, byte[] entries) {
    if (Files.exists(file)) {
      throw RefusedException.of("exchange.parcel.refused.there", file);
    }
    Path part = file.resolveSibling(file.getFileName() + "-" + sha256(manifest) + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        put(zip, MANIFEST, manifest);
        put(zip, SIGNATURE, signature.getBytes(StandardCharsets.US_ASCII));
        put(zip, ENTRIES, entries);
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
      Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
      if (zip.size() != 3 || !names.equals(Set.of(MANIFEST, SIGNATURE, ENTRIES))) {
        throw RefusedException.of("exchange.parcel.refused.inside", file);
      }
      byte[] manifest = read(zip, MANIFEST, LARGEST_MANIFEST, file);
      String signature =
          new String(read(zip, SIGNATURE, LARGEST_SIGNATURE, file), StandardCharsets.ISO_8859_1);
      return new Found(manifest, signature.strip(), parse(manifest, file));
    } catch (IOException e) {
      throw cannotRead(file, e);
    }
  }

  private static Manifest parse(byte[] bytes, Path file) {
    try {
      JsonNode node = JSON.readTree(bytes);
      int format = node.path("format").asInt(0);
      if (format > Manifest.FORMAT) {
        throw RefusedException.of("exchange.parcel.refused.newer", file, format, Manifest.FORMAT);
      }
      Manifest manifest = format < 1 ? null : JSON.treeToValue(node, Manifest.class);
      if (manifest == null || !ID.matcher(manifest.id()).matches()) {
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
    if (said.bytes() < 0 || said.bytes() > LARGEST_PART || said.plain() > LARGEST_PART) {
      throw RefusedException.of("exchange.parcel.refused.swells", file);
    }
    try (ZipFile zip = open(file)) {
      byte[] bytes = read(zip, ENTRIES, (int) said.bytes(), file);
      if (bytes.length != said.bytes() || !sha256(bytes).equals(said.sha256())) {
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

  /** SHA-256 in hex. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
