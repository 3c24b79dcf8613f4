package org.watchfloor.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.watchfloor.conflict.Contradictions;

class DuplicatesProperty {

  @Property
  void someIncidentAlwaysStandsForEveryOther(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -1, max = 8) Integer> links) {
    List<Incident> all = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      int to = links.get(i);
      all.add(incident(i, to));
    }
    Duplicates duplicates = new Duplicates(all);
    List<String> mains = all.stream().filter(duplicates::isMain).map(Incident::id).toList();
    assertThat(mains).isNotEmpty();
    assertThat(all).allSatisfy(one -> assertThat(mains).contains(duplicates.mainOf(one)));
  }

  private static Incident incident(int i, int to) {
    var report = Reports.waterlogging("a", null, Instant.EPOCH);
    return new Incident(
        "I-" + i,
        report.details(),
        Severity.ORDINARY,
        true,
        IncidentStatus.REPORTED,
        to < 0 || to == i ? null : "I-" + to,
        null,
        List.of(),
        Map.of(),
        Contradictions.NONE);
  }
}
