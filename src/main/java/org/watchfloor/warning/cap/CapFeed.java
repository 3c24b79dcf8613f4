package org.watchfloor.warning.cap;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.watchfloor.base.RefusedException;

/** Reads lists of warnings as servers give them: Atom and RSS. Pure; any thread. */
public final class CapFeed {
  private static final int MOST = 500;

  private CapFeed() {}

  /**
   * The messages a list leads to, those on the list's own server only.
   *
   * @param from where the list is from
   * @return empty if it is no list
   * @throws RefusedException if it is no sound XML
   */
  public static Optional<List<URI>> links(URI from, byte[] bytes) {
    CapElement root = CapXml.read(from.toString(), bytes);
    Stream<String> links =
        switch (root.name()) {
          case "feed" ->
              root.all("entry")
                  .map(entry -> entry.all("link").map(CapElement::href).findFirst().orElse(""));
          case "rss" ->
              root.all("channel").flatMap(one -> one.all("item")).map(item -> item.say("link"));
          default -> Stream.of();
        };
    return Set.of("feed", "rss").contains(root.name())
        ? Optional.of(
            links
                .filter(link -> !link.isEmpty())
                .flatMap(link -> resolved(from, link).stream())
                .distinct()
                .limit(MOST)
                .toList())
        : Optional.empty();
  }

  private static Optional<URI> resolved(URI from, String link) {
    try {
      URI to = from.resolve(link.strip());
      String scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
      return Set.of("http", "https").contains(scheme)
              && Objects.equals(to.getHost(), from.getHost())
          ? Optional.of(to)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
