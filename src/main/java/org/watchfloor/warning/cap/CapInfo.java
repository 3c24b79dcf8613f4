package org.watchfloor.warning.cap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.warning.Headline;
import org.watchfloor.warning.NoticeMark;
import org.watchfloor.warning.WarnedArea;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;
import org.watchfloor.warning.WarningKinds;

/**
 * One element info: what is warned of, how gravely, where, from when until when.
 *
 * @param issuer as it says; may be empty
 */
record CapInfo(
    WarningKind kind,
    @Nullable WarningColour colour,
    String issuer,
    String headline,
    String description,
    String instruction,
    Instant from,
    Instant until,
    List<WarnedArea> areas,
    Set<NoticeMark> marks) {

  /** Longer texts than any a centre writes are cut. */
  private static final int LONGEST = 8_000;

  private static final int LONGEST_NAME = 30;

  static CapInfo read(CapElement info, boolean profile, Instant sent, WarningKinds kinds) {
    Set<NoticeMark> marks = EnumSet.noneOf(NoticeMark.class);
    String said = cut(info.say("headline"));
    Headline headline = Headline.read(said, kinds);
    WarningColour colour = colour(info.say("severity"), headline, kinds, marks);
    CapAreas areas = new CapAreas(profile);
    List<WarnedArea> read = info.all("area").map(area -> areas.read(area, null)).toList();
    marks.addAll(areas.marks());
    Instant from =
        time(info.say("onset"), marks).or(() -> time(info.say("effective"), marks)).orElse(sent);
    Optional<Instant> expires = time(info.say("expires"), marks);
    if (expires.isEmpty()) {
      marks.add(NoticeMark.EXPIRY_ASSUMED);
    }
    return new CapInfo(
        kind(info, profile, headline, kinds, marks),
        colour,
        issuer(info, profile, headline),
        said,
        cut(info.say("description")),
        cut(info.say("instruction")),
        from,
        expires.orElse(from.plus(kinds.assumed())),
        read,
        marks);
  }

  /** In the profile senderName is the person who signed, whose name stays in the file. */
  private static String issuer(CapElement info, boolean profile, Headline headline) {
    String named = profile ? "" : cut(info.say("senderName"));
    return named.isEmpty() ? headline.issuer() : named;
  }

  private static Optional<Instant> time(String text, Set<NoticeMark> marks) {
    Optional<CapTime> read = CapTime.read(text);
    if (read.isEmpty() && !text.isBlank()) {
      marks.add(NoticeMark.TIME_UNREADABLE);
    }
    if (read.isPresent() && !read.get().offsetSaid()) {
      marks.add(NoticeMark.OFFSET_ASSUMED);
    }
    return read.map(CapTime::at);
  }

  /** By its Chinese name, which wins; else by its code; else as it is called, whatever that is. */
  private static WarningKind kind(
      CapElement info,
      boolean profile,
      Headline headline,
      WarningKinds kinds,
      Set<NoticeMark> marks) {
    String event = cut(info.say("event", "eventType"));
    String code = code(info, profile);
    Optional<WarningKind> named =
        kinds
            .ofName(event)
            .or(() -> kinds.within(event))
            .map(WarningKinds.Kind::kind)
            .or(headline::kind);
    Optional<WarningKind> coded = kinds.ofCode(code).map(WarningKinds.Kind::kind);
    if (named.isPresent()) {
      if (coded.isPresent() && !coded.get().same(named.get())) {
        marks.add(NoticeMark.CODE_DIFFERS);
      }
      if (named.get().code().isEmpty()) {
        marks.add(NoticeMark.KIND_UNKNOWN);
        return new WarningKind(coded.isPresent() ? "" : code, named.get().name());
      }
      return named.get();
    }
    if (coded.isPresent()) {
      return coded.get();
    }
    marks.add(NoticeMark.KIND_UNKNOWN);
    String whole = event.isEmpty() ? code : event;
    String name = whole.substring(0, Math.min(LONGEST_NAME, whole.length()));
    return name.isEmpty() ? WarningKind.UNSAID : new WarningKind(code, name);
  }

  private static String code(CapElement info, boolean profile) {
    String code = profile ? info.say("eventType") : "";
    if (code.isEmpty()) {
      code =
          info.first("eventCode")
              .map(one -> one.text().isEmpty() ? one.say("value") : one.text())
              .orElse("");
    }
    return code.length() > 40 ? code.substring(0, 40) : code;
  }

  /** After 升级为 and its like the headline counts; else severity does; else the headline. */
  private static @Nullable WarningColour colour(
      String severity, Headline headline, WarningKinds kinds, Set<NoticeMark> marks) {
    Optional<WarningColour> named = kinds.colourNamed(severity);
    Optional<WarningColour> said = Optional.ofNullable(headline.colour());
    if (named.isPresent() && said.isPresent() && named.get() != said.get()) {
      marks.add(NoticeMark.COLOUR_DIFFERS);
    }
    if (said.isPresent() && (headline.changes() || named.isEmpty())) {
      if (named.isEmpty()) {
        marks.add(NoticeMark.COLOUR_FROM_HEADLINE);
      }
      return said.get();
    }
    if (named.isPresent()) {
      return named.get();
    }
    Optional<WarningColour> graded = kinds.colourGraded(severity);
    marks.add(graded.isPresent() ? NoticeMark.COLOUR_FROM_GRADE : NoticeMark.COLOUR_UNKNOWN);
    return graded.orElse(null);
  }

  /** The same in another colour: its areas then say their own. */
  List<WarnedArea> coloured() {
    List<WarnedArea> all = new ArrayList<>();
    for (WarnedArea area : areas) {
      all.add(new WarnedArea(area.name(), area.codes(), area.polygons(), area.circles(), colour));
    }
    return all;
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
