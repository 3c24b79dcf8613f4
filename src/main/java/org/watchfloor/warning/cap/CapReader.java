package org.watchfloor.warning.cap;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.watchfloor.base.RefusedException;
import org.watchfloor.warning.Headline;
import org.watchfloor.warning.KeptFile;
import org.watchfloor.warning.Notice;
import org.watchfloor.warning.NoticeMark;
import org.watchfloor.warning.NoticeType;
import org.watchfloor.warning.WarnedArea;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;
import org.watchfloor.warning.WarningKinds;

/**
 * Reads a message of a warning centre: the national profile (12379) or CAP 1.2, told apart by the
 * namespace, else by the elements only one of them has. Any thread.
 */
public final class CapReader {
  /** Bytes of a file; real ones have some thousand. */
  public static final int MOST_BYTES = 1 << 20;

  private static final String PROFILE_SPACE = "http://com.icss.amp";
  private static final String CAP_SPACE = "urn:oasis:names:tc:emergency:cap:";
  private static final int LONGEST_NAME = 200;
  private static final int MOST_REFERENCES = 50;
  private static final int MOST_INFOS = 200;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern STRANGE = Pattern.compile("[\\p{Cntrl}|]");

  private final WarningKinds kinds;

  @Inject
  public CapReader(WarningKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * Reads a file.
   *
   * @param file its name, for the sentence
   * @throws RefusedException if it is no warning that counts: one sentence says why
   */
  public CapMessage read(String file, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw RefusedException.of("warning.refused.large", file, MOST_BYTES >> 10);
    }
    if (bytes.length == 0) {
      throw RefusedException.of("warning.refused.empty", file);
    }
    CapElement alert = CapXml.read(file, bytes);
    if (!alert.name().equals("alert")) {
      throw RefusedException.of("warning.refused.noAlert", file, shortened(alert.name()));
    }
    refuseUnreal(file, alert);
    return new CapMessage(notices(file, alert), changes(alert), KeptFile.of(file, bytes));
  }

  /** Exercises, tests and drafts never get on the real board, and answers are no warnings. */
  private static void refuseUnreal(String file, CapElement alert) {
    String status = alert.say("status");
    if (!status.equalsIgnoreCase("Actual")) {
      String key =
          switch (status.toUpperCase(Locale.ROOT)) {
            case "EXERCISE" -> "warning.refused.status.exercise";
            case "TEST" -> "warning.refused.status.test";
            case "DRAFT" -> "warning.refused.status.draft";
            case "SYSTEM" -> "warning.refused.status.system";
            default -> "warning.refused.status.unknown";
          };
      throw RefusedException.of(key, file, shortened(status));
    }
  }

