package org.watchfloor.order.callout.roll;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.callout.rule.CalloutGroup;
import org.watchfloor.order.callout.rule.GroupRule;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.UnitKind;
import org.watchfloor.risk.RiskPoint;

/** Puts one list together; a post that is wanted twice stands on it once. Not thread-safe. */
final class RollBuilder {
  private static final int THREE_DIGITS = 999;

  private final Registers registers;
  private final Map<String, OrgUnit> units = new HashMap<>();
  private final Map<String, List<Contact>> contactsOf = new HashMap<>();
  private final Map<String, Area> areas = new HashMap<>();
  private final CallWays ways;
  private final @Nullable OrgUnit own;
  private final PostFinder finder;
  private final Map<String, Callee> listed = new LinkedHashMap<>();
  private final Set<String> gaps = new LinkedHashSet<>();

  RollBuilder(Registers registers) {
    this.registers = registers;
    registers.units().forEach(unit -> units.put(unit.number(), unit));
    registers
        .contacts()
        .forEach(contact ->
            contactsOf.computeIfAbsent(contact.unit(), none -> new ArrayList<>()).add(contact));
    registers.areas().forEach(area -> areas.put(area.code(), area));
    own = registers.units().stream().filter(this::own).findFirst().orElse(null);
    ways = new CallWays(registers, areas, own);
    finder = new PostFinder(registers.contacts(), units, areas, own);
  }

  /** All of it, numbered from the first. */
  Roll build() {
    String format = listed.size() > THREE_DIGITS ? "%04d" : "%03d";
    List<Callee> numbered = new ArrayList<>(listed.size());
    int place = 0;
    for (Callee callee : listed.values()) {
      numbered.add(callee.at(String.format(Locale.ROOT, format, ++place)));
    }
    return new Roll(numbered, List.copyOf(gaps));
  }

  /**
   * Adds a group.
   *
   * @param warned the codes of the areas that are warned
   */
  void add(GroupRule rule, Set<String> warned) {
    switch (rule.group()) {
      case DUTY -> registers.onDuty().forEach(post -> addPost(post, "", own, rule));
      case RESPONSE ->
          registers.held().forEach(held -> addPost(held.post(), held.holder(), of(held), rule));
      case HEADQUARTERS -> addUnits(rule, this::own);
      case COMMITTEES -> addUnits(rule, unit -> unit.kind() == UnitKind.COMMITTEE);
      case MEMBERS -> addUnits(rule, unit -> unit.kind() == UnitKind.DEPARTMENT);
      case LOWER ->
          addUnits(
              rule,
              unit -> unit.kind() == UnitKind.HEADQUARTERS && !own(unit) && inside(unit, warned));
      case TOWNS -> addTowns(rule, warned);
      case VILLAGES -> addVillages(rule, warned);
      case RISKS -> addRisks(rule, warned);
      case ABOVE, ORDER, FREE -> addPlaces(rule, warned);
    }
  }

  /** Every unit that answers for one of some areas; an area none answers for is a gap. */
  private void addPlaces(GroupRule rule, Set<String> codes) {
    addUnits(
        rule,
        unit -> {
          String area = unit.area();
          return area != null && codes.contains(area);
        });
    Set<String> answered = new HashSet<>();
    registers
        .units()
        .forEach(unit -> {
          String area = unit.area();
          if (area != null) {
            answered.add(area);
          }
        });
    codes.stream()
        .filter(code -> rule.units().isEmpty() && !answered.contains(code))
        .forEach(code -> {
          Area area = areas.get(code);
          gaps.add(area == null ? code : area.name());
        });
  }

  /** Adds units by their numbers; one that is not in the register is a gap. */
  void addUnits(GroupRule rule, List<String> numbers) {
    for (String number : numbers) {
      OrgUnit unit = units.get(number);
      if (unit == null) {
        gaps.add(number);
      } else {
        addUnit(rule, unit);
      }
    }
  }

