package org.watchfloor.warning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of a warning centre, read.
 *
 * @param identifier its own name
 * @param sent when it was issued
 * @param issuer who issued it, by name
 * @param sender the code or address of the issuer; may be empty
 * @param references the identifiers of earlier messages it is about
 * @param colour null if it names none that is known
 * @param note why it was lifted or changed; may be empty
 * @param from when it begins to hold
 * @param until until when it holds
 * @param marks what should be known about how it was read
 */
public record Notice(
    String identifier,
    NoticeType type,
    Instant sent,
    String issuer,
    String sender,
    List<String> references,
    WarningKind kind,
    @Nullable WarningColour colour,
    String headline,
    String description,
    String instruction,
    String note,
    Instant from,
    Instant until,
    List<WarnedArea> areas,
    List<NoticeMark> marks) {
  public Notice {
    references = List.copyOf(references);
    areas = List.copyOf(areas);
    marks = List.copyOf(marks);
  }

  /** Whether it lifts the warning. */
  public boolean lifts() {
    return type == NoticeType.CANCEL;
  }

  Notice marked(NoticeMark mark) {
    if (marks.contains(mark)) {
      return this;
    }
    List<NoticeMark> more = new ArrayList<>(marks);
    more.add(mark);
    return new Notice(
        identifier,
        type,
        sent,
        issuer,
        sender,
        references,
        kind,
        colour,
        headline,
        description,
        instruction,
        note,
        from,
        until,
        areas,
        more);
  }
}
