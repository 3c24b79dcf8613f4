package org.watchfloor.document.review;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.review.Lesson;
import org.watchfloor.incident.review.LessonService;
import org.watchfloor.incident.review.LessonState;
import org.watchfloor.incident.review.Review;
import org.watchfloor.incident.review.ReviewSection;
import org.watchfloor.incident.review.ReviewService;
import org.watchfloor.library.CaseText;
import org.watchfloor.library.PersonalData;
import org.watchfloor.library.PersonalRules;
import org.watchfloor.library.Removed;
import org.watchfloor.region.Area;
import org.watchfloor.region.RegionService;

/**
 * Makes a case of a closed incident whose review is closed: without who called, without who was
 * dealt with, the place no finer than its township. Background threads.
 */
public final class CaseMaker {
  private static final int TOWNSHIP = 9;
  private static final String BELOW = "000";

  private final IncidentService incidents;
  private final ReviewService reviews;
  private final LessonService lessons;
  private final RegionService region;
  private final PersonalRules rules;

  /**
   * A case that nobody has kept yet.
   *
   * @param removed what was taken out of its words
   */
  public record CaseDraft(CaseText text, Removed removed) {}

  @Inject
  CaseMaker(
      IncidentService incidents,
      ReviewService reviews,
      LessonService lessons,
      RegionService region,
      PersonalRules rules) {
    this.incidents = incidents;
    this.reviews = reviews;
    this.lessons = lessons;
    this.region = region;
    this.rules = rules;
  }

  /**
   * Makes it.
   *
   * @param remove names and words that must go besides what is recognised
   * @throws RefusedException if there is no such incident, or it or its review is not closed
   */
  public CaseDraft of(String id, Collection<String> remove) {
    Incident incident =
        incidents.find(id).orElseThrow(() -> RefusedException.of("incident.refused.none", id));
    Review review =
        reviews.find(id).orElseThrow(() -> RefusedException.of("review.refused.none", id));
    Incident.Closing closing = incident.closing();
    if (incident.open() || closing == null) {
      throw RefusedException.of("review.refused.incidentOpen", id);
    }
    if (review.open()) {
      throw RefusedException.of("review.refused.open", id);
    }
    return new Cleaning(incident, remove).draft(closing, review);
  }

  /** One making. */
  private final class Cleaning {
    private final Incident incident;
    private final PersonalData data;
    private final List<String> known = new ArrayList<>();
    private final List<String> places;
    private Removed removed = Removed.NOTHING;

    private Cleaning(Incident incident, Collection<String> remove) {
      this.incident = incident;
      this.data = new PersonalData(rules.words());
      known.addAll(remove);
      IncidentDetails told = incident.details();
      List<Area> areas = region.areas();
      places = areas.stream().filter(one -> one.code().endsWith(BELOW)).map(Area::name).toList();
      // Who called and how to call back stand in one field, and come back one by one.
      known.addAll(parts(told.caller()));
      // The place is told by its township alone, so its own words must not come back.
      Stream.concat(
              Stream.of(told.place()),
              areas.stream().filter(one -> !one.code().endsWith(BELOW)).map(Area::name))
          .filter(one -> places.stream().noneMatch(place -> place.contains(one)))
          .forEach(known::add);
    }

    private CaseDraft draft(Incident.Closing closing, Review review) {
      IncidentDetails told = incident.details();
      String happened = clean(told.narrative() + "\n" + closing.summary());
      CaseText text =
          new CaseText(
              told.type(),
              incident.severity().name(),
              township(told.areaCode()),
              told.occurredAt().atZone(WatchClock.BEIJING).toLocalDate(),
              happened,
              section(review, ReviewSection.CAUSE),
              section(review, ReviewSection.MEASURES),
              section(review, ReviewSection.WELL),
              section(review, ReviewSection.BADLY),
              lessons.of(incident.id()).stream()
                  .filter(one -> one.state() != LessonState.WITHDRAWN)
                  .map(Lesson::text)
                  .map(this::clean)
                  .toList());
      return new CaseDraft(text, removed);
    }

    private static List<String> parts(@Nullable String caller) {
      return caller == null
          ? List.of()
          : Stream.concat(Stream.of(caller), Arrays.stream(caller.split("[\\s\\d\\p{P}]+")))
              .filter(part -> part.length() > 1)
              .toList();
    }

    private String section(Review review, ReviewSection section) {
      return review.section(section).map(one -> clean(one.now().words())).orElse("");
    }

    private String clean(String words) {
      PersonalData.Cleaned cleaned = data.clean(words, known, places);
      removed = removed.and(cleaned.removed());
      return cleaned.text();
    }

    private String township(@Nullable String code) {
      return Optional.ofNullable(code)
          .filter(one -> one.length() > TOWNSHIP)
          .flatMap(one -> region.area(one.substring(0, TOWNSHIP) + BELOW))
          .map(Area::name)
          .orElse("");
    }
  }
}
