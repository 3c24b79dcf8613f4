package org.watchfloor.exchange.hall;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.watchfloor.exchange.peer.StationSecret;

/**
 * What one seat hands another; only ever sealed.
 *
 * @param station whose keys they are
 * @param secret the station's keys
 * @param registers the keys of registers of arrivals, by register
 */
record KeyBundle(
    @JsonProperty("station") String station,
    @JsonProperty("secret") StationSecret secret,
    @JsonProperty("registers") SortedMap<String, String> registers) {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  KeyBundle {
    registers = new TreeMap<>(Map.copyOf(registers));
  }

  byte[] bytes() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads it back; empty if it is none. */
  static Optional<KeyBundle> parse(byte[] bytes) {
    try {
      return Optional.ofNullable(JSON.readValue(bytes, KeyBundle.class));
    } catch (IOException e) {
      // Not the message of the reader: it would quote the keys.
      return Optional.empty();
    }
  }

  /** Nothing of it: a record that is logged must not give keys away. */
  @Override
  public String toString() {
    return "KeyBundle of " + station;
  }
}
