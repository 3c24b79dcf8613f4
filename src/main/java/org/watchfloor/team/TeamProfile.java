package org.watchfloor.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Together;

/**
 * What the register says of a team.
 *
 * @param number its number in the district
 * @param name what it is called
 * @param kind its class
 * @param capabilities what it can do, in the order of {@link Capability}, each once
 * @param strength how many people, 0 or more
 * @param readiness whether it can be called, as registered
 * @param base where it is stationed, in words
 * @param area the code of the area it belongs to: its district, town or village
 * @param at where its base is
 * @param pointSource where that came from
 * @param musterMinutes minutes from the call until it moves off
 * @param phone its telephone, if known
 * @param insuredUntil the last day of its accident insurance (突发事件应对法 §40), if known
 * @param equipment what it brings besides its people
 * @param qualification who of it is qualified, and until when
 */
@Together({"at", "pointSource"})
@Together({"strength", "qualification"})
public record TeamProfile(
    String number,
    String name,
    TeamClass kind,
    List<Capability> capabilities,
    long strength,
    Readiness readiness,
    @Nullable String base,
    @Nullable String area,
    GeoPoint at,
    PointSource pointSource,
    long musterMinutes,
    @Nullable String phone,
    @Nullable LocalDate insuredUntil,
    Equipment equipment,
    Qualification qualification) {
  public TeamProfile {
    pointSource = PointSource.of(pointSource);
    capabilities = capabilities.stream().sorted().distinct().toList();
    equipment = Equipment.of(equipment);
    qualification = Qualification.of(qualification);
  }

  /** A team of whose equipment and qualification nothing is told. */
  public TeamProfile(
      String number,
      String name,
      TeamClass kind,
      List<Capability> capabilities,
      long strength,
      Readiness readiness,
      @Nullable String base,
      @Nullable String area,
      GeoPoint at,
      PointSource pointSource,
      long musterMinutes,
      @Nullable String phone,
      @Nullable LocalDate insuredUntil) {
    this(
        number,
        name,
        kind,
        capabilities,
        strength,
        readiness,
        base,
        area,
        at,
        pointSource,
        musterMinutes,
        phone,
        insuredUntil,
        Equipment.NONE,
        Qualification.UNTOLD);
  }

  /** Whether its accident insurance has run out by a day; false if it is not known. */
  public boolean uninsuredOn(LocalDate day) {
    return insuredUntil != null && insuredUntil.isBefore(day);
  }

  /** Whether its qualification has run out by a day; false if it is not known. */
  public boolean unqualifiedOn(LocalDate day) {
    LocalDate until = qualification.until();
    return until != null && until.isBefore(day);
  }

  /** Whether it can do at least one of some things. */
  public boolean canAny(Set<Capability> wanted) {
    return capabilities.stream().anyMatch(wanted::contains);
  }
}