  private static NoticeType type(String file, CapElement alert) {
    String type = alert.say("msgType");
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "ALERT" -> NoticeType.ALERT;
      case "UPDATE" -> NoticeType.UPDATE;
      case "CANCEL" -> NoticeType.CANCEL;
      default -> throw RefusedException.of("warning.refused.type", file, shortened(type));
    };
  }

  private List<Notice> notices(String file, CapElement alert) {
    String identifier = alert.say("identifier");
    if (identifier.isEmpty() || identifier.length() > LONGEST_NAME) {
      throw RefusedException.of("warning.refused.identifier", file);
    }
    Set<NoticeMark> marks = EnumSet.noneOf(NoticeMark.class);
    Head head =
        new Head(
            clean(identifier),
            type(file, alert),
            sent(file, alert, identifier, marks),
            shortened(alert.say("sender")),
            shortened(alert.say("senderCode")),
            references(alert.say("references")),
            alert.say("note"),
            marks);
    boolean profile = isProfile(alert);
    List<CapInfo> infos =
        chinese(alert).stream()
            .map(info -> CapInfo.read(info, profile, head.sent(), kinds))
            .toList();
    if (infos.isEmpty()) {
      if (head.type() != NoticeType.CANCEL) {
        throw RefusedException.of("warning.refused.noInfo", file);
      }
      return List.of(bare(head));
    }
    Map<WarningKind, List<CapInfo>> byKind = new LinkedHashMap<>();
    infos.forEach(info -> byKind.computeIfAbsent(info.kind(), kind -> new ArrayList<>()).add(info));
    List<Notice> notices =
        byKind.values().stream().map(same -> notice(head, profile, same)).toList();
    if (notices.stream().anyMatch(one -> one.issuer().isEmpty())) {
      throw RefusedException.of("warning.refused.issuer", file);
    }
    return notices;
  }

  /** What stands once for the whole file. */
  private record Head(
      String identifier,
      NoticeType type,
      Instant sent,
      String sender,
      String senderCode,
      List<String> references,
      String note,
      Set<NoticeMark> marks) {}

  /** A cancellation that only names what it lifts. */
  private Notice bare(Head head) {
    return new Notice(
        head.identifier(),
        head.type(),
        head.sent(),
        head.sender(),
        head.senderCode(),
        head.references(),
        WarningKind.UNSAID,
        null,
        "",
        "",
        "",
        head.note(),
        head.sent(),
        head.sent().plus(kinds.assumed()),
        List.of(),
        List.copyOf(head.marks()));
  }

  /** Several infos about one kind are one message: the highest colour counts, areas add up. */
  private static Notice notice(Head head, boolean profile, List<CapInfo> same) {
    CapInfo gravest =
        same.stream()
            .min(
                Comparator.comparing((CapInfo one) ->
                    one.colour() == null ? WarningColour.values().length : one.colour().ordinal()))
            .orElseThrow();
    Set<NoticeMark> marks = EnumSet.noneOf(NoticeMark.class);
    marks.addAll(head.marks());
    same.forEach(one -> marks.addAll(one.marks()));
    boolean mixed = same.stream().anyMatch(one -> one.colour() != gravest.colour());
    if (mixed) {
      marks.add(NoticeMark.COLOURS_MIXED);
    }
    List<WarnedArea> areas =
        same.stream().flatMap(one -> (mixed ? one.coloured() : one.areas()).stream()).toList();
    String issuer =
        profile && !head.sender().isEmpty()
            ? head.sender()
            : gravest.issuer().isEmpty() ? head.sender() : gravest.issuer();
    return new Notice(
        head.identifier(),
        head.type(),
        head.sent(),
        issuer,
        head.senderCode().isEmpty() ? head.sender() : head.senderCode(),
        head.references(),
        gravest.kind(),
        gravest.colour(),
        gravest.headline(),
        gravest.description(),
        gravest.instruction(),
        head.note(),
        same.stream().map(CapInfo::from).min(Comparator.naturalOrder()).orElseThrow(),
        same.stream().map(CapInfo::until).max(Comparator.naturalOrder()).orElseThrow(),
        areas,
        List.copyOf(marks));
  }

  private static Instant sent(
      String file, CapElement alert, String identifier, Set<NoticeMark> marks) {
    String said = alert.say("sendTime", "sent");
    Optional<CapTime> read = CapTime.read(said);
    if (read.isPresent()) {
      if (!read.get().offsetSaid()) {
        marks.add(NoticeMark.OFFSET_ASSUMED);
      }
      return read.get().at();
    }
    marks.add(said.isBlank() ? NoticeMark.TIME_FROM_IDENTIFIER : NoticeMark.TIME_UNREADABLE);
    return CapTime.inIdentifier(identifier)
        .orElseThrow(() -> RefusedException.of("warning.refused.sent", file));
  }

  /** Identifiers alone in the profile, sender, identifier and time together in CAP. */
  private static List<String> references(String text) {
    return BLANKS
        .splitAsStream(text.strip())
        .filter(one -> !one.isEmpty())
        .map(one -> {
          String[] parts = one.split(",", -1);
          return parts.length == 3 ? parts[1] : one;
        })
        .filter(one -> !one.isEmpty() && one.length() <= LONGEST_NAME)
        .map(CapReader::clean)
        .distinct()
        .limit(MOST_REFERENCES)
        .toList();
  }

  /** The infos in Chinese, or in no language; all of them if none is. */
  private static List<CapElement> chinese(CapElement alert) {
    List<CapElement> all = alert.all("info").limit(MOST_INFOS).toList();
    List<CapElement> ours =
        all.stream()
            .filter(info -> {
              String language = info.say("language").toLowerCase(Locale.ROOT);
              return language.isEmpty() || language.startsWith("zh");
            })
            .toList();
    return ours.isEmpty() ? all : ours;
  }

  private boolean changes(CapElement alert) {
    return chinese(alert).stream()
        .anyMatch(info -> Headline.read(info.say("headline"), kinds).changes());
  }

  private static boolean isProfile(CapElement alert) {
    if (alert.space().equals(PROFILE_SPACE)) {
      return true;
    }
    return !alert.space().startsWith(CAP_SPACE)
        && (!alert.say("sendTime", "senderCode").isEmpty()
            || alert.all("info").anyMatch(info -> !info.say("eventType").isEmpty()));
  }

  private static String clean(String text) {
    return STRANGE.matcher(text.strip()).replaceAll("_");
  }

  /** As a part of a sentence: on one line, and not longer than one. */
  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > 80 ? line.substring(0, 80) : line;
  }
}
