package org.watchfloor.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Facts a service has decided on, about to be appended together: all of them or none. Carries what
 * the decision was based on, so that a change made by another seat in between is noticed. Not
 * thread-safe; used by one command.
 */
public final class Draft {
  /**
   * One fact.
   *
   * @param happenedAt when; null for the moment of the whole draft
   */
  record Part(Subject subject, List<Subject> about, Fact fact, @Nullable Instant happenedAt) {}

  /** What is said of all the parts together, once their names are known. */
  record Whole(String kind, Function<List<EntryId>, Fact> fact) {}

  private final Actor actor;
  private final List<Part> parts = new ArrayList<>();
  private final Map<Subject, Long> expected = new LinkedHashMap<>();
  private final Map<Subject, Long> expectedMentions = new LinkedHashMap<>();
  private @Nullable Instant happenedAt;
  private @Nullable Whole whole;

  public Draft(Actor actor) {
    this.actor = actor;
  }

  /** Adds a fact about a subject; the others are those on whose timelines it also belongs. */
  public Draft fact(Subject subject, Fact fact, Subject... about) {
    return fact(subject, fact, List.of(about));
  }

  /** Adds a fact about a subject; the others are those on whose timelines it also belongs. */
  public Draft fact(Subject subject, Fact fact, List<Subject> about) {
    return fact(subject, fact, about, null);
  }

  /**
   * Adds a fact of a moment of its own: the rows of a list kept on paper happened one by one.
   *
   * @param moment when it happened; null for the moment of the draft, see {@link #happenedAt}
   */
  public Draft fact(Subject subject, Fact fact, List<Subject> about, @Nullable Instant moment) {
    parts.add(new Part(subject, List.copyOf(about), fact, moment));
    return this;
  }

  /**
   * Adds, as the last of the append, a fact about all the others together. Its subject is named
   * after the first of their entries.
   *
   * @param kind the kind of that subject
   * @param fact given the names of the other entries, in order; must be quick and must not ask the
   *     journal
   */
  public Draft whole(String kind, Function<List<EntryId>, Fact> fact) {
    whole = new Whole(kind, fact);
    return this;
  }

  /**
   * The facts happened at another time than now; in the future nothing has happened yet.
   *
   * @param moment null for now
   */
  public Draft happenedAt(@Nullable Instant moment) {
    happenedAt = moment;
    return this;
  }

  /**
   * The decision rests on a subject as it was after that many entries; 0 for one that must be new.
   * If another seat was faster, nothing is appended and {@link StaleException} tells.
   */
  public Draft expecting(Subject subject, long version) {
    expected.put(subject, version);
    return this;
  }

  /**
   * The decision rests on everything that was written about a subject, by whatever feature: that
   * many entries have it as their subject or concern it, see {@link Journal#mentions}. If another
   * seat wrote one more in between, nothing is appended and {@link StaleException} tells.
   */
  public Draft expectingNothingNewAbout(Subject subject, long mentions) {
    expectedMentions.put(subject, mentions);
    return this;
  }

  /** Whether there is nothing to append. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Whether it takes entries of others out of the tables. */
  boolean setsAside() {
    return parts.stream().anyMatch(part -> part.fact() instanceof EntriesSetAside);
  }

  Actor actor() {
    return actor;
  }

  List<Part> parts() {
    return parts;
  }

  Map<Subject, Long> expected() {
    return expected;
  }

  Map<Subject, Long> expectedMentions() {
    return expectedMentions;
  }

  @Nullable Whole whole() {
    return whole;
  }

  @Nullable Instant happenedAt() {
    return happenedAt;
  }
}
