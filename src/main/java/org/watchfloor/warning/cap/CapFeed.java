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
   * Where a list leads.
   *
   * @param here the messages on the list's own server
   * @param elsewhere the other servers it names, each once
   */
  public record Links(List<URI> here, List<String> elsewhere) {
    public Links {
      here = List.copyOf(here);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /**
   * Where a list leads; what is no address of the web is left out.
   *
   * @param from where the list is from
   * @return empty if it is no list
   * @throws RefusedException if it is no sound XML
   */
  public static Optional<Links> links(URI from, byte[] bytes) {
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
    if (!Set.of("feed", "rss").contains(root.name())) {
      return Optional.empty();
    }
    List<URI> all =
        links
            .filter(link -> !link.isEmpty())
            .flatMap(link -> resolved(from, link).stream())
            .distinct()
            .limit(MOST)
            .toList();
    return Optional.of(
        new Links(
            all.stream().filter(to -> Objects.equals(to.getHost(), from.getHost())).toList(),
            all.stream()
                .filter(to -> !Objects.equals(to.getHost(), from.getHost()))
                .map(to -> String.valueOf(to.getHost()))
                .distinct()
                .toList()));
  }

  private static Optional<URI> resolved(URI from, String link) {
    try {
      URI to = from.resolve(link.strip());
      String scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
      return Set.of("http", "https").contains(scheme) ? Optional.of(to) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
