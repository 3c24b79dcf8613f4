package org.watchfloor.incident.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.incident.review.Review.Closing;
import org.watchfloor.incident.review.Review.Section;
import org.watchfloor.incident.review.Review.Text;
import org.watchfloor.incident.review.ReviewFact.ReviewClosed;
import org.watchfloor.incident.review.ReviewFact.ReviewOpened;
import org.watchfloor.incident.review.ReviewFact.ReviewReopened;
import org.watchfloor.incident.review.ReviewFact.SectionWritten;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/**
 * How entries make a review. Of two texts of a section that did not know each other the later
 * stands, the other is kept beside it, and both are named until somebody writes the section anew
 * knowing both, or settles it with words.
 */
final class ReviewFold implements Fold<Review> {
  private static final String SECTION = "review.conflict.section";
  private static final String CLOSED = "review.conflict.closed";
  private static final String CLOSED_TWICE = "review.conflict.closedTwice";

  @Override
  public @Nullable Review apply(@Nullable Review was, Recorded recorded) {
    Entry entry = recorded.entry();
    Fact fact = recorded.fact();
    if (was == null) {
      return fact instanceof ReviewOpened opened ? opened(opened, entry) : null;
    }
    if (fact instanceof ConflictSettled settled) {
      return settled(was, settled);
    }
    return switch ((ReviewFact) fact) {
      case ReviewOpened again -> was;
      case SectionWritten written -> written(was, written, entry);
      case ReviewClosed closed -> closed(was, closed, entry);
      case ReviewReopened again -> was.standing(null);
    };
  }

  private static Review opened(ReviewOpened opened, Entry entry) {
    return new Review(
        opened.incident(),
        entry.actor().officer(),
        entry.happenedAt(),
        List.of(),
        null,
        Contradictions.NONE);
  }

  private static Review written(Review was, SectionWritten written, Entry entry) {
    Review seen = was;
    Closing closing = was.closing();
    if (closing != null) {
      seen = seen.with(seen.contradictions().plus(CLOSED, name(entry), closing.entry()));
    }
    Text text = new Text(written.text(), entry.actor().officer(), entry.happenedAt(), name(entry));
    Section stood = was.section(written.section()).orElse(null);
    if (stood == null) {
      return seen.with(new Section(written.section(), text, List.of()));
    }
    if (stood.now().entry().equals(written.over())) {
      return seen.with(joined(seen.contradictions(), stood))
          .with(new Section(written.section(), text, List.of()));
    }
    if (stood.now().words().equals(written.text())) {
      return seen;
    }
    List<Text> apart = new ArrayList<>(stood.apart());
    apart.add(stood.now());
    return seen.with(seen.contradictions().plus(SECTION, name(entry), stood.now().entry()))
        .with(new Section(written.section(), text, apart));
  }

  /** Who writes a section knowing both texts has put them right. */
  private static Contradictions joined(Contradictions known, Section stood) {
    Contradictions left = known;
    for (Contradiction one : known.open()) {
      if (one.rule().equals(SECTION)
          && stood.apart().stream().anyMatch(text -> text.entry().equals(one.against()))) {
        left = left.settling(new ConflictSettled(one.counts(), one.against(), ""));
      }
    }
    return left;
  }

  private static Review settled(Review was, ConflictSettled settled) {
    List<Section> sections =
        was.sections().stream()
            .map(one ->
                new Section(
                    one.section(),
                    one.now(),
                    one.apart().stream()
                        .filter(text -> !text.entry().equals(settled.against()))
                        .toList()))
            .toList();
    return was.with(was.contradictions().settling(settled)).with(sections);
  }

  /** What was closed without knowing a text counts as closed, and both are named. */
  private static Review closed(Review was, ReviewClosed closed, Entry entry) {
    Closing before = was.closing();
    if (before != null) {
      return closed.words().equals(before.words())
          ? was
          : was.with(was.contradictions().plus(CLOSED_TWICE, before.entry(), name(entry)));
    }
    Contradictions known = was.contradictions();
    for (Section section : was.sections()) {
      if (!closed.sections().contains(section.now().entry())) {
        known = known.plus(CLOSED, section.now().entry(), name(entry));
      }
    }
    return was.with(known)
        .standing(
            new Closing(closed.words(), entry.actor().officer(), entry.happenedAt(), name(entry)));
  }

  private static String name(Entry entry) {
    return entry.id().toString();
  }
}
