package org.watchfloor.response;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.plan.StartField;

/** What must be given, and by whom, before a level is started, changed or ended. Pure. */
final class StartRules {
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

  private StartRules() {}

  /**
   * Every field a start needs is there: the four of 突发事件应对法 §72, who decided, and what the plan
   * adds. The document's number may come later, unless the plan asks for it.
   */
  static void refuseMissing(StartRequest request, PlanLevel level) {
    Set<StartField> needed = EnumSet.copyOf(level.mandatoryFields());
    needed.add(StartField.POST);
    List<String> missing = new ArrayList<>();
    for (StartField field : needed) {
      boolean blank =
          switch (field) {
            case SUBJECT -> request.matter().isBlank();
            case LEVEL -> request.level() == null;
            case EXPECTED_UNTIL -> request.expectedUntil() == null;
            case MEASURES -> request.measures().isBlank();
            case POST -> request.basis().post().isBlank();
            case BASIS_DOC -> request.basis().basisDoc().isBlank();
            case AREA -> request.area().isBlank();
          };
      if (blank) {
        missing.add(field.name());
      }
    }
    refuse(missing);
  }

  /** Every field a change needs is there; its reason too. */
  static void refuseMissing(AdjustRequest request) {
    List<String> missing = missingOf(request.basis());
    if (request.to() == null) {
      missing.addFirst(StartField.LEVEL.name());
    }
    if (request.expectedUntil() == null) {
      missing.add(StartField.EXPECTED_UNTIL.name());
    }
    if (request.measures().isBlank()) {
      missing.add(StartField.MEASURES.name());
    }
    refuse(missing);
  }

  /** Every field an end needs is there. */
  static void refuseMissing(Basis basis) {
    refuse(missingOf(basis));
  }

  /** The post may decide on a level: it stands among those the plan authorises. */
  static void refuseUnauthorised(Plan plan, ResponseLevel level, boolean township, String post) {
    List<String> authorised =
        plan.find(level).map(one -> one.decidingPosts(township)).orElse(List.of());
    if (!authorised.contains(post.strip())) {
      throw RefusedException.of(
          "response.refused.notAuthorised",
          plan.postTitle(post.strip()),
          Names.of(level),
          join(authorised.stream().map(one -> (Object) plan.postTitle(one)).toList()));
    }
  }

  /**
   * Where a second officer is needed, one confirmed it, or it says why it could not wait.
   *
   * @param needed whether the plan or the house asks for one
   */
  static void refuseAlone(FourEyes eyes, boolean needed, ResponseLevel level) {
    switch (eyes) {
      case FourEyes.Alone alone when needed ->
          throw RefusedException.of("response.refused.needsSecond", Names.of(level));
      case FourEyes.Override over when over.reason().isBlank() ->
          throw RefusedException.of("response.refused.overrideReason");
      case FourEyes.Seconded by -> FourEyes.refuseSame(by.askedBy(), by.officer());
      case FourEyes.Alone alone -> {
        // One officer is enough.
      }
      case FourEyes.Override over -> {
        // Counts at once and stays marked.
      }
    }
  }

  /** The expected end lies after the beginning. */
  static void refusePast(@Nullable Instant expectedUntil, Instant effectiveAt) {
    if (expectedUntil != null && !expectedUntil.isAfter(effectiveAt)) {
      throw RefusedException.of("response.refused.untilPast");
    }
  }

  /**
   * A decision counts from now or from before: what is to begin at a later hour is proposed now and
   * started then. Five minutes are allowed for the clock on the wall.
   */
  static void refuseFuture(Basis basis, Instant now) {
    Instant effectiveAt = basis.effectiveAt();
    if (effectiveAt != null && effectiveAt.isAfter(now.plus(CLOCK_TOLERANCE))) {
      throw RefusedException.of("response.refused.effectiveFuture");
    }
  }

  /**
   * A decision is not dated before the one it changes. One that counts from now always may, even by
   * a clock that was set back: a wrong clock must not keep a level in force.
   */
  static void refuseBefore(Instant previous, Basis basis) {
    Instant effectiveAt = basis.effectiveAt();
    if (effectiveAt != null && effectiveAt.isBefore(previous)) {
      throw RefusedException.of("response.refused.effectiveBefore");
    }
  }

  private static List<String> missingOf(Basis basis) {
    List<String> missing = new ArrayList<>();
    if (basis.post().isBlank()) {
      missing.add(StartField.POST.name());
    }
    if (basis.reason().isBlank()) {
      missing.add("REASON");
    }
    return missing;
  }

  private static void refuse(List<String> missing) {
    if (!missing.isEmpty()) {
      throw RefusedException.of(
          "response.refused.missing",
          join(
              missing.stream()
                  .map(name -> (Object) Message.of("response.field." + name))
                  .toList()));
    }
  }

  /** Words in a row, separated as the language does it. */
  private static Object join(List<Object> words) {
    return words.stream()
        .reduce((left, right) -> Message.of("response.and", left, right))
        .orElse("—");
  }
}
