package org.watchfloor.incident.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;

/**
 * The review of an incident as it stands.
 *
 * @param incident the number of the incident, which is the review's id
 * @param openedBy who began it
 * @param openedAt when
 * @param sections what is written, in the order of {@link ReviewSection}
 * @param closing how it was closed last; null while it is open
 * @param contradictions what stations wrote apart
 */
public record Review(
    String incident,
    String openedBy,
    Instant openedAt,
    List<Section> sections,
    @Nullable Closing closing,
    Contradictions contradictions) {
  public Review {
    sections = List.copyOf(sections);
  }

  /**
   * A text.
   *
   * @param by who wrote it
   * @param at when
   * @param entry the name of the entry
   */
  public record Text(String words, String by, Instant at, String entry) {}

  /**
   * A section with what is written in it.
   *
   * @param now what stands
   * @param apart what another station wrote without knowing it, until somebody settles it
   */
  public record Section(ReviewSection section, Text now, List<Text> apart) {
    public Section {
      apart = List.copyOf(apart);
    }
  }

  /**
   * How it was closed.
   *
   * @param words what was decided on it; may be empty
   * @param entry the name of the entry
   */
  public record Closing(String words, String by, Instant at, String entry) {}

  /** Whether something can still be written. */
  public boolean open() {
    return closing == null;
  }

  /** What is written in a section. */
  public Optional<Section> section(ReviewSection wanted) {
    return sections.stream().filter(one -> one.section() == wanted).findFirst();
  }

  /** The sections of 四不放过 that are still empty. */
  public List<ReviewSection> missing() {
    return ReviewSection.MANDATORY.stream().filter(one -> section(one).isEmpty()).toList();
  }

  Review with(Section section) {
    List<Section> all = new ArrayList<>(sections);
    all.removeIf(one -> one.section() == section.section());
    all.add(section);
    all.sort(Comparator.comparing(Section::section));
    return new Review(incident, openedBy, openedAt, all, closing, contradictions);
  }

  Review with(List<Section> all) {
    return new Review(incident, openedBy, openedAt, all, closing, contradictions);
  }

  Review standing(@Nullable Closing how) {
    return new Review(incident, openedBy, openedAt, sections, how, contradictions);
  }

  Review with(Contradictions known) {
    return new Review(incident, openedBy, openedAt, sections, closing, known);
  }
}
