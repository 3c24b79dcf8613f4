package org.watchfloor.order.callout.roll;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.duty.DutyService;
import org.watchfloor.order.Order;
import org.watchfloor.order.callout.rule.CalloutGroup;
import org.watchfloor.order.callout.rule.CalloutRuleBook;
import org.watchfloor.order.callout.rule.GroupRule;
import org.watchfloor.order.callout.rule.ListRule;
import org.watchfloor.region.Area;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.headquarters.HeadquartersService;
import org.watchfloor.response.headquarters.Post;
import org.watchfloor.risk.RiskService;
import org.watchfloor.warning.Notice;
import org.watchfloor.warning.WarnedGround;

/**
 * Resolves who is to be called, at the moment it is asked: the registers are read anew each time.
 * Reads the store; any thread but the JavaFX thread.
 */
@Singleton
public final class RollCaller {
  private final RegionService region;
  private final RiskService risks;
  private final OutageService outages;
  private final CalloutRuleBook book;

  /** Asked for when they are needed: both count what is open at a hand-over, and call-outs are. */
  private final Provider<DutyService> duty;

  private final Provider<ResponseService> responses;
  private final Provider<HeadquartersService> headquarters;
  private final WrongNumbers wrong;

  @Inject
  RollCaller(
      RegionService region,
      RiskService risks,
      OutageService outages,
      CalloutRuleBook book,
      Provider<DutyService> duty,
      Provider<ResponseService> responses,
      Provider<HeadquartersService> headquarters,
      WrongNumbers wrong) {
    this.region = region;
    this.risks = risks;
    this.outages = outages;
    this.book = book;
    this.duty = duty;
    this.responses = responses;
    this.headquarters = headquarters;
    this.wrong = wrong;
  }

  /** What the registers say now, for who asks about several lists at once. */
  public Registers registers() {
    Set<String> offDuty = new HashSet<>();
    List<String> onDuty = new ArrayList<>();
    duty.get()
        .onDuty()
        .ifPresent(shift -> {
          onDuty.add(shift.roster().leader());
          onDuty.addAll(shift.roster().officers());
        });
    duty.get()
        .planned()
        .forEach(shift -> {
          offDuty.add(shift.roster().leader());
          offDuty.addAll(shift.roster().officers());
        });
    onDuty.forEach(offDuty::remove);
    return new Registers(
        region.units(),
        region.contacts(),
        region.areas(),
        onDuty,
        offDuty,
        held(),
        risks.list(),
        outages.troubled().stream()
            .filter(place -> place.outage().down().contains(Strand.NETWORK))
            .map(place -> place.code())
            .collect(Collectors.toSet()),
        wrong.numbers());
  }

  private List<Registers.Held> held() {
    return responses.get().open().stream()
        .filter(response -> response.stage().inForce())
        .flatMap(response ->
            headquarters.get().posts(response).stream()
                .filter(Post::expected)
                .map(post -> new Registers.Held(post.title(), post.holder(), response.unit())))
        .distinct()
        .toList();
  }

  /** Who is called out by a warning, by the rule that fits it. */
  public Roll of(Notice notice, ListRule rule) {
    return of(notice, rule, registers());
  }

  /** The same on registers that were read before. */
  public Roll of(Notice notice, ListRule rule, Registers registers) {
    Set<String> warned = around(WarnedGround.warned(notice, registers.areas()), registers);
    RollBuilder builder = new RollBuilder(registers);
    rule.groups().forEach(group -> builder.add(group, warned));
    return builder.build();
  }

  /** The areas and all they belong to: whoever answers for a whole answers for its part. */
  private static Set<String> around(List<Area> warned, Registers registers) {
    Map<String, Area> known = new HashMap<>();
    registers.areas().forEach(area -> known.put(area.code(), area));
    Set<String> codes = new HashSet<>();
    for (Area area : warned) {
      Area up = area;
      while (up != null && codes.add(up.code())) {
        String parent = up.parent();
        up = parent == null ? null : known.get(parent);
      }
    }
    return codes;
  }

  /** Who is called because of an order: a post of each unit it is addressed to. */
  public Roll of(Order order) {
    RollBuilder builder = new RollBuilder(registers());
    builder.addUnits(
        book.rules().orders(), order.addressees().stream().map(unit -> unit.to().unit()).toList());
    return builder.build();
  }

  /** Who an officer chose. */
  public Roll of(Chosen chosen) {
    RollBuilder builder = new RollBuilder(registers());
    GroupRule rule =
        new GroupRule(
            CalloutGroup.FREE,
            List.of(),
            chosen.posts(),
            chosen.most(),
            chosen.answers(),
            Set.of());
    builder.addUnits(rule, chosen.units());
    if (!chosen.areas().isEmpty()) {
      builder.add(rule, below(chosen.areas()));
    }
    builder.addContacts(rule, chosen.contacts());
    return builder.build();
  }

  private Set<String> below(List<String> codes) {
    Set<String> all = new LinkedHashSet<>();
    List<Area> areas = region.areas();
    for (String code : codes) {
      // One that is not in the register stays: nobody answers for it.
      all.add(code);
      areas.stream()
          .filter(area -> area.code().equals(code))
          .findFirst()
          .ifPresent(top ->
              areas.stream()
                  .map(Area::code)
                  .filter(below -> below.startsWith(top.stem()))
                  .forEach(all::add));
    }
    return all;
  }

  /**
   * Who is told that somebody was not reached, one level above them.
   *
   * @param told on a list of their own
   * @param nobody those above whom the register has nobody
   */
  public record Above(Roll told, List<Callee> nobody) {
    public Above {
      nobody = List.copyOf(nobody);
    }
  }

  /**
   * Who is told that somebody was not reached, one level above them.
   *
   * @param unreached who was not
   */
  public Above above(List<Callee> unreached) {
    RollBuilder builder = new RollBuilder(registers());
    Map<String, List<Callee>> bySuperior = new LinkedHashMap<>();
    unreached.forEach(
        one -> bySuperior.computeIfAbsent(one.superior(), none -> new ArrayList<>()).add(one));
    Set<String> not = unreached.stream().map(Callee::contact).collect(Collectors.toSet());
    List<Callee> nobody = new ArrayList<>();
    bySuperior.forEach((unit, below) -> {
      String first = below.getFirst().unitName();
      boolean any =
          builder.addLeader(
              unit,
              book.rules().leaders(),
              not,
              below.size() == 1 ? first : first + " +" + (below.size() - 1));
      if (!any) {
        nobody.addAll(below);
      }
    });
    return new Above(builder.build(), nobody);
  }
}