  /** Adds contacts by their numbers; one that is not in the register is a gap. */
  void addContacts(GroupRule rule, List<String> numbers) {
    Map<String, Contact> byNumber = new HashMap<>();
    registers.contacts().forEach(contact -> byNumber.put(contact.number(), contact));
    for (String number : numbers) {
      Contact contact = byNumber.get(number);
      if (contact == null) {
        gaps.add(number);
      } else {
        put(ways.of(contact, units.get(contact.unit()), rule.group(), "", rule.answers()));
      }
    }
  }

  /**
   * Adds who is told that somebody of a unit was not reached.
   *
   * @param leaders words of the posts, the first wanted first
   * @param not the contacts that were not reached themselves
   * @return whether there is anybody: a register without a headquarters may have none
   */
  boolean addLeader(String unit, List<String> leaders, Set<String> not, String why) {
    OrgUnit known = units.get(unit);
    OrgUnit above = known == null ? own : known;
    if (above == null) {
      return false;
    }
    Contact leader =
        chosen(above, leaders, 0).stream()
            .filter(contact -> !not.contains(contact.number()))
            .findFirst()
            .orElse(null);
    put(
        leader == null
            ? ways.room(above, CalloutGroup.ABOVE, why, false)
            : ways.of(leader, above, CalloutGroup.ABOVE, why, false));
    return true;
  }

  private void addUnits(GroupRule rule, Predicate<OrgUnit> wanted) {
    registers.units().stream()
        .filter(unit -> wanted.test(unit) && rule.hasUnit(unit.name()))
        .forEach(unit -> addUnit(rule, unit));
  }

  private void addTowns(GroupRule rule, Set<String> warned) {
    EnumSet<UnitKind> kinds = EnumSet.of(UnitKind.TOWN, UnitKind.PARK);
    addUnits(rule, unit -> kinds.contains(unit.kind()) && inside(unit, warned));
    addGaps(rule, AreaLevel.TOWN, kinds, warned);
  }

  private void addVillages(GroupRule rule, Set<String> warned) {
    EnumSet<UnitKind> kinds = EnumSet.of(UnitKind.VILLAGE);
    addUnits(rule, unit -> kinds.contains(unit.kind()) && inside(unit, warned));
    addGaps(rule, AreaLevel.VILLAGE, kinds, warned);
  }

  /** Areas that are warned and that no unit answers for. */
  private void addGaps(GroupRule rule, AreaLevel level, Set<UnitKind> kinds, Set<String> warned) {
    if (!rule.units().isEmpty()) {
      return;
    }
    Set<String> answered =
        registers.units().stream()
            .filter(unit -> kinds.contains(unit.kind()))
            .map(OrgUnit::area)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    registers.areas().stream()
        .filter(area -> area.level() == level && warned.contains(area.code()))
        .filter(area -> !answered.contains(area.code()))
        .forEach(area -> gaps.add(area.name()));
  }

  /** Risk points one post answers for; who that is can be told once all of them are known. */
  private record Answering(Function<String, CalleeDraft> callee, List<String> points) {
    CalleeDraft draft() {
      String first = points.getFirst();
      return callee.apply(points.size() == 1 ? first : first + " +" + (points.size() - 1));
    }
  }

  private void addRisks(GroupRule rule, Set<String> warned) {
    Map<String, Answering> byPost = new LinkedHashMap<>();
    for (RiskPoint risk : registers.risks()) {
      boolean wanted = rule.risks().isEmpty() || rule.risks().contains(risk.kind());
      if (wanted && inside(risk.area(), warned)) {
        String post = risk.post();
        if (post == null || post.isBlank()) {
          gaps.add(risk.name());
        } else {
          addRisk(rule, risk, post.strip(), byPost);
        }
      }
    }
    byPost.values().forEach(one -> put(one.draft()));
  }

  private void addRisk(GroupRule rule, RiskPoint risk, String post, Map<String, Answering> byPost) {
    PostFinder.Found found = finder.at(risk.area(), post);
    if (found.contacts().isEmpty()) {
      OrgUnit nearest = finder.nearest(risk.area());
      if (found.unclear()) {
        gaps.add(risk.name() + " " + post);
      }
      answers(
          byPost,
          "post:" + post + "@" + (nearest == null ? "" : nearest.number()),
          why -> ways.unknown(post, nearest, rule.group(), why, rule.answers(), found),
          risk);
    }
    for (Contact contact : found.contacts()) {
      OrgUnit unit = units.get(contact.unit());
      answers(
          byPost,
          contact.number(),
          why -> ways.of(contact, unit, rule.group(), why, rule.answers()),
          risk);
    }
  }

