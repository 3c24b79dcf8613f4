package org.watchfloor.order.callout.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.callout.rule.CalloutGroup;
import org.watchfloor.region.Area;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;

/** How a post can be called now, and what speaks against it. Immutable. */
final class CallWays {
  private final Registers registers;
  private final Map<String, Area> areas;
  private final @Nullable OrgUnit home;

  /**
   * Of some registers.
   *
   * @param home this headquarters, whose roster it is; null if it is not in the register
   */
  CallWays(Registers registers, Map<String, Area> areas, @Nullable OrgUnit home) {
    this.registers = registers;
    this.areas = areas;
    this.home = home;
  }

  /** A contact of the register. */
  CalleeDraft of(
      Contact contact, @Nullable OrgUnit unit, CalloutGroup group, String why, boolean answers) {
    List<Way> ways = new ArrayList<>();
    add(ways, CallWay.MOBILE, contact.mobile());
    add(ways, CallWay.LANDLINE, contact.landline());
    add(ways, CallWay.SATELLITE, contact.satellite());
    add(ways, CallWay.RADIO, contact.radio());
    add(ways, CallWay.BEIDOU, contact.beidou());
    List<Mark> marks = new ArrayList<>();
    if (ofHome(contact.unit()) && registers.offDuty().contains(contact.post())) {
      marks.add(new Mark(Mark.Kind.OFF_DUTY, ""));
    }
    List<Way> sorted = sorted(ways, unit, marks);
    return new CalleeDraft(
        new Callee(
            "",
            contact.number(),
            contact.post(),
            "",
            contact.unit(),
            unit == null ? contact.unit() : unit.name(),
            group,
            why,
            sorted,
            marks,
            answers,
            superior(unit)));
  }

  /** The duty room of a unit that has none of the posts that are wanted. */
  CalleeDraft room(OrgUnit unit, CalloutGroup group, String why, boolean answers) {
    List<Way> ways = new ArrayList<>();
    add(ways, CallWay.LANDLINE, unit.dutyPhone());
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(Mark.Kind.INSTEAD, ""));
    List<Way> sorted = sorted(ways, unit, marks);
    return new CalleeDraft(
        new Callee(
            "",
            "unit:" + unit.number(),
            "",
            "",
            unit.number(),
            unit.name(),
            group,
            why,
            sorted,
            marks,
            answers,
            superior(unit)));
  }

  /**
   * A post that is wanted and of which it is not known who it is; the unit it belongs to is told.
   */
  CalleeDraft unknown(
      String post,
      @Nullable OrgUnit unit,
      CalloutGroup group,
      String why,
      boolean answers,
      PostFinder.Found found) {
    String number = unit == null ? "" : unit.number();
    Mark mark =
        found.unclear()
            ? new Mark(Mark.Kind.UNCLEAR, String.valueOf(found.elsewhere()))
            : new Mark(Mark.Kind.NOT_REGISTERED, "");
    return new CalleeDraft(
        new Callee(
            "",
            "post:" + post + "@" + number,
            post,
            "",
            number,
            unit == null ? "" : unit.name(),
            group,
            why,
            List.of(),
            List.of(mark),
            answers,
            number));
  }

  /** The roster is of this headquarters: a post of the same title elsewhere is not on it. */
  private boolean ofHome(String unit) {
    return home != null && home.number().equals(unit);
  }

  private String superior(@Nullable OrgUnit unit) {
    String parent = unit == null ? null : unit.parent();
    if (parent != null) {
      return parent;
    }
    return home == null ? "" : home.number();
  }

  private static void add(List<Way> ways, CallWay kind, @Nullable String number) {
    if (number != null && !number.isBlank()) {
      ways.add(new Way(kind, number.strip()));
    }
  }

  /** What works best comes first; nothing is taken away, because the officer may know better. */
  private List<Way> sorted(List<Way> ways, @Nullable OrgUnit unit, List<Mark> marks) {
    if (ways.isEmpty()) {
      marks.add(new Mark(Mark.Kind.NO_NUMBER, ""));
      return ways;
    }
    String down = withoutNetwork(unit);
    boolean dead = !down.isEmpty();
    if (dead) {
      boolean cut = ways.stream().noneMatch(way -> way.kind().withoutNetwork());
      marks.add(new Mark(cut ? Mark.Kind.CUT_OFF : Mark.Kind.NETWORK_DOWN, down));
    }
    ways.stream()
        .filter(way -> registers.wrong().contains(way.number()))
        .forEach(way -> marks.add(new Mark(Mark.Kind.WRONG_BEFORE, way.number())));
    return ways.stream()
        .sorted(
            Comparator.comparing((Way way) -> registers.wrong().contains(way.number()))
                .thenComparing(way -> dead && !way.kind().withoutNetwork()))
        .toList();
  }

  /** The name of the place without a network it lies in; empty if there is none. */
  private String withoutNetwork(@Nullable OrgUnit unit) {
    String code = unit == null ? null : unit.area();
    for (int up = 0; code != null && up < 3; up++) {
      Area area = areas.get(code);
      if (registers.withoutNetwork().contains(code)) {
        return area == null ? code : area.name();
      }
      code = area == null ? null : area.parent();
    }
    return "";
  }
}
