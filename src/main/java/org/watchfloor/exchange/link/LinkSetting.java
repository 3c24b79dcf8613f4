package org.watchfloor.exchange.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.WholeFile;

/**
 * What links this machine keeps; the file {@code links.json} among its keys, which no backup takes:
 * a folder restored elsewhere has other keys and no links.
 *
 * @param port where it serves others; 0 if it does not
 * @param calls the stations it connects to
 */
record LinkSetting(@JsonProperty("port") int port, @JsonProperty("calls") List<Call> calls) {
  private static final Logger LOG = LoggerFactory.getLogger(LinkSetting.class);
  static final LinkSetting NONE = new LinkSetting(0, List.of());
  private static final int LARGEST_PORT = 65_535;

  LinkSetting {
    calls = List.copyOf(calls);
  }

  /**
   * A station that is connected to.
   *
   * @param station its id
   * @param host the name or number of its machine
   * @param port where it serves
   */
  record Call(
      @JsonProperty("station") String station,
      @JsonProperty("host") String host,
      @JsonProperty("port") int port) {

    /**
     * As typed, {@code host:port}.
     *
     * @throws RefusedException if it is no such
     */
    static Call of(String station, String address) {
      int colon = address.strip().lastIndexOf(':');
      String host = colon < 0 ? "" : address.strip().substring(0, colon);
      if (host.isEmpty()) {
        throw RefusedException.of("exchange.link.refused.address", address);
      }
      return new Call(station, host, portOf(address.strip().substring(colon + 1)));
    }

    String address() {
      return host + ":" + port;
    }
  }

  /**
   * A port as typed.
   *
   * @throws RefusedException if it is none
   */
  static int portOf(String text) {
    try {
      int port = Integer.parseInt(text.strip());
      if (port > 0 && port <= LARGEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new RefusedException(Message.of("exchange.link.refused.port", text), e);
    }
    throw RefusedException.of("exchange.link.refused.port", text);
  }

  /** Whether there is nothing to keep up. */
  boolean none() {
    return port == 0 && calls.isEmpty();
  }

  LinkSetting serving(int at) {
    return new LinkSetting(at, calls);
  }

  LinkSetting with(Call call) {
    List<Call> all = new ArrayList<>(without(call.station()).calls());
    all.add(call);
    return new LinkSetting(port, all);
  }

  LinkSetting without(String station) {
    return new LinkSetting(
        port, calls.stream().filter(call -> !call.station().equals(station)).toList());
  }

  Optional<Call> call(String station) {
    return calls.stream().filter(call -> call.station().equals(station)).findFirst();
  }

  /**
   * That of a folder.
   *
   * @throws RefusedException if the file cannot be read
   */
  static LinkSetting of(DataFolder folder) {
    Path file = file(folder);
    if (!Files.exists(file)) {
      return NONE;
    }
    try {
      return new ObjectMapper().readValue(file.toFile(), LinkSetting.class);
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  /** What cannot be read is laid beside, so that somebody can look what it was. */
  static void setAside(DataFolder folder) {
    Path file = file(folder);
    try {
      Files.move(file, file.resolveSibling("links.damaged"), StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      LOG.debug("{} is gone already", file, e);
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  /**
   * Keeps it.
   *
   * @throws RefusedException if it cannot be written
   */
  void keep(DataFolder folder) {
    try {
      WholeFile.write(file(folder), new ObjectMapper().writeValueAsBytes(this));
    } catch (IOException e) {
      throw cannot(file(folder), e);
    }
  }

  private static Path file(DataFolder folder) {
    return folder.keys().resolve("links.json");
  }

  private static RefusedException cannot(Path file, IOException e) {
    String text = e.getMessage();
    return new RefusedException(
        Message.of(
            "exchange.link.refused.file", file, text == null ? e.getClass().getSimpleName() : text),
        e);
  }
}