  private static void answers(
      Map<String, Answering> byPost,
      String key,
      Function<String, CalleeDraft> callee,
      RiskPoint risk) {
    byPost
        .computeIfAbsent(key, none -> new Answering(callee, new ArrayList<>()))
        .points()
        .add(risk.name());
  }

  /** A post named by its title only, of a unit or of what is above it. */
  private void addPost(String post, String holder, @Nullable OrgUnit of, GroupRule rule) {
    PostFinder.Found byTitle = finder.in(of, post);
    PostFinder.Found found =
        byTitle.contacts().isEmpty() && !holder.isEmpty() ? finder.in(of, holder) : byTitle;
    if (found.contacts().isEmpty()) {
      if (byTitle.unclear() || found.unclear()) {
        gaps.add(post);
      }
      put(
          ways.unknown(
                  post, of, rule.group(), "", rule.answers(), byTitle.unclear() ? byTitle : found)
              .held(holder));
    }
    for (Contact contact : found.contacts()) {
      OrgUnit unit = units.get(contact.unit());
      put(ways.of(contact, unit, rule.group(), "", rule.answers()).held(holder));
    }
  }

  /** Whose headquarters a post belongs to: that of a township's response is the township's. */
  private @Nullable OrgUnit of(Registers.Held held) {
    OrgUnit unit = units.get(held.unit());
    return unit != null || !areas.containsKey(held.unit()) ? or(unit) : finder.nearest(held.unit());
  }

  private @Nullable OrgUnit or(@Nullable OrgUnit unit) {
    return unit == null ? own : unit;
  }

  /** The wanted posts of a unit; without any its duty room, so that no unit is left out. */
  private void addUnit(GroupRule rule, OrgUnit unit) {
    List<Contact> chosen = chosen(unit, rule.posts(), rule.most());
    if (chosen.isEmpty()) {
      List<Contact> any = contactsOf.getOrDefault(unit.number(), List.of());
      put(
          unit.dutyPhone() != null || any.isEmpty()
              ? ways.room(unit, rule.group(), "", rule.answers())
              : ways.of(any.getFirst(), unit, rule.group(), "", rule.answers())
                  .marked(Mark.Kind.INSTEAD, ""));
      return;
    }
    boolean first = true;
    for (Contact contact : chosen) {
      put(ways.of(contact, unit, rule.group(), "", rule.answers() && first));
      first = false;
    }
  }

  /** Those whose posts have the words, the first word first; all where there are no words. */
  private List<Contact> chosen(OrgUnit unit, List<String> words, int most) {
    List<Contact> all = contactsOf.getOrDefault(unit.number(), List.of());
    Set<Contact> chosen = new LinkedHashSet<>();
    if (words.isEmpty()) {
      chosen.addAll(all);
    }
    for (String word : words) {
      all.stream().filter(contact -> contact.post().contains(word)).forEach(chosen::add);
    }
    return chosen.stream().limit(most == 0 ? Long.MAX_VALUE : most).toList();
  }

  private void put(CalleeDraft draft) {
    listed.merge(draft.contact(), draft.callee(), CalleeDraft::joined);
  }

  /** Whether it is this headquarters: one with no other above it. */
  private boolean own(OrgUnit unit) {
    String parent = unit.parent();
    return unit.kind() == UnitKind.HEADQUARTERS && (parent == null || !units.containsKey(parent));
  }

  private boolean inside(OrgUnit unit, Set<String> warned) {
    return inside(unit.area(), warned);
  }

  /** Of what lies nobody knows where it is not known that it lies elsewhere. */
  private boolean inside(@Nullable String area, Set<String> warned) {
    return area == null || !areas.containsKey(area) || warned.contains(area);
  }
}
