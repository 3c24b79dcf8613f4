package org.watchfloor.region.layer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.layer.LayerFeature;
import org.watchfloor.geo.layer.LayerHint;
import org.watchfloor.store.DataFolder;

/**
 * The features of layers, one file each in the folder {@code layers}: a line of JSON for each
 * feature between a head and a foot with the sum of all before it. Waits for the disk: any thread
 * but JavaFX's.
 */
final class LayerShelf {
  private static final Logger LOG = LoggerFactory.getLogger(LayerShelf.class);

  /** One coastline of five million corners is one text. */
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private static final String HEAD = "{\"format\":\"watchfloor-layer\",\"version\":1}\n";

  /** The journal must never run out of room because of a layer. */
  private static final long ROOM_LEFT_BYTES = 256L << 20;

  private final Path folder;

  @Inject
  LayerShelf(DataFolder data) {
    this.folder = data.root().resolve("layers");
  }

  /** Where the features of a layer stand, whether they do or not. */
  Path file(String id) {
    return folder.resolve(id + ".layer");
  }

  /** Whether they stand there. */
  boolean has(String id) {
    return Files.isRegularFile(file(id));
  }

  /**
   * Writes the features of a layer; they are there as a whole or not at all.
   *
   * @throws RefusedException if the disk does not take them
   */
  void write(String id, List<LayerFeature> features) {
    Path part = folder.resolve("." + id + ".part");
    try {
      Files.createDirectories(folder);
      if (Files.getFileStore(folder).getUsableSpace() < ROOM_LEFT_BYTES) {
        throw RefusedException.of("region.layer.refused.room", folder, ROOM_LEFT_BYTES >> 20);
      }
      try (FileChannel channel =
              FileChannel.open(
                  part,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
        lines(features, out);
        out.flush();
        channel.force(true);
      }
      Files.move(
          part, file(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("region.layer.refused.notWritten", folder, String.valueOf(e.getMessage())), e);
    } finally {
      drop(part);
    }
  }

  private static void lines(List<LayerFeature> features, OutputStream out) throws IOException {
    DigestOutputStream summed = new DigestOutputStream(out, sha256());
    summed.write(HEAD.getBytes(StandardCharsets.UTF_8));
    WKBWriter writer = new WKBWriter();
    for (LayerFeature feature : features) {
      ObjectNode line = JSON.createObjectNode();
      line.put("n", feature.name());
      line.put("g", Base64.getEncoder().encodeToString(writer.write(feature.geometry())));
      ObjectNode attributes = line.putObject("a");
      feature.attributes().forEach(attributes::put);
      LayerHint hint = feature.hint();
      if (hint != null) {
        line.putArray("c").add(hint.red()).add(hint.green()).add(hint.blue());
      }
      summed.write(JSON.writeValueAsBytes(line));
      summed.write('\n');
    }
    ObjectNode foot = JSON.createObjectNode();
    foot.put("features", features.size());
    foot.put("sha256", HexFormat.of().formatHex(summed.getMessageDigest().digest()));
    out.write(JSON.writeValueAsBytes(foot));
  }

  /**
   * Reads the features of a layer, and checks that they are whole.
   *
   * @param said how the layer and its file are called, for the sentence
   * @throws RefusedException if they are missing or broken: one line with the remedy
   */
  List<LayerFeature> read(ImportedLayer said) {
    Path file = file(said.id());
    if (!Files.isRegularFile(file)) {
      throw RefusedException.of("region.layer.refused.gone", said.name(), said.source().file());
    }
    try {
      return features(Files.readAllBytes(file));
    } catch (IOException | ParseException | RuntimeException e) {
      // Whatever a broken file makes a parser stumble over, the layer is broken.
      throw new RefusedException(
          Message.of("region.layer.refused.broken", said.name(), said.source().file()), e);
    }
  }

  private static List<LayerFeature> features(byte[] bytes) throws IOException, ParseException {
    int foot = bytes.length;
    while (foot > 0 && bytes[foot - 1] != '\n') {
      foot--;
    }
    MessageDigest digest = sha256();
    digest.update(bytes, 0, foot);
    JsonNode last = JSON.readTree(bytes, foot, bytes.length - foot);
    String sum = HexFormat.of().formatHex(digest.digest());
    if (last == null || !sum.equals(last.path("sha256").asText())) {
      throw new IOException("The sum is not that of the content");
    }
    List<LayerFeature> features = new ArrayList<>();
    WKBReader reader = new WKBReader();
    int at = HEAD.length();
    while (at < foot) {
      int end = at;
      while (bytes[end] != '\n') {
        end++;
      }
      features.add(feature(JSON.readTree(bytes, at, end - at), reader));
      at = end + 1;
    }
    return List.copyOf(features);
  }

  private static LayerFeature feature(JsonNode line, WKBReader reader) throws ParseException {
    Map<String, String> attributes = new LinkedHashMap<>();
    line.path("a")
        .properties()
        .forEach(entry -> attributes.put(entry.getKey(), entry.getValue().asText()));
    return new LayerFeature(
        line.path("n").asText(),
        reader.read(Base64.getDecoder().decode(line.path("g").asText())),
        attributes,
        hint(line.path("c")));
  }

  private static @Nullable LayerHint hint(JsonNode colour) {
    return colour.size() == 3
        ? new LayerHint(colour.path(0).asInt(), colour.path(1).asInt(), colour.path(2).asInt())
        : null;
  }

  /** Takes the features of a layer away; the record of it stays. */
  void remove(String id) {
    drop(file(id));
  }

  private static void drop(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Nobody looks for it; it costs room and no more.
      LOG.warn("Left behind: {}", file, e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
