package org.watchfloor.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the documents written by hand to the registers beside them. */
class SampleDocumentsTest {
  private static final Path DATA =
      Path.of(System.getProperty("watchfloor.basedir", "."), "sample-data");
  private static final Path DISTRICT = DATA.resolve("zhoushan");

  @Test
  void thePlanHasFourLevelsWithEnoughActions() throws IOException {
    List<?> levels = list(yaml("plans/flood-typhoon.yaml"), "levels");
    assertThat(levels).extracting(level -> get(level, "level")).containsExactly(4, 3, 2, 1);
    for (Object level : levels) {
      assertThat(list(level, "start_any")).isNotEmpty();
      assertThat(list(level, "mandatory_fields"))
          .isEqualTo(List.of("subject", "level", "expected_until", "measures"));
      assertThat(list(level, "actions")).hasSizeGreaterThanOrEqualTo(12);
      for (Object action : list(level, "actions")) {
        assertThat(text(action, "status")).isIn("VERIFIED", "GK", "OURS");
        assertThat(Duration.parse(text(action, "limit"))).isPositive();
      }
    }
  }

  @Test
  void everyPostOfPlanAndDrillIsInTheContacts() throws IOException {
    Set<String> posts = posts();
    for (Object level : list(yaml("plans/flood-typhoon.yaml"), "levels")) {
      assertThat(posts).containsAll(texts(list(level, "authorised_posts")));
      list(level, "actions").forEach(action -> assertThat(posts).contains(text(action, "post")));
    }
    list(yaml("drills/typhoon-flood.yaml"), "injects")
        .forEach(inject -> assertThat(posts).contains(text(inject, "to")));
  }

  @Test
  void theDistrictNamesOnlyFilesThatExist() throws IOException {
    Object district = yaml("district.yaml");
    assertThat(DISTRICT.resolve(text(district, "basemap"))).isRegularFile();
    assertThat(DISTRICT.resolve(text(district, "boundary"))).isRegularFile();
    assertThat(text(district, "attribution")).isEqualTo(SampleDistrict.ATTRIBUTION);
    for (Object register : list(district, "registers")) {
      assertThat(DISTRICT.resolve(text(register, "file"))).isRegularFile();
    }
    for (String file : texts(list(district, "plans"))) {
      assertThat(DISTRICT.resolve(file)).isRegularFile();
    }
    for (String file : texts(list(district, "drills"))) {
      assertThat(DISTRICT.resolve(file)).isRegularFile();
    }
  }

  private static Set<String> posts() throws IOException {
    return new Sources(DISTRICT)
        .rows("contacts.csv").stream().map(row -> row.get("岗位")).collect(Collectors.toSet());
  }

  private static Object yaml(String file) throws IOException {
    Load load = new Load(LoadSettings.builder().build());
    return Objects.requireNonNull(
        load.loadFromString(Files.readString(DISTRICT.resolve(file))), file);
  }

  private static Object get(Object map, String key) {
    return Objects.requireNonNull(((Map<?, ?>) map).get(key), key);
  }

  private static List<?> list(Object map, String key) {
    return (List<?>) get(map, key);
  }

  private static String text(Object map, String key) {
    return get(map, key).toString();
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(Object::toString).toList();
  }
}
