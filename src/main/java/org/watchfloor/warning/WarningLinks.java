package org.watchfloor.warning;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the warning a message belongs to: by its own identifier, by those it refers to, else by the
 * event, which is the same issuer's warning of the same kind that stands here. A message that
 * refers to something unknown is never put on another warning by the event: it may lift the wrong
 * one.
 */
final class WarningLinks {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~:-]{1,80}");

  /** The identifier of the older national form, which the newer one lengthens by a number. */
  private static final int OLDER_LENGTH = 29;

  private final WarningStore store;

  @Inject
  WarningLinks(WarningStore store) {
    this.store = store;
  }

  /**
   * The warnings a message is about; several only for an end that names no kind, none for a new
   * one.
   *
   * @param changes whether its headline says that an earlier colour changes
   */
  List<Warning> homes(Notice notice, boolean changes, Instant now) {
    Map<String, Warning> known = new LinkedHashMap<>();
    add(known, store.having(notice.identifier()));
    for (String reference : notice.references()) {
      add(known, store.having(reference));
      if (known.isEmpty() && reference.length() == OLDER_LENGTH) {
        List<Warning> numbered = store.havingNumbered(reference);
        add(known, numbered.size() == 1 ? numbered : List.of());
      }
    }
    List<Warning> linked = known.values().stream().filter(one -> fits(one, notice)).toList();
    if (!linked.isEmpty()) {
      return notice.lifts() && !notice.kind().said() ? linked : List.of(newest(linked));
    }
    return notice.references().isEmpty() ? byEvent(notice, changes, now) : List.of();
  }

  private static void add(Map<String, Warning> known, List<Warning> more) {
    more.forEach(one -> known.put(one.id(), one));
  }

  private static boolean fits(Warning warning, Notice notice) {
    return !notice.kind().said() || !warning.kind().said() || warning.kind().same(notice.kind());
  }

  private static Warning newest(List<Warning> several) {
    return several.stream()
        .max(Comparator.comparing(one -> one.latest().notice().sent()))
        .orElseThrow();
  }

  private List<Warning> byEvent(Notice notice, boolean changes, Instant now) {
    boolean first = notice.type() == NoticeType.ALERT && !changes;
    List<Warning> same =
        store.standing(now).stream()
            .filter(one -> one.kind().same(notice.kind()))
            .filter(one -> plain(one.issuer()).equals(plain(notice.issuer())))
            .filter(one -> meet(one.notice(), notice))
            .filter(one -> !first || one.onlyTyped() && one.colour() == notice.colour())
            .toList();
    return same.size() == 1 ? same : List.of();
  }

  /** Whether two messages can be about one place: they are not, where both name others. */
  private static boolean meet(Notice one, Notice other) {
    List<String> here = codes(one);
    List<String> there = codes(other);
    return here.isEmpty()
        || there.isEmpty()
        || here.stream().anyMatch(code -> there.stream().anyMatch(with -> within(code, with)));
  }

  private static List<String> codes(Notice notice) {
    return notice.areas().stream().flatMap(area -> area.codes().stream()).toList();
  }

  private static boolean within(String code, String other) {
    return code.startsWith(DivisionCode.stem(other)) || other.startsWith(DivisionCode.stem(code));
  }

  private static String plain(String issuer) {
    return issuer.replaceAll("\\s", "");
  }

  /** The identifier of the first message of a chain, as far as it is known. */
  static String root(Notice notice) {
    return notice.references().isEmpty() ? notice.identifier() : notice.references().getFirst();
  }

  /**
   * The id of a new warning: the same at every station that gets the message.
   *
   * @param taken ids another warning of the same chain has
   */
  String freshId(Notice notice, List<String> taken) {
    String root = root(notice);
    List<String> names = new ArrayList<>(List.of(root));
    names.add(root + "~" + notice.kind().code() + notice.kind().name());
    for (String name : names) {
      String id = PLAIN.matcher(name).matches() ? name : named(name);
      boolean free =
          !taken.contains(id)
              && store.find(id).map(found -> fits(found.state(), notice)).orElse(true);
      if (free) {
        return id;
      }
    }
    return named(root + "~" + notice.kind() + notice.colour() + notice.sent());
  }

  /** An id of fixed length, the same for the same words at every station. */
  static String named(String text) {
    try {
      return "W-"
          + HexFormat.of()
              .formatHex(
                  MessageDigest.getInstance("SHA-256")
                      .digest(text.getBytes(StandardCharsets.UTF_8)))
              .substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
