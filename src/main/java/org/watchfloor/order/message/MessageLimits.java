package org.watchfloor.order.message;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** How many characters each way carries: {@code order/channels.yaml}. Any thread. */
@Singleton
public final class MessageLimits {
  private static final String FILE = "/order/channels.yaml";

  private final Map<MessageWay, Integer> most = new EnumMap<>(MessageWay.class);

  @Inject
  MessageLimits() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in =
        Objects.requireNonNull(MessageLimits.class.getResourceAsStream(FILE), FILE)) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      for (Object row : (List<?>) Objects.requireNonNull(root.get("channels"), FILE)) {
        Map<?, ?> one = (Map<?, ?>) row;
        most.put(
            MessageWay.valueOf(String.valueOf(one.get("channel"))),
            Integer.valueOf(String.valueOf(one.get("characters"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** The most characters of a way. */
  public int of(MessageWay way) {
    return Objects.requireNonNull(most.get(way), FILE);
  }
}
