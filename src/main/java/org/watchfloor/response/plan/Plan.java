package org.watchfloor.response.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A digital plan as its file says.
 *
 * @param key its name for files and records, as in ZS-FLOOD-TYPHOON
 * @param title its name for people
 * @param version which edition
 * @param kind where it stands among the plans
 * @param parent the key of the plan above it, if it names one
 * @param hazards what it answers
 * @param source the document behind it
 * @param upkeep who approved it, and when it must be looked through again
 * @param posts the posts it lists: key and title; empty if it names posts by their titles only
 * @param headquarters the keys of the posts of its headquarters, who commands first; empty for
 *     those that may decide about its levels
 * @param framework the command structure it fills in, if it has one
 * @param sections what it says in the five parts for every level
 * @param levels its levels, the highest first; up to four, no two the same; none only in an overall
 *     plan
 * @param cards its action cards
 */
public record Plan(
    String key,
    String title,
    String version,
    PlanKind kind,
    Optional<String> parent,
    List<Hazard> hazards,
    Source source,
    Upkeep upkeep,
    Map<String, String> posts,
    List<String> headquarters,
    Optional<Framework> framework,
    Map<PlanSection, List<PlanLine>> sections,
    List<PlanLevel> levels,
    List<ActionCard> cards) {
  public Plan {
    hazards = List.copyOf(hazards);
    posts = Collections.unmodifiableMap(new LinkedHashMap<>(posts));
    headquarters = List.copyOf(headquarters);
    sections = Map.copyOf(sections);
    levels = List.copyOf(levels);
    cards = List.copyOf(cards);
  }

  /**
   * Where a plan comes from.
   *
   * @param doc the document it follows, with its number
   * @param status how sure that is
   * @param validFrom since when it is in force
   */
  public record Source(String doc, BasisStatus status, Optional<LocalDate> validFrom) {}

  /**
   * An action a level asks for.
   *
   * @param level the level in whose list it stands
   */
  public record Demand(ResponseLevel level, PlanAction action) {}

  /** What it says of a level, if it has one. */
  public Optional<PlanLevel> find(ResponseLevel level) {
    return levels.stream().filter(one -> one.level() == level).findFirst();
  }

  /** The card of a key. */
  public Optional<ActionCard> card(String cardKey) {
    return cards.stream().filter(card -> card.key().equals(cardKey)).findFirst();
  }

  /** Every post it knows, key and title: those it lists, or else those it names somewhere. */
  public Map<String, String> everyPost() {
    Map<String, String> all = new TreeMap<>(posts);
    for (PlanLevel level : levels) {
      level.decidingPosts(true).forEach(post -> all.putIfAbsent(post, post));
      level.actions().forEach(action -> all.putIfAbsent(action.post(), action.post()));
    }
    cards.forEach(card -> all.putIfAbsent(card.post(), card.post()));
    return all;
  }

  /**
   * The posts a headquarters is made of when a response starts, who commands first: those the plan
   * says, else those that may decide, of the highest level first.
   */
  public List<String> headquartersPosts() {
    if (!headquarters.isEmpty()) {
      return headquarters;
    }
    return levels.stream().flatMap(level -> level.authorisedPosts().stream()).distinct().toList();
  }

  /** The title of a post; the key itself for one it does not name. */
  public String postTitle(String post) {
    return posts.getOrDefault(post, post);
  }

  /**
   * Everything a level asks for: its own actions, then those of the level it includes which it does
   * not ask for itself. Empty for a level the plan does not have.
   */
  public List<Demand> demandsAt(ResponseLevel level) {
    List<Demand> demands = new ArrayList<>();
    Optional<PlanLevel> at = find(level);
    while (at.isPresent()) {
      for (PlanAction action : at.get().actions()) {
        if (demands.stream().noneMatch(one -> one.action().sameDemand(action))) {
          demands.add(new Demand(at.get().level(), action));
        }
      }
      at = at.get().includes().flatMap(this::find);
    }
    return List.copyOf(demands);
  }
}
