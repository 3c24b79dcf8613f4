package org.watchfloor.response.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;

/** A new edition takes the place of the old one, whatever its file was called. */
class PlanShelfTest {
  @TempDir Path temp;
  private DataFolder data;
  private PlanShelf shelf;

  @BeforeEach
  void open() {
    DataFolder.create(temp.resolve("dh"), "ZS-DH", "示例");
    data = DataFolder.open(temp.resolve("dh"));
    shelf = new PlanShelf(data, new HandClock());
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void aNewEditionReplacesTheFileThatHoldsItsKey() throws IOException {
    put("a-old-name.yaml", "1");

    shelf.take(edition("2"));

    assertThat(shelf.faults()).isEmpty();
    assertThat(shelf.plans()).extracting(read -> read.plan().version()).containsExactly("2");
  }

  @Test
  void aNewEditionSettlesTwoFilesOfOneKey() throws IOException {
    put("a.yaml", "1");
    put("b.yaml", "1");
    assertThat(shelf.faults()).hasSize(1);

    shelf.take(edition("2"));

    assertThat(shelf.faults()).isEmpty();
    assertThat(shelf.plans()).extracting(read -> read.plan().version()).containsExactly("2");
    assertThat(data.root().resolve("plans/b.yaml.superseded")).exists();
  }

  @Test
  void aPlanThatIsNotInForceYetIsNotOfferedAndSaysSo() throws IOException {
    put("a.yaml", "1");
    Path file = data.root().resolve("plans").resolve("a.yaml");
    Files.writeString(
        file, Files.readString(file).replace("valid_from: 2026-05-01", "valid_from: 2026-07-21"));

    assertThat(shelf.plans()).isEmpty();
    assertThat(shelf.faults())
        .extracting(fault -> fault.reason().key())
        .containsExactly("response.plan.reason.notYet");
  }

  private void put(String name, String version) throws IOException {
    Files.createDirectories(data.root().resolve("plans"));
    Files.writeString(data.root().resolve("plans").resolve(name), text(version));
  }

  private Path edition(String version) throws IOException {
    return Files.writeString(temp.resolve("new.yaml"), text(version));
  }

  private static String text(String version) throws IOException {
    try (InputStream in = PlanShelfTest.class.getResourceAsStream("/plans/short.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .replace("version: \"1\"", "version: \"" + version + "\"");
    }
  }
}
